using System.Text.Json.Serialization;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>A few results in which every public type that describes its JSON stands.</summary>
public sealed class FigureSamples : IMemberSource
{
    private static readonly RatingSheet[] Sheets =
    [
        .. Enumerable.Range(0, 12)
            .Select(i => TwoScores.Sheet($"P{i / 2}", $"R{i % 2}", (i % 5) + 1, ((i * 3) % 5) + 1, i == 7 ? null : ((i + (i / 3)) % 5) + 1, ((i / 2) % 5) + 1)),
    ];

    private static readonly BenchmarkReliability Reliabilities = BenchmarkReliability.Of(TwoScores.Benchmark, Sheets);

    private static readonly BenchmarkAgreement Agreements = BenchmarkAgreement.Of(TwoScores.Benchmark,
        [.. Sheets.Select(sheet => sheet with { Role = RaterRole.Manager })]);

    private static readonly NormSet Norms = TwoScores.Norms(Tables.TinyTies() with { Reliability = new ScoreReliability(0.8, "alpha") });

    public static MemberSamples Samples { get; } = new(
        typeof(CriterionStudy).Assembly,
        FigureContext.Default,
        Repository.PathOf("tests", "Chally.Competencies.Psychometrics.Tests", "Stored"),
        CriterionStudy.Between(TwoScores.Score(Sheets[..6]), TwoScores.Score(Sheets[6..]),
            new StudyOptions { BaseRate = 0.25, Origin = GroupOrigin.WholePopulation }),
        NormedStudy.Of(TwoScores.Score(Sheets[..6]), TwoScores.Score(Sheets[6..]), Norms),
        Tables.Haemorrhage(new StudyOptions { BaseRate = 0.3 }),
        ContinuousCriterionStudy.Of(
            ScoreTable.FromColumns(
                [KeyValuePair.Create("a", new double[] { 1, 2, 3, 4, 9 }), KeyValuePair.Create("b", new double[] { 2, 1, 5, double.NaN, 4 })]),
            [2, 4, 5, 1, 8],
            new CriterionOptions { SuccessFrom = 4, ProposedCut = 2 }),
        Tables.Berkeley(isStratified: true),
        AdverseImpact.AtCut([new("a", 1), new("a", 2), new("a", 4), new("b", 2), new("b", 3), new("c", null)], 2),
        new SelectionCount("a", 1, 2, "north"),
        new GroupedScore("a", 1, "north"),
        Agreements,
        Tables.Judgements(),
        Reliabilities,
        NormReliability.Of(Reliabilities, TwoScores.Benchmark, Sheets.Select(new BenchmarkScorer(TwoScores.Benchmark).Score), Norms),
        Reliability.Of(Tables.JudgementMatrix(), ["a", "b", "c", "d"]),
        CompositeReliability.Of([1], [1], [0.5], new double[,] { { 1 } })!,
        WithinGroupAgreement.Of([1, 2], new RatingScale(1, 5)),
        new EffectSize(0.5, new ConfidenceInterval(0.1, 0.9, 0.95), new FigureNotes("Meaning", "Source 1999", [], ["Care."])));
}

/// <summary>A context as an application may generate it.</summary>
[JsonSerializable(typeof(CriterionStudy))]
[JsonSerializable(typeof(ContinuousCriterionStudy))]
[JsonSerializable(typeof(AdverseImpact))]
[JsonSerializable(typeof(BenchmarkAgreement))]
[JsonSerializable(typeof(BenchmarkReliability))]
[JsonSerializable(typeof(NormReliability))]
[JsonSerializable(typeof(NormedStudy))]
[JsonSerializable(typeof(GroupContrast))]
[JsonSourceGenerationOptions(UseStringEnumConverter = true, PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
internal sealed partial class FigureContext : JsonSerializerContext;
