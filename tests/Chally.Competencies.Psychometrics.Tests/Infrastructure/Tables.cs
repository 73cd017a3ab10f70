using System.Globalization;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

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

    /// <summary>Four judges' ratings of six people (Shrout &amp; Fleiss 1979, table 2).</summary>
    public static Agreement Judgements() => Agreement.Of(JudgementMatrix(), ["J1", "J2", "J3", "J4"]);

    public static double[,] JudgementMatrix()
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> rows = ReferenceFigures.Table("shrout_fleiss_1979.csv");
        double[,] ratings = new double[rows.Count, 4];
        for (int row = 0; row < rows.Count; row++)
        {
            for (int judge = 0; judge < 4; judge++)
            {
                ratings[row, judge] = double.Parse(rows[row][$"J{judge + 1}"], CultureInfo.InvariantCulture);
            }
        }

        return ratings;
    }

    /// <summary>The values 3 1 4 1 5 9 2 6 5 3 5 as a norm table.</summary>
    public static NormTable TinyTies()
    {
        NormSetBuilder builder = new(SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"))));
        for (int i = 0; i < 11; i++)
        {
            builder.Add([ReferenceFigures.At($"norm_tiny_ties_values[{i}]")], double.NaN);
        }

        return builder.Build("ties", new DateOnly(2026, 1, 1), "Eleven people", "None").Competencies["a"];
    }

    private static IEnumerable<SelectionCount> Counts(string table, string? stratum) => ReferenceFigures.Table(table).Select(row => new SelectionCount(
        row.TryGetValue("group", out string? group) ? group : row["gender"],
        int.Parse(row["selected"], CultureInfo.InvariantCulture),
        int.Parse(row["rejected"], CultureInfo.InvariantCulture),
        stratum is null ? null : row[stratum]));

    private static ScoreTable JudgeGroup(string group)
    {
        IReadOnlyDictionary<string, string>[] rows = [.. ReferenceFigures.Table("us_judge_ratings.csv").Where(row => row["group"] == group)];
        return ScoreTable.FromColumns(JudgeColumns.Select(column =>
            KeyValuePair.Create(column.ToLowerInvariant(), ReferenceFigures.Column(rows, column))));
    }
}
