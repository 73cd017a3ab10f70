using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Studies of made-up scores, the same in every run.</summary>
internal static class MadeUpStudies
{
    /// <summary>Two groups of 40 that differ by less from competency to competency, with a base rate.</summary>
    public static CriterionStudy Full(Benchmark benchmark) => CriterionStudy.Between(
        Table(benchmark, 40, shift: 16), Table(benchmark, 40, shift: 0), new StudyOptions { BaseRate = 0.3, Origin = GroupOrigin.Extremes });

    /// <summary>Groups too small for a cut, without a base rate.</summary>
    public static CriterionStudy Small(Benchmark benchmark) => CriterionStudy.Between(Table(benchmark, 6, shift: 16), Table(benchmark, 5, shift: 0));

    /// <summary>A group in which nobody has a score.</summary>
    public static CriterionStudy Empty(Benchmark benchmark) => CriterionStudy.Between(Unscored(benchmark), Table(benchmark, 5, shift: 0));

    /// <summary>Three groups, the second below four fifths and the last without applicants.</summary>
    public static AdverseImpact Impact(string first = "A", string second = "B") => AdverseImpact.Of([
        new SelectionCount(first, 60, 40), new SelectionCount(second, 30, 50), new SelectionCount("C", 11, 9), new SelectionCount("D", 0, 0),
    ]);

    private static ScoreTable Table(Benchmark benchmark, int people, int shift)
    {
        KeyValuePair<string, double[]>[] columns =
        [
            .. benchmark.Competencies.Select((entry, c) => KeyValuePair.Create(
                entry.Id, Enumerable.Range(0, people).Select(i => Score(i, c, shift)).ToArray())),
        ];
        return ScoreTable.FromColumns(columns, [.. Enumerable.Range(0, people).Select(i => columns.Average(column => column.Value[i]))]);
    }

    /// <summary>What a person has in every competency, about as a bell, and what is of one competency alone.</summary>
    private static double Score(int person, int competency, int shift)
    {
        int common = (person * 7 % 13) + (person * 11 % 17) + (person * 5 % 11);
        int own = (((person * 3) + (competency * 5)) % 7) + (((person * 13) + (competency * 7)) % 9);
        return 15 + ((double)shift / (1 + (2 * competency))) + (1.2 * common) + (1.5 * own);
    }

    private static ScoreTable Unscored(Benchmark benchmark) => ScoreTable.FromColumns(
        benchmark.Competencies.Select(entry => KeyValuePair.Create(entry.Id, Enumerable.Repeat(double.NaN, 5).ToArray())), [.. Enumerable.Repeat(double.NaN, 5)]);
}
