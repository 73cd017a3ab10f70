using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class CriterionCorrelationTests
{
    private static readonly Arbitrary<(double[] Scores, double[] Criterion)> Any = (
        from people in Gen.Choose(0, 60)
        from scores in Gen.Frequency((9, Gen.Choose(0, 30).Select(score => score / 10.0)), (1, Gen.Constant(double.NaN))).ArrayOf(people)
        from criterion in Gen.Frequency((9, Gen.Choose(-50, 50).Select(one => (double)one)), (1, Gen.Constant(double.NaN))).ArrayOf(people)
        select (scores, criterion)).ToArbitrary();

    /// <summary>By hand: 1–5 with 2 1 4 3 5: r = 8/10; z = artanh .8 ± 1.96/√2; t = .8·√3/.6 with 3 degrees of freedom.</summary>
    [Fact]
    public void Of_FivePeople_IsTheHandWorkedCase()
    {
        CriterionCorrelation correlation = CriterionCorrelation.Of([1, 2, 3, 4, 5, double.NaN], [2, 1, 4, 3, 5, 9], id: "listens");

        Assert.Equal(("listens", 5, 1), (correlation.Id, correlation.N, correlation.Incomplete));
        Close.To(0.8, correlation.R);
        double reach = 1.959963984540054 / Math.Sqrt(2);
        Close.To(Math.Tanh(Math.Atanh(0.8) - reach), correlation.Interval!.Lower);
        Close.To(Math.Tanh(Math.Atanh(0.8) + reach), correlation.Interval.Upper);

        // P(|T| ≥ t) with 3 degrees of freedom: 1 − 2(θ + sin θ·cos θ)/π with θ = atan(t/√3).
        double theta = Math.Atan(0.8 / 0.6);
        Close.To(1 - (2 * (theta + (Math.Sin(theta) * Math.Cos(theta))) / Math.PI), correlation.P!.Value);
        Assert.Equal([1, 1, 1, 1, 1], correlation.Expectancy!.Rows.Select(row => row.N));
        Assert.Equal([1, 2, 3, 4, 5], correlation.Expectancy.Rows.Select(row => row.Quintile));
        Assert.Equal([2, 1, 4, 3, 5], correlation.Expectancy.Rows.Select(row => row.MeanCriterion!.Value));
        Assert.All(correlation.Expectancy.Rows, row => Assert.Null(row.SuccessRate));
        Assert.Null(correlation.Expectancy.BaseRate);
    }

    /// <summary>Six people, three of them tied: percentile ranks 8.3, 50, 50, 50, 83.3 … by mid-ranks, so the tied stay in one fifth.</summary>
    [Fact]
    public void Of_TiedScores_StayInOneFifth()
    {
        ExpectancyTable table = CriterionCorrelation.Of(
            [1, 2, 2, 0.1 + 1.9, 3, 4], [0, 10, 20, 30, 40, 50], new CriterionOptions { SuccessFrom = 20 }).Expectancy!;

        // Below + ½ equal: 0.5, 2.5, 4.5 and 5.5 of 6: fifths 1, 3, 4 and 5.
        Assert.Equal([1, 0, 3, 1, 1], table.Rows.Select(row => row.N));
        Assert.Equal((2, 2, 20), (table.Rows[2].Lowest!.Value, table.Rows[2].Highest!.Value, table.Rows[2].MeanCriterion!.Value));
        Close.To(2.0 / 3, table.Rows[2].SuccessRate);
        Close.To(0.5, table.Rows[2].PopulationShare);
        Assert.Equal(0, table.Rows[0].SuccessRate);
        Assert.Null(table.Rows[1].MeanCriterion);
        Close.To(4.0 / 6, table.BaseRate);
    }

    [Fact]
    public void Of_GivenBaseRate_TakesThePlaceOfThatOfThesePeople()
    {
        double[] scores = [1, 2, 3, 4, 5];
        double[] criterion = [2, 1, 4, 3, 5];
        TaylorRussell? Yield(double? from, double? rate) =>
            CriterionCorrelation.Of(scores, criterion, new CriterionOptions { SuccessFrom = from, BaseRate = rate, ProposedCut = 4 }).Yield;

        Assert.Equal(0.3, Yield(3, 0.3)!.BaseRate);
        Assert.Equal(Yield(3, 0.3), Yield(null, 0.3));
        Assert.Equal(0.6, Yield(3, null)!.BaseRate);
        Assert.Null(Yield(null, null));
        Assert.Null(Yield(null, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { BaseRate = 1.1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { BaseRate = double.NaN });
    }

    [Fact]
    public void Of_ProposedCut_HasItsYieldAtTheRatesOfThesePeople()
    {
        CriterionCorrelation correlation = CriterionCorrelation.Of(
            [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], new CriterionOptions { SuccessFrom = 3, ProposedCut = 4 });

        Assert.Equal(TaylorRussell.Of(correlation.R!.Value, 0.4, 0.6), correlation.Yield);
        Assert.DoesNotContain(correlation.Missing, one => one.Figure == "Yield");
    }

    [Theory]
    [InlineData(null, 3.0, "needs a proposed cut")]
    [InlineData(4.0, null, "needs a proposed cut")]
    [InlineData(9.0, 3.0, "selects all or none")]
    [InlineData(1.0, 3.0, "selects all or none")]
    [InlineData(4.0, 9.0, "all or none are")]
    public void Of_CutThatTellsNothing_HasNoYield(double? cut, double? success, string reason)
    {
        CriterionCorrelation correlation = CriterionCorrelation.Of(
            [1, 2, 3, 4, 5], [2, 1, 4, 3, 5], new CriterionOptions { SuccessFrom = success, ProposedCut = cut });

        Assert.Null(correlation.Yield);
        Assert.Contains(reason, correlation.Missing.Single(one => one.Figure == "Yield").Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    public void Of_WholeCorrelation_HasNoIntervalAndNoP(int sign)
    {
        CriterionCorrelation correlation = CriterionCorrelation.Of([1, 2, 3, 4], [2 * sign, 4 * sign, 6 * sign, 8 * sign]);

        Assert.Equal(sign, correlation.R);
        Assert.Null(correlation.Interval);
        Assert.Null(correlation.P);
        Assert.All(["Interval", "P"],
            figure => Assert.Contains("at a correlation of 1 or -1", correlation.Missing.Single(one => one.Figure == figure).Reason, StringComparison.Ordinal));
    }

    /// <summary>
    /// −3, −1, 1, 3 with an error e·(1, −1, −1, 1) that does not go with them: 1 − r² = e²/(5 + e²), t² = 10/e², and with 2 degrees of freedom
    /// p = 1 − t/√(2 + t²), which is 1/t² − 1.5/t⁴ for large t. The subtraction of r from 1 loses half of its digits here.
    /// </summary>
    [Fact]
    public void Of_NearlyWholeCorrelation_KeepsTheDigitsOfP()
    {
        const double Error = 1.0 / 8192;
        CriterionCorrelation correlation = CriterionCorrelation.Of([-3, -1, 1, 3], [-3 + Error, -1 - Error, 1 - Error, 3 + Error]);
        double square = Error * Error / 10;

        Assert.Equal(1, correlation.P!.Value / (square - (1.5 * square * square)), 1e-9);
        Assert.NotNull(correlation.Interval);
    }

    [Fact]
    public void Of_TooLittle_LeavesFiguresNullWithTheReason()
    {
        CriterionCorrelation two = CriterionCorrelation.Of([1, 2], [2, 4]);
        CriterionCorrelation nobody = CriterionCorrelation.Of([], []);

        Assert.Equal(["R", "P", "Interval", "Yield"], two.Missing.Select(one => one.Figure));
        Assert.All(two.Missing.Take(3), one => Assert.Equal("needs at least 3 people with a score and a criterion, but there are 2", one.Reason));
        Assert.Equal(
            "needs scores and criteria that differ, but the one or the other are all equal", CriterionCorrelation.Of([1, 1, 1], [2, 4, 5]).Missing[0].Reason);
        Assert.Equal(
            new MissingFigure("Interval", "needs at least 4 people, but there are 3"), CriterionCorrelation.Of([1, 2, 3], [2, 4, 5]).Missing[0]);
        Assert.Null(nobody.Expectancy);
        Assert.Contains(new MissingFigure("Expectancy", "needs a person with a score and a criterion, but there is none"), nobody.Missing);
    }

    /// <summary>A standard deviation of 3e-11 is none after rounding to 10 decimals, however many people there are.</summary>
    [Fact]
    public void Of_DifferencesBelowTheTenthDecimal_AreNoVariance()
    {
        double[] varied = [.. Enumerable.Range(0, 10).Select(i => (double)i)];
        double[] flat = [.. Enumerable.Range(0, 10).Select(i => i % 2 * 6e-11)];

        Assert.Null(CriterionCorrelation.Of(varied, flat).R);
        Assert.Null(CriterionCorrelation.Of(flat, varied).R);
        Assert.NotNull(CriterionCorrelation.Of(varied, [.. flat.Select(one => 10 * one)]).R);
    }

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Of_ThirtyPeople_AreTheFirstWithoutACaution(int people, bool isCautioned)
    {
        double[] scores = [.. Enumerable.Range(0, people).Select(i => i % 7.0)];

        Assert.Equal(
            isCautioned,
            CriterionCorrelation.Of(scores, scores).Notes.Cautions.Contains("29 people have a score and a criterion, fewer than 30: every figure is unsure."));
    }

    [Fact]
    public void Of_AnyPeople_HoldsTogether() => Holds.ForAll(Any, one =>
    {
        CriterionCorrelation correlation = CriterionCorrelation.Of(one.Scores, one.Criterion, new CriterionOptions { SuccessFrom = 0, ProposedCut = 1.5 });
        CriterionCorrelation negated = CriterionCorrelation.Of(one.Scores, Groups.Negated(one.Criterion));

        Assert.DoesNotContain("NaN", correlation.ToString(), StringComparison.Ordinal);
        Assert.Equal(-correlation.R, negated.R);
        Assert.Equal(correlation.P, negated.P);
        Assert.Equal(correlation.N, correlation.Expectancy?.Rows.Sum(row => row.N) ?? 0);
        if (correlation.Interval is ConfidenceInterval interval)
        {
            Assert.InRange(correlation.R!.Value, interval.Lower, interval.Upper);
        }
    });

    [Fact]
    public void Of_ArgumentsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => CriterionCorrelation.Of([1], [1, 2]));
        Assert.Throws<ArgumentException>(() => CriterionCorrelation.Of([double.PositiveInfinity], [1]));
        Assert.Throws<ArgumentException>(() => CriterionCorrelation.Of([1], [double.NegativeInfinity]));
        Assert.Throws<ArgumentException>(() => CriterionCorrelation.Of([1], [1], id: string.Empty));
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { SuccessFrom = double.NaN });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { ProposedCut = double.PositiveInfinity });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CriterionOptions { ConfidenceLevel = 1 });
    }
}
