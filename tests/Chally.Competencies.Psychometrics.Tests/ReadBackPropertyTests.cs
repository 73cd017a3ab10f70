using System.Text.Json;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Whatever the scores, a result reads back from its JSON as it was, and its schema allows it.</summary>
public sealed class ReadBackPropertyTests
{
    /// <summary>
    /// Tables of the same two columns and a composite: few people and many, constants, ties, wide and tiny scores, and people without a score.
    /// </summary>
    private static readonly Gen<ScoreTable> Tables =
        from size in Gen.Frequency((1, Gen.Choose(1, 3)), (2, Gen.Choose(4, 20)), (2, Gen.Choose(30, 60)))
        from columns in Column(size).ArrayOf(3)
        select ScoreTable.FromColumns([KeyValuePair.Create("a", columns[0]), KeyValuePair.Create("b", columns[1])], columns[2]);

    private static readonly Gen<double?> Share = Gen.Elements<double?>(null, 0, 0.2, 0.5, 1);

    private static readonly Arbitrary<(ScoreTable High, ScoreTable Low, StudyOptions Options)> Studies = Arb.From(
        from high in Tables
        from low in Tables
        from baseRate in Share
        from origin in Gen.Elements(Enum.GetValues<GroupOrigin>())
        from level in Gen.Elements(0.5, 0.95, 0.9999)
        select (high, low, new StudyOptions { BaseRate = baseRate, Origin = origin, ConfidenceLevel = level }));

    private static readonly Arbitrary<(ScoreTable Scores, double[] Criterion, CriterionOptions Options)> Correlations = Arb.From(
        from scores in Tables
        from criterion in Column(scores.Rows)
        from success in Gen.Elements<double?>(null, 0, 50)
        from cut in Gen.Elements<double?>(null, 0, 50, 200)
        from baseRate in Share
        select (scores, criterion, new CriterionOptions { SuccessFrom = success, ProposedCut = cut, BaseRate = baseRate }));

    private static readonly Arbitrary<SelectionCount[]> Counts = Arb.From(
        from rows in Gen.Choose(1, 8)
        from isStratified in Gen.Elements(true, false)
        from counts in Gen.Frequency((1, Gen.Constant(0)), (3, Gen.Choose(0, 40)), (1, Gen.Choose(0, 100_000_000))).ArrayOf(2).ArrayOf(rows)
        select (SelectionCount[])[.. counts.Append([1, 1])
            .Select((pair, i) => new SelectionCount($"Group {i % 3}", pair[0], pair[1], isStratified ? $"S{i / 3}" : null))]);

    private static readonly Arbitrary<double[,]> Matrices = Arb.From(
        from people in Gen.Choose(1, 12)
        from items in Gen.Choose(1, 5)
        from ratings in Gen.Elements(1, 1, 2, 3, 5, double.NaN, 1e8, 0.1).ArrayOf(people * items)
        select Matrix(ratings, people, items));

    [Fact]
    public void CriterionStudy_OfAnyGroups_ReadsBackEqual() => Holds.ForAll(Studies, study =>
    {
        CriterionStudy written = CriterionStudy.Between(study.High, study.Low, study.Options);
        ReadsBack(written);
        ReadsBack(written.WithoutCuts());
        ReadsBack(written.Overall!);
    });

    [Fact]
    public void ContinuousCriterionStudy_OfAnyScores_ReadsBackEqual() => Holds.ForAll(
        Correlations, study => ReadsBack(ContinuousCriterionStudy.Of(study.Scores, study.Criterion, study.Options)));

    [Fact]
    public void AdverseImpact_OfAnyCounts_ReadsBackEqual() => Holds.ForAll(Counts, counts => ReadsBack(AdverseImpact.Of(counts)));

    [Fact]
    public void AdverseImpact_OfAnyScores_ReadsBackEqual() => Holds.ForAll(Studies, study =>
    {
        GroupedScore[] applicants =
        [
            .. study.High.Overall.ToArray().Select(score => new GroupedScore("high", double.IsNaN(score) ? null : score)),
            .. study.Low.Overall.ToArray().Select(score => new GroupedScore("low", double.IsNaN(score) ? null : score)),
            new GroupedScore("low", 1),
        ];
        ReadsBack(AdverseImpact.AtCut(applicants, 30));
    });

    [Fact]
    public void ReliabilityAndAgreement_OfAnyRatings_ReadBackEqual() => Holds.ForAll(Matrices, ratings =>
    {
        ValueList<string> names = [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"Name.{i}")];
        ReadsBack(Reliability.Of(ratings, names));
        ReadsBack(Agreement.Of(ratings, names));
    });

    private static void ReadsBack<T>(T written)
    {
        string json = JsonSerializer.Serialize(written, JsonSerializerOptions.Web);

        Assert.Equal(written, JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Web));
        Assert.Null(JsonSchema.Of(typeof(T)).WhyNot(json));
    }

    private static Gen<double[]> Column(int size) =>
        from unit in Gen.Elements(0, 1, 1, 7, 0.1, 1e-9, 1e20)
        from shift in Gen.Elements(0, 40, -3.3)
        from numbers in Gen.Frequency((8, Gen.Choose(0, 9).Select(number => (double)number)), (1, Gen.Constant(double.NaN))).ArrayOf(size)
        select (double[])[.. numbers.Select(number => double.IsNaN(number) ? number : (number * unit) + shift)];

    private static double[,] Matrix(double[] ratings, int people, int items)
    {
        double[,] matrix = new double[people, items];
        Buffer.BlockCopy(ratings, 0, matrix, 0, ratings.Length * sizeof(double));
        return matrix;
    }
}
