using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Refusals say the rule, what was found and the place; people act on them, so their words are held.</summary>
public sealed class StudyMessageTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly Benchmark Two = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")), SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));

    [Fact]
    public void Agreement_ArgumentsThatDoNotFit_SaysWhatWasFound()
    {
        RatingSheet sheet = SmallBenchmark.Sheet(("a-1", 3)) with { Rater = "x" };
        RatingScale scale = new(1, 5);

        Refuses("There must be one name for each of the 2 columns, but there are 1.", "raters", () => Agreement.Of(new double[1, 2], ["a"]));
        Refuses("A rating must be a number from -1E+50 to 1E+50, but one was NaN.", "people", () => Agreement.OfUnknownRaters([[1, double.NaN]]));
        Refuses("Agreement must be computed from at least one sheet, but there are none.", "sheets", () => BenchmarkAgreement.Of(Two, []));
        Refuses(
            "Agreement needs one sheet of a person by each rater, but there is a second one.", "sheets", () => BenchmarkAgreement.Of(Two, [sheet, sheet]));
        Refuses("Agreement needs at least 2 ratings, but there are 1.", "ratings", () => WithinGroupAgreement.Of([1], scale));
        Refuses("A rating must be a whole number from 1 to 5, but the one at place 1 was 6.", "ratings", () => WithinGroupAgreement.Of([1, 6], scale));
    }

    [Fact]
    public void Reliability_ArgumentsThatDoNotFit_SaysWhatWasFound()
    {
        double[,] independent = { { 1, 0 }, { 0, 1 } };

        Refuses("There must be one id for each of the 2 columns, but there are 1.", "itemIds", () => Reliability.Of(new double[1, 2], ["a"]));
        Refuses(
            "There must be one or more parts, each with a weight, a standard deviation, a reliability, and a row and a column of correlations, but there are " +
                "2, 1, 1 and 2 by 2.",
            "weights",
            () => CompositeReliability.Of([1, 1], [1], [0.7], independent));
        Refuses(
            "Weights, standard deviations (0 or more) and reliabilities must be finite, but part 2 has 1, -2 and 0.5.",
            "weights",
            () => CompositeReliability.Of([1, 1], [1, -2], [0.7, 0.5], independent));
    }

    [Fact]
    public void ScoreTable_ScoresThatDoNotBelongTogether_SaysWhatDiffers()
    {
        BenchmarkScore score = Two.Score(("a-1", 3), ("b-1", 3));
        string other = new('0', 64);

        Refuses("A table must be built from at least one score, but there are none.", "scores", () => ScoreTable.FromScores([]));
        Refuses("All scores must have the same benchmark, but there are small and other.", "scores", () => Together(score with { Benchmark = "other" }));
        Refuses(
            $"All scores must have the same scoring hash, but there are {score.Provenance.ScoringHash} and {other}.",
            "scores",
            () => Together(score with { Provenance = score.Provenance with { ScoringHash = other } }));
        Refuses(
            $"All scores must have the same policy hash, but there are {score.Provenance.PolicyHash} and {other}.",
            "scores",
            () => Together(score with { Provenance = score.Provenance with { PolicyHash = other } }));
        Refuses(
            "All scores must have the competencies a, b, but one has b, a.",
            "scores",
            () => Together(score with { Competencies = [score.Competencies[1], score.Competencies[0]] }));

        ScoreTable Together(BenchmarkScore second) => ScoreTable.FromScores([score, second]);
    }

    [Fact]
    public void ScoreTable_ColumnsThatAreNone_SaysWhatWasFound()
    {
        Refuses("The id must be one of a, b, but was 'c'.", "id", () => Table(("a", 1), ("b", 2)).Column("c"));
        Refuses(
            "Columns must have one length, above 0, but 'overall' has 2 scores and the first one 1.",
            "columns",
            () => ScoreTable.FromColumns([KeyValuePair.Create("a", new double[] { 1 })], [1, 2]));
        Refuses(
            "A score must be a number from -1E+50 to 1E+50, or NaN where there is none, but the one at place 0 was Infinity.", "columns", () =>
                Table(("a", double.PositiveInfinity)));
    }

    [Fact]
    public void Studies_TablesThatDoNotFit_SayWhatWasFound()
    {
        ScoreTable two = Table(("a", 1), ("b", 2));
        double[] overall = [1];

        Refuses(
            "Both groups must have the same competencies, but one has a, b and the other b, a.", "low", () =>
                CriterionStudy.Between(two, Table(("b", 1), ("a", 2))));
        Refuses(
            "Both groups must have composites, or neither, but one has and the other has not.",
            "low",
            () => CriterionStudy.Between(Table(("a", 1)), ScoreTable.FromColumns([KeyValuePair.Create("a", overall)], overall)));
        Refuses("The id must be one of a, b or overall, but was 'z'.", "id", () => CriterionStudy.Between(two, two).ImpactOfCut("z", []));
        Refuses("There must be a criterion for each of the 1 people, but there are 2.", "criterion", () => ContinuousCriterionStudy.Of(two, [1, 2]));
        Refuses("There must be a criterion for each of the 1 scores, but there are 2.", "criterion", () => CriterionCorrelation.Of([1], [1, 2]));
    }

    [Fact]
    public void ImpactOfCut_ContrastWithoutACut_SaysWhy()
    {
        GroupContrast contrast = GroupContrast.Between([1, 2], [0], id: "a");

        Assert.Equal(
            "The contrast of 'a' must propose a cut, but does not: needs at least 30 scores in each group, but there are 2 and 1.",
            Assert.Throws<InvalidOperationException>(() => contrast.ImpactOfCut([])).Message);
        Assert.EndsWith("it has none.", Assert.Throws<InvalidOperationException>(() => (contrast with { Missing = [] }).ImpactOfCut([])).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void CutTable_PlaceOutsideOfIt_SaysTheRange()
    {
        double[] scores = [.. Enumerable.Range(0, 30).Select(i => i % 3.0)];

        Refuses("The place must be from 0 to 2, but was 3.", "index", () => _ = GroupContrast.Between(scores, scores).Cuts![3]);
    }

    [Fact]
    public void AdverseImpact_CountsThatDoNotFit_SayWhatWasFound()
    {
        Refuses("The cut must be a finite number, but was NaN.", "cut", () => AdverseImpact.AtCut([new("a", 1)], double.NaN));
        Refuses("There must be at least one applicant with a decision, but there is none.", "counts", () => AdverseImpact.Of([new("a", 0, 0)]));
        Refuses(
            "A group must have at most 1000000000 applicants, but that at place 1 has 1000000001.", "counts", () =>
                AdverseImpact.Of([new("a", 1, 1), new("b", SelectionCount.MaxApplicants, 1)]));
        Refuses("All counts must have a stratum, or none, but 1 of 2 have one.", "counts", () => AdverseImpact.Of([new("a", 1, 1, "x"), new("b", 1, 1)]));
        Refuses(
            "The reference group must be one of the 2 with applicants, but is none of them.",
            "options",
            () => AdverseImpact.Of([new("a", 1, 1), new("b", 1, 1)], new AdverseImpactOptions { Reference = "c" }));
    }

    [Fact]
    public void NormSetBuilder_WhatDoesNotFit_SaysWhatWasFound()
    {
        NormSetBuilder builder = Filled();
        NormSet norms = Build(builder);
        NormTable bare = norms.Overall! with { Frequencies = [] };

        Refuses("There must be 2 scores, one for each competency of 'small', but there are 1.", "percents", () => builder.Add([1], 1));
        Refuses(
            "The score must be by rater role not stated, as the others, but is by Peer.",
            "score",
            () => builder.Add(new BenchmarkScorer(Two).Score(SmallBenchmark.Sheet(("a-1", 3)) with { Role = RaterRole.Peer })));
        Refuses("A builder must be merged with another one, but this is the same.", "other", () => builder.Merge(builder));
        Refuses(
            "Both must be by rater role not stated, but the other is by Self.", "other", () => builder.Merge(new NormSetBuilder(Two, RaterRole.Self)));
        Refuses("Both must be by rater role Self, but the other is by not stated.", "norms", () => new NormSetBuilder(Two, RaterRole.Self).Add(norms));
        Refuses(
            "The norm set must have the weights of the builder's policy, but has others.",
            "norms",
            () => builder.Add(norms with { Weights = ValueMap.Create([KeyValuePair.Create("a", 2.0)]) }));
        Refuses(
            "The norm set must have frequencies for competencies of its benchmark, but 'overall' has none.",
            "norms",
            () => builder.Add(norms with { Overall = bare }));
        Refuses(
            "The norm set must have frequencies for competencies of its benchmark, but has a table of something else.",
            "norms",
            () => builder.Add(norms with { Competencies = ValueMap.Create([KeyValuePair.Create("z", norms.Overall!)]) }));
        Refuses(
            "A reliability must be of a competency of 'small' or of overall, but one is of something else.",
            "reliabilities",
            () => builder.Build("n", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["z"] = new(0.9, "alpha") }));
        Assert.Equal(
            "A norm set must be of 2 to 2147483647 people, but 0 were added.",
            Assert.Throws<InvalidOperationException>(() => Build(new NormSetBuilder(Two))).Message);
    }

    [Fact]
    public void NormSetMerge_PartsThatDoNotFit_SaysWhatDiffers()
    {
        NormSet part = Build(Filled());
        NormSet other = part with { Id = "more" };
        NormTable bare = part.Overall! with { Frequencies = [] };
        string hash = new('0', 64);

        Refuses("There must be at least one norm set to merge, but there is none.", "parts", () => Merge());
        Differs("benchmark, but there are several", other with { Benchmark = "other" });
        Differs("scoring hash, but there are several", other with { ScoringHash = hash });
        Differs("rater role, but there are not stated and Peer", other with { RaterRole = RaterRole.Peer });
        Differs("weights, but they differ", other with { Weights = ValueMap.Create([KeyValuePair.Create("a", 2.0)]) });
        Refuses("Every table must have frequencies, but that of the composite has none.", "parts", () => Merge(part, other with { Overall = bare }));
        Refuses(
            "A reliability must be of what has a table, but one is of something else.",
            "reliabilities",
            () => NormSetMerge.Of([part], "m", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["z"] = new(0.9, "alpha") }));

        void Differs(string difference, NormSet second) =>
            Refuses($"All norm sets must have the same {difference}.", "parts", () => Merge(part, second));
    }

    [Fact]
    public void Members_Null_AreNamed()
    {
        NormSetBuilder builder = new(Two);
        ScoreTable table = Table(("a", 1));

        RefusesNull("counts", () => AdverseImpact.Of(null!));
        RefusesNull("applicants", () => AdverseImpact.AtCut(null!, 1));
        RefusesNull("ratings", () => Agreement.Of(null!, ["a"]));
        RefusesNull("raters", () => Agreement.Of(new double[1, 1], null!));
        RefusesNull("id", () => Agreement.Of(new double[1, 1], ["a"], null!));
        RefusesNull("ratings", () => Agreement.OfUnknownRaters(null!));
        RefusesNull("id", () => Agreement.OfUnknownRaters([[1]], null!));
        RefusesNull("benchmark", () => BenchmarkAgreement.Of(null!, []));
        RefusesNull("sheets", () => BenchmarkAgreement.Of(Two, null!));
        RefusesNull("benchmark", () => BenchmarkReliability.Of(null!, []));
        RefusesNull("sheets", () => BenchmarkReliability.Of(Two, null!));
        RefusesNull("intercorrelations", () => CompositeReliability.Of([1], [1], [1], null!));
        RefusesNull("scores", () => ContinuousCriterionStudy.Of(null!, [1]));
        RefusesNull("id", () => CriterionCorrelation.Of([1], [1], id: null!));
        RefusesNull("high", () => CriterionStudy.Between(null!, table));
        RefusesNull("low", () => CriterionStudy.Between(table, null!));
        RefusesNull("id", () => GroupContrast.Between([1], [1], id: null!));
        RefusesNull("scores", () => Intercorrelations.Of(null!));
        RefusesNull("benchmark", () => new NormSetBuilder(null!));
        RefusesNull("score", () => builder.Add((BenchmarkScore)null!));
        RefusesNull("norms", () => builder.Add((NormSet)null!));
        RefusesNull("other", () => builder.Merge(null!));
        RefusesNull("parts", () => NormSetMerge.Of(null!, "m", Day, "p", "s"));
        RefusesNull("ratings", () => Reliability.Of(null!, ["a"]));
        RefusesNull("itemIds", () => Reliability.Of(new double[1, 1], null!));
        RefusesNull("scores", () => ScoreTable.FromScores(null!));
        RefusesNull("columns", () => ScoreTable.FromColumns(null!));
        RefusesNull("scale", () => WithinGroupAgreement.Of([1, 2], null!));
    }

    private static void Refuses(string message, string parameter, Action act)
    {
        ArgumentException thrown = Assert.ThrowsAny<ArgumentException>(act);

        Assert.Equal(parameter, thrown.ParamName);
        Assert.StartsWith($"{message} (Parameter", thrown.Message, StringComparison.Ordinal);
    }

    private static void RefusesNull(string parameter, Action act) => Assert.Equal(parameter, Assert.Throws<ArgumentNullException>(act).ParamName);

    private static NormSetBuilder Filled()
    {
        NormSetBuilder builder = new(Two);
        builder.Add([10, 20], 15);
        builder.Add([10, 30], 20);
        return builder;
    }

    private static NormSet Build(NormSetBuilder builder) => builder.Build("norms", Day, "People", "Anywhere");

    private static NormSet Merge(params IEnumerable<NormSet> parts) => NormSetMerge.Of(parts, "merged", Day, "People", "Anywhere");

    private static ScoreTable Table(params IEnumerable<(string Id, double Score)> columns) =>
        ScoreTable.FromColumns(columns.Select(column => KeyValuePair.Create(column.Id, new[] { column.Score })));
}
