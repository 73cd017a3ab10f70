using System.Reflection;
using System.Runtime.CompilerServices;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Texts of objects and messages show no name, and nulls are refused with their place.</summary>
public sealed class PrivateTextTests
{
    private const string Mark = "Zyxwova";

    private static readonly BenchmarkScore Score = TwoScores.Score(TwoScores.Sheet("p", "x", 5, 1, 1, 1))[0];

    private static readonly Dictionary<string, Action> Calls = new()
    {
        ["AdverseImpact.Of"] = () => AdverseImpact.Of([new SelectionCount("a", 1, 2), null!]),
        ["AdverseImpact.AtCut"] = () => AdverseImpact.AtCut([new GroupedScore("a", 1), null!], 50),
        ["OfUnknownRaters"] = () => Agreement.OfUnknownRaters([[1, 2], null!]),
        ["BenchmarkAgreement.ProblemsWith"] = () => BenchmarkAgreement.ProblemsWith([null!]),
        ["FromScores"] = () => ScoreTable.FromScores([Score, null!]),
        ["FromColumns"] = () => ScoreTable.FromColumns([new KeyValuePair<string, double[]>("a", null!)]),
        ["Between"] = () => CriterionStudy.Between([Score, null!], [Score]),
        ["NormSetMerge"] = () => NormSetMerge.Of([null!], "n", DateOnly.MinValue, "p", "s"),
    };

    public static TheoryData<string> Names => [.. Calls.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Call_NullElement_ThrowsWithItsPlace(string call) =>
        Assert.Matches("element [01]\\b", Assert.Throws<ArgumentException>(Calls[call]).Message);

    [Fact]
    public void ToString_AnyRecord_ShowsNoText()
    {
        foreach (Type type in typeof(GroupContrast).Assembly.GetExportedTypes().Where(type => type.GetMethod("<Clone>$") is not null))
        {
            FieldInfo[] texts = [.. type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(string))];
            object record = RuntimeHelpers.GetUninitializedObject(type);
            foreach (FieldInfo field in texts)
            {
                field.SetValue(record, Mark);
            }

            if (texts.Length > 0)
            {
                Assert.DoesNotContain(Mark, record.ToString(), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Messages_OfGroups_NameNone()
    {
        SelectionCount[] counts = [new(Mark, SelectionCount.MaxApplicants, 1), new("b", 1, 1)];

        Assert.DoesNotContain(Mark, Assert.Throws<ArgumentException>(() => AdverseImpact.Of(counts)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(
            Mark,
            Assert.Throws<ArgumentException>(() =>
                AdverseImpact.Of([new(Mark, 1, 1), new("b", 1, 1)], new AdverseImpactOptions { Reference = $"{Mark} 2" })).Message,
            StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, Assert.ThrowsAny<ArgumentException>(() => new SelectionCount($"{Mark}\u0001", 1, 1)).Message, StringComparison.Ordinal);
        Assert.DoesNotContain(Mark, Assert.ThrowsAny<ArgumentException>(() => GroupedScore.Of(Score, "a", Mark)).Message, StringComparison.Ordinal);
    }

    private static FigureNotes Notes => CriterionCorrelation.Of([1, 2, 3], [2, 4, 5]).Notes;

    [Fact]
    public void Results_Impossible_Throw()
    {
        Refuses(() => new ConfidenceInterval(2, 1, 0.95));
        Refuses(() => new ConfidenceInterval(1, 2, 0));
        Refuses(() => new ConfidenceInterval(1, 2, 0.95) with { Upper = double.NaN });
        Refuses(() => new PValue(2, false));
        Refuses(() => new PValue(0.5, false) with { Value = -1 });
        Refuses(() => new AreaUnderCurve(7, null, null, false, Notes));
        Refuses(() => new AreaUnderCurve(0.5, -1, null, false, Notes));
        Refuses(() => new WelchTest(double.NaN, 3, new PValue(0.5, false), Notes));
        Refuses(() => new WelchTest(1, 3, null!, Notes));
        Refuses(() => new RankTest(1, 0, new PValue(0.5, false), (RankTestMethod)99, Notes));
        Refuses(() => new EffectSize(double.NaN, new ConfidenceInterval(0, 1, 0.95), Notes));
        Refuses(() => new EffectSize(0.5, null!, Notes));
        Refuses(() => new GroupSummary(-1, 0, null, null));
        Refuses(() => new GroupSummary(1, 0, double.NaN, null));
        Refuses(() => new SelectionRate("a", 1, 1, 1.4, 0.5));
        Refuses(() => new SelectionRate("a", 1, 1, 0.5, 0.5) with { Selected = -1 });
        Refuses(() => new RaterSeverity("r", -1, 0));
        Refuses(() => new Intercorrelation("a", "b", 3, 1.5));
        Refuses(() => new HeldOutAccuracy(1.1, 0, 0));

        static void Refuses(Func<object> build) => Assert.ThrowsAny<ArgumentException>(build);
    }
}
