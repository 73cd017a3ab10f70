using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class NormSetMergeTests
{
    private static readonly DateOnly Day = new(2026, 3, 1);
    private static readonly Benchmark Two = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("a", SmallBenchmark.High("a-1")), SmallBenchmark.Rated("b", SmallBenchmark.High("b-1")));

    private static readonly (double A, double B, double Overall)[] First = [(10 / 3.0, 20, 11), (20 / 3.0, 20, 13), (0.1 + 0.2, 30, double.NaN)];
    private static readonly (double A, double B, double Overall)[] Second = [(0.3, double.NaN, 15), (50, double.NaN, 15)];

    [Fact]
    public void Of_TwoParts_IsOneBuilderInEitherOrder()
    {
        NormSet whole = Norms([.. First, .. Second]);

        Assert.Equal(whole, Merge([Norms(First), Norms(Second)]));
        Assert.Equal(whole, Merge([Norms(Second), Norms(First)]));
        Assert.Equal(new ScoreFrequency(0.3, 2), whole.Competencies["a"].Frequencies[0]);
        Assert.Equal(5, whole.N);
        Assert.Equal(3, whole.Competencies["b"].N);
    }

    [Fact]
    public void Of_Parts_TakesReliabilitiesOfTheWholeOnly()
    {
        NormSet part = Norms(First);
        NormSet reliable = part with { Overall = part.Overall! with { Reliability = new ScoreReliability(0.9, "alpha") } };
        ScoreReliability known = new(0.8, "omega");

        Assert.Null(Merge([reliable, Norms(Second)]).Overall!.Reliability);
        NormSet merged = NormSetMerge.Of([reliable], "m", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["overall"] = known, ["a"] = known });
        Assert.Equal(known, merged.Overall!.Reliability);
        Assert.Equal(known, merged.Competencies["a"].Reliability);
        Assert.Throws<ArgumentException>(() =>
            NormSetMerge.Of([part], "m", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["z"] = known }));
        Assert.Throws<ArgumentException>(() =>
            NormSetMerge.Of([part with { Overall = null }], "m", Day, "p", "s", new Dictionary<string, ScoreReliability> { ["overall"] = known }));
    }

    [Fact]
    public void Of_PartsThatDoNotBelongTogether_AreRefused()
    {
        NormSet part = Norms(First);

        Assert.Throws<ArgumentException>(() => Merge([]));
        Refused(part with { Benchmark = "other" }, "benchmark");
        Refused(part with { ScoringHash = new string('0', 64) }, "scoring hash");
        Refused(part with { RaterRole = RaterRole.Peer }, "rater role");
        Refused(part with { Weights = ValueMap.Create([KeyValuePair.Create("a", 2.0)]) }, "weights");
        Refused(part with { Overall = part.Overall! with { Frequencies = [] } }, "that of the composite");
        Refused(part with { Competencies = ValueMap.Create([KeyValuePair.Create("a", part.Overall! with { Frequencies = [] })]) }, "one of a competency");
        Assert.Throws<OverflowException>(() => Merge([part with { N = int.MaxValue }, part]));

        void Refused(NormSet other, string what) =>
            Assert.Contains(what, Assert.Throws<ArgumentException>(() => Merge([part, other])).Message, StringComparison.Ordinal);
    }

    private static NormSet Merge(IEnumerable<NormSet> parts) => NormSetMerge.Of(parts, "norms", Day, "People", "Anywhere");

    private static NormSet Norms(IEnumerable<(double A, double B, double Overall)> rows)
    {
        NormSetBuilder builder = new(Two);
        foreach ((double a, double b, double overall) in rows)
        {
            builder.Add([a, b], overall);
        }

        return builder.Build("norms", Day, "People", "Anywhere");
    }
}
