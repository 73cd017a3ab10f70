using System.Reflection;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Holds the habits of the house that no analyzer knows.</summary>
public sealed class ConventionTests
{
    private static readonly Assembly Package = typeof(CriterionStudy).Assembly;

    /// <summary>Records that are part of another result or go in: what they are stands in the notes of the result that holds them.</summary>
    private static readonly Type[] Parts =
    [
        typeof(AdverseImpactOptions), typeof(ConfidenceInterval), typeof(CriterionOptions), typeof(CutPoint), typeof(ExpectancyRow), typeof(FigureNotes),
        typeof(FlipTest), typeof(GroupSummary), typeof(GroupedScore), typeof(HeldOutAccuracy), typeof(Intercorrelation), typeof(ItemAgreement),
        typeof(ItemReliability), typeof(MissingFigure), typeof(PValue), typeof(RaterSeverity), typeof(RatingVariance), typeof(ReliabilityOptions),
        typeof(NormedContrast), typeof(NormedMean), typeof(SelectionCount), typeof(SelectionRate), typeof(StatedReliability), typeof(StudyOptions),
    ];

    [Fact]
    public void Classes_Public_AreSealedOrStatic() =>
        Assert.Empty(Package.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false }).Select(type => type.FullName));

    [Fact]
    public void Namespace_Public_IsOne() =>
        Assert.Equal(["Chally.Competencies.Psychometrics"], Package.GetExportedTypes().Select(type => type.Namespace).Distinct());

    [Fact]
    public void References_Package_AreTheFrameworkTheLibraryAndMathNet()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.Equal(
            ["Chally.Competencies", "MathNet.Numerics"],
            Package.GetReferencedAssemblies().Select(one => one.Name!).Where(name => !File.Exists(Path.Combine(framework, name + ".dll")))
                .Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Records_Public_HoldOnlyMembersThatCompareByContent() => Assert.Empty(Records()
        .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public).Select(field => (Type: type, Field: field)))
        .Where(one => !ComparesByContent(one.Field.FieldType))
        .Select(one => $"{one.Type.Name}.{one.Field.Name}"));

    [Fact]
    public void Results_Public_SayWhatTheyAre() => Assert.Equal(
        Records().Except(Parts).Select(type => type.Name),
        Records().Where(type => type.GetProperty("Notes")?.PropertyType == typeof(FigureNotes)).Select(type => type.Name));

    [Fact]
    public void Notes_OfEveryKind_HaveMeaningSourceAssumptionsAndCautions()
    {
        GroupContrast contrast = Tables.Haemorrhage(new StudyOptions { BaseRate = 0.3 });
        ImpactComparison comparison = Tables.Berkeley(isStratified: true).Comparisons[0];
        CriterionCorrelation correlation = CriterionCorrelation.Of([1, 2, 3], [2, 4, 5], new CriterionOptions { SuccessFrom = 4, ProposedCut = 2 });
        GroupedScore[] applicants = [new("a", 1), new("a", 2), new("b", 2), new("b", 3)];
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1"), SmallBenchmark.High("a-2")));
        RatingSheet sheet = SmallBenchmark.Sheet(("a-1", 1), ("a-2", 2));
        FigureNotes[] all =
        [
            contrast.Notes, Tables.Permeability().MannWhitney!.Notes, contrast.CohensD!.Notes, contrast.HedgesG!.Notes, contrast.Welch!.Notes,
            contrast.MannWhitney!.Notes, contrast.Auc!.Notes,
            contrast.Cut!.Notes, contrast.Expectancy!.Notes, Tables.Judges().Notes, Tables.Judges().Intercorrelations.Notes, Tables.Morris().Notes,
            comparison.Notes, comparison.MantelHaenszel!.Notes, correlation.Notes, correlation.Expectancy!.Notes, correlation.Yield!.Notes,
            Tables.Judgements().Notes, .. Tables.Judgements().Intraclass.Select(one => one.Notes),
            Reliability.Of(Tables.JudgementMatrix(), ["a", "b", "c", "d"]).Notes, WithinGroupAgreement.Of([1, 2], new RatingScale(1, 5)).Notes,
            NormedStudyTests.Example().Notes, NormReliabilityTests.OfItems(new ScoreReliability(0.8, "alpha")).Notes,
            CompositeReliability.Of([1], [1], [0.5], new double[,] { { 1 } })!.Notes, AdverseImpact.AtCut(applicants, 2).Comparisons[0].SubgroupD!.Notes,
            BenchmarkReliability.Of(benchmark, [sheet, sheet]).Notes, BenchmarkAgreement.Of(benchmark, [sheet, sheet]).Notes,
            ContinuousCriterionStudy.Of(ScoreTable.FromColumns([], [1, 2]), [1, 2]).Notes,
        ];

        Assert.All(all, notes =>
        {
            Assert.False(string.IsNullOrWhiteSpace(notes.Meaning));
            Assert.Matches(@"\b(18|19|20)\d\d\b", notes.Source);
            Assert.NotEmpty(notes.Assumptions);
            Assert.All(notes.Assumptions.Concat(notes.Cautions), text => Assert.EndsWith(".", text, StringComparison.Ordinal));
        });
        Assert.All(all.Where(notes => !notes.Meaning.StartsWith("U of", StringComparison.Ordinal)), notes => Assert.NotEmpty(notes.Cautions));
        Assert.Contains("high minus low", contrast.CohensD.Notes.Meaning, StringComparison.Ordinal);
    }

    private static IEnumerable<Type> Records() => Package.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null);

    private static bool ComparesByContent(Type type)
    {
        Type one = Nullable.GetUnderlyingType(type) ?? type;
        return one.IsValueType || typeof(IEquatable<>).MakeGenericType(one).IsAssignableFrom(one);
    }
}
