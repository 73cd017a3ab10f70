namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>The reference tables as studies.</summary>
internal static class Tables
{
    public static readonly string[] JudgeColumns = ["CONT", "INTG", "DMNR", "DILG", "CFMG", "DECI", "PREP", "FAMI", "ORAL", "WRIT", "PHYS"];

    /// <summary>Lawyers' ratings of US judges, those with the highest third of overall ratings against the lowest.</summary>
    public static CriterionStudy Judges(StudyOptions? options = null) => CriterionStudy.Between(JudgeGroup("H"), JudgeGroup("L"), options);

    public static GroupContrast Permeability() => GroupContrast.Between(
        ReferenceFigures.Column(ReferenceFigures.Table("hollander_wolfe_permeability.csv").Where(row => row["group"] == "term"), "permeability"),
        ReferenceFigures.Column(ReferenceFigures.Table("hollander_wolfe_permeability.csv").Where(row => row["group"] != "term"), "permeability"));

    public static GroupContrast Haemorrhage(StudyOptions? options = null) => GroupContrast.Between(
        ReferenceFigures.Column(ReferenceFigures.Table("aSAH.csv").Where(row => row["outcome"] == "Poor"), "s100b"),
        ReferenceFigures.Column(ReferenceFigures.Table("aSAH.csv").Where(row => row["outcome"] == "Good"), "s100b"),
        options);

    public static AdverseImpact Morris() => AdverseImpact.Of(Counts("morris_2017_selection.csv", stratum: null));

    public static AdverseImpact Berkeley(bool isStratified) => AdverseImpact.Of(
        Counts("ucb_admissions_1973.csv", isStratified ? "dept" : null));

    private static IEnumerable<SelectionCount> Counts(string table, string? stratum) => ReferenceFigures.Table(table).Select(row => new SelectionCount(
        row.TryGetValue("group", out string? group) ? group : row["gender"],
        int.Parse(row["selected"], System.Globalization.CultureInfo.InvariantCulture),
        int.Parse(row["rejected"], System.Globalization.CultureInfo.InvariantCulture),
        stratum is null ? null : row[stratum]));

    private static ScoreTable JudgeGroup(string group)
    {
        IReadOnlyDictionary<string, string>[] rows = [.. ReferenceFigures.Table("us_judge_ratings.csv").Where(row => row["group"] == group)];
        return ScoreTable.FromColumns(JudgeColumns.Select(column =>
            KeyValuePair.Create(column.ToLowerInvariant(), ReferenceFigures.Column(rows, column))));
    }
}
