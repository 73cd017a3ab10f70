using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class AgreementTests
{
    private static readonly Arbitrary<double[,]> Full = (
        from people in Gen.Choose(2, 12)
        from raters in Gen.Choose(2, 5)
        from spread in Gen.Elements(1, 5, 100)
        from ratings in Gen.Choose(0, spread).ArrayOf(people * raters)
        select Matrix(people, raters, ratings)).ToArbitrary();

    private static readonly Arbitrary<double[][]> Ragged =
        Gen.Choose(0, 9).Select(rating => (double)rating).ArrayOf().ListOf().Select(people => people.ToArray()).ToArbitrary();

    /// <summary>The six of Shrout and Fleiss (1979), table 4; all digits are held by the reference file.</summary>
    [Fact]
    public void Of_PublishedTable_HasTheSixPublishedFigures()
    {
        Agreement agreement = Tables.Judgements();

        Assert.Equal((6, 24, 4), (agreement.People, agreement.Ratings, agreement.Raters));
        Assert.Equal(Enum.GetValues<IntraclassForm>(), agreement.Intraclass.Select(one => one.Form));
        Assert.Equal([0.17, 0.29, 0.71, 0.44, 0.62, 0.91], agreement.Intraclass.Select(one => Math.Round(one.Value, 2)));
        Assert.All(agreement.Intraclass, one => Assert.Equal(4, one.Raters));
        Assert.Empty(agreement.Missing);
    }

    /// <summary>By hand: rater means 7.67, 2.5, 4.33 and 6.67 less the mean of all, 5.29.</summary>
    [Fact]
    public void Of_PublishedTable_HasTheSeverityOfEachRater()
    {
        Agreement agreement = Tables.Judgements();
        double all = (46 + 15 + 26 + 40) / 24.0;

        Assert.Equal(["J1", "J2", "J3", "J4"], agreement.Severity.Select(one => one.Rater));
        Assert.All(agreement.Severity, one => Assert.Equal(6, one.N));
        foreach ((double sum, RaterSeverity one) in new double[] { 46, 15, 26, 40 }.Zip(agreement.Severity))
        {
            Close.To((sum / 6) - all, one.Severity);
        }
    }

    [Fact]
    public void Of_ConstantlySeverer_ChangesAgreementAndNotConsistency()
    {
        double[,] even = Matrix(4, 2, [1, 1, 3, 3, 5, 4, 7, 8]);
        double[,] severe = Matrix(4, 2, [11, 1, 13, 3, 15, 4, 17, 8]);
        Agreement before = Agreement.Of(even, ["a", "b"]);
        Agreement after = Agreement.Of(severe, ["a", "b"]);

        Close.To(before.Intraclass[2].Value, after.Intraclass[2].Value);
        Close.To(before.Intraclass[5].Interval!.Lower, after.Intraclass[5].Interval!.Lower);
        Assert.True(after.Intraclass[1].Value < before.Intraclass[1].Value - 0.3);
        Close.To(before.Severity[0].Severity + 5, after.Severity[0].Severity);
    }

    [Fact]
    public void Of_RatersWhoDisagree_HaveANegativeCorrelation()
    {
        Agreement agreement = Agreement.Of(Matrix(3, 2, [1, 5, 5, 1, 3, 2]), ["a", "b"]);

        Assert.True(agreement.Intraclass[0].Value < 0);
        Assert.True(agreement.Intraclass[0].Interval!.Lower < agreement.Intraclass[0].Value);
    }

    /// <summary>By hand, 1 2 and 2 1: no variance between people, ½ within and 1 of the rest, so that means of two have nothing to divide by.</summary>
    [Fact]
    public void Of_PeopleWhoDoNotDiffer_HaveNoReliabilityOfTheMean()
    {
        Agreement agreement = Agreement.Of(Matrix(2, 2, [1, 2, 2, 1]), ["a", "b"]);

        Assert.Equal(new RatingVariance(0, 0.5, 0, 1), agreement.Variance);
        Assert.Equal([IntraclassForm.OneWaySingle, IntraclassForm.ConsistencySingle], agreement.Intraclass.Select(one => one.Form));
        Assert.All(agreement.Intraclass, one => Assert.Equal((-1, 0, null), (one.Value, one.F!.Value, one.Interval)));
        Assert.Equal(
            ["OneWaySingle.Interval", "AgreementSingle", "ConsistencySingle.Interval", "OneWayAverage", "AgreementAverage", "ConsistencyAverage"],
            agreement.Missing.Select(one => one.Figure));
        Assert.All(agreement.Missing.Where(one => !one.Figure.Contains('.', StringComparison.Ordinal)),
            one => Assert.Equal("needs people who differ more than error alone makes them, but they do not", one.Reason));
    }

    /// <summary>Three people rated 1 and 2, six 2 and 1: all means are equal, and what rounding leaves between them is no variance.</summary>
    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 25)]
    [InlineData(1e6, 0.1)]
    [InlineData(-1e6, 0.3)]
    public void Of_PeopleWhoseMeansAreEqualButForRounding_HaveNoReliabilityOfTheMean(double from, double step)
    {
        double[] turned = [.. Enumerable.Range(0, 9).SelectMany(i => i < 3 ? (double[])[from + step, from + (2 * step)] : [from + (2 * step), from + step])];
        double[,] ratings = new double[9, 2];
        Buffer.BlockCopy(turned, 0, ratings, 0, turned.Length * sizeof(double));
        Agreement agreement = Agreement.Of(ratings, ["a", "b"]);

        Assert.Equal([IntraclassForm.OneWaySingle, IntraclassForm.AgreementSingle, IntraclassForm.ConsistencySingle],
            agreement.Intraclass.Select(one => one.Form));
        Assert.All(agreement.Intraclass, one => Assert.InRange(one.Value, -1 - 1e-9, 0));
        Assert.All(agreement.Intraclass, one => Assert.Null(one.Interval));
    }

    [Fact]
    public void Of_WholeAgreement_IsOneWithoutAnF()
    {
        Agreement agreement = Agreement.Of(Matrix(3, 2, [1, 1, 2, 2, 5, 5]), ["a", "b"]);

        Assert.All(agreement.Intraclass, one => Assert.Equal(1, one.Value));
        Assert.All(agreement.Intraclass, one => Assert.True(one is { F: null, P: null, Interval: null }));
        Assert.Equal(
            agreement.Intraclass.SelectMany(one => new[] { $"{one.Form}.F", $"{one.Form}.P", $"{one.Form}.Interval" }),
            agreement.Missing.Select(one => one.Figure));
        Assert.All(agreement.Missing, one => Assert.StartsWith("needs ratings", one.Reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ARaterWhoDidNotRateEveryone_LeavesOneWayOnly()
    {
        Agreement agreement = Agreement.Of(Matrix(3, 3, [1, 2, double.NaN, 4, 5, 6, 7, double.NaN, double.NaN]), ["a", "b", "c"]);

        IntraclassCorrelation only = Assert.Single(agreement.Intraclass);
        Assert.Equal(IntraclassForm.OneWaySingle, only.Form);
        Assert.Null(agreement.Raters);

        // k₀ = (6 − (4 + 9 + 1)/6)/2.
        Close.To((6 - (14.0 / 6)) / 2, only.Raters);
        Assert.Equal(new MissingFigure("Intraclass.TwoWay", "needs the same raters throughout"), Assert.Single(agreement.Missing));

        // The third person has one rating, which says nothing of severity.
        Assert.Equal([2, 2, 1], agreement.Severity.Select(one => one.N));
        Close.To((-0.5 - 1) / 2, agreement.Severity[0].Severity);
    }

    /// <summary>By hand, ANOVA of {1, 2}, {4, 5, 6}, {7}: mean 25/6, between 26.33/2, within 2.5/3.</summary>
    [Fact]
    public void OfUnknownRaters_UnequalNumbers_IsTheHandWorkedCase()
    {
        Agreement agreement = Agreement.OfUnknownRaters([[1, 2], [4, 5, 6], [7], []]);
        double all = 25 / 6.0;
        double between = ((2 * Math.Pow(1.5 - all, 2)) + (3 * Math.Pow(5 - all, 2)) + Math.Pow(7 - all, 2)) / 2;
        double within = 2.5 / 3;
        double each = (6 - (14.0 / 6)) / 2;

        Assert.Equal((3, 6), (agreement.People, agreement.Ratings));
        Close.To(between, agreement.Variance!.BetweenPeople);
        Close.To(within, agreement.Variance.WithinPeople);
        Close.To((between - within) / (between + ((each - 1) * within)), agreement.Intraclass[0].Value);
        Close.To(between / within, agreement.Intraclass[0].F);
        Assert.Equal((2, 3), (agreement.Intraclass[0].DegreesOfFreedom1, agreement.Intraclass[0].DegreesOfFreedom2));
        Assert.Empty(agreement.Severity);
    }

    [Fact]
    public void Of_AnyRatings_ShowsNoFigureThatIsNotANumber() => Holds.ForAll(Full, ratings =>
    {
        Agreement agreement = Agreement.Of(ratings, [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"r{i}")]);

        Assert.DoesNotContain("NaN", agreement.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("∞", agreement.ToString(), StringComparison.Ordinal);
        Assert.All(agreement.Intraclass, one => Assert.True(one.Value <= 1 + 1e-12));
        Assert.All(agreement.Intraclass.Where(one => one.Interval is not null && one.Value > -0.5), one =>
            Assert.InRange(one.Value, one.Interval!.Lower - 1e-9, one.Interval.Upper + 1e-9));
    });

    [Fact]
    public void Of_AnyRatings_SumOfSeveritiesIsNone() => Holds.ForAll(Full, ratings =>
        Close.To(0, Agreement.Of(ratings, [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"r{i}")]).Severity.Sum(one => one.Severity)));

    [Fact]
    public void Of_AnyRatings_OneWayIsThatOfUnknownRaters() => Holds.ForAll(Full, ratings =>
    {
        Agreement known = Agreement.Of(ratings, [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"r{i}")]);
        Agreement unknown = Agreement.OfUnknownRaters(Rows(ratings));

        Assert.Equal(known.Intraclass.Count == 0, unknown.Intraclass.Count == 0);
        if (known.Intraclass.Count > 0)
        {
            Close.To(known.Intraclass[0].Value, unknown.Intraclass[0].Value);
            Close.To(known.Intraclass[0].Interval?.Lower ?? 0, unknown.Intraclass[0].Interval?.Lower ?? 0);
        }
    });

    [Fact]
    public void OfUnknownRaters_AnyRatings_ShowsNoFigureThatIsNotANumber() => Holds.ForAll(Ragged, people =>
        Assert.DoesNotContain("NaN", Agreement.OfUnknownRaters(people).ToString(), StringComparison.Ordinal));

    /// <summary>Everybody has the same mean: F is 0, and every limit is −1/(k − 1), which is no interval.</summary>
    [Fact]
    public void Of_IdenticalMeansOfPeople_HasNoIntervalWithoutWidth()
    {
        Agreement known = Agreement.Of(Matrix(3, 2, [1, 3, 3, 1, 2, 2]), ["a", "b"]);
        Agreement unknown = Agreement.OfUnknownRaters([[1, 3], [3, 1], [2, 2]]);

        foreach (Agreement agreement in new[] { known, unknown })
        {
            Close.To(-1, agreement.Intraclass[0].Value);
            Assert.All(agreement.Intraclass, one => Assert.Null(one.Interval));
            Assert.Contains("no width", Assert.Single(agreement.Missing, one => one.Figure == "OneWaySingle.Interval").Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Of_RatersWhoAgreeWholly_HaveNoFWithItsReason()
    {
        Agreement wholly = Agreement.OfUnknownRaters([[1, 1], [3, 3], [2, 2]]);
        Agreement apart = Agreement.Of(Matrix(3, 2, [1, 2, 3, 4, 2, 3]), ["a", "b"]);

        Assert.Equal((1, null, null, null), (wholly.Intraclass[0].Value, wholly.Intraclass[0].F, wholly.Intraclass[0].P, wholly.Intraclass[0].Interval));
        Assert.Equal(
            ["OneWaySingle.F", "OneWaySingle.P", "OneWaySingle.Interval"],
            wholly.Missing.Where(one => one.Reason == "needs ratings of a person that differ, but the raters agree wholly").Select(one => one.Figure));
        Assert.NotNull(apart.Intraclass[0].Interval);
        Assert.Equal("needs ratings that differ by more than the severity of the raters, but they do not",
            Assert.Single(apart.Missing, one => one.Figure == "ConsistencySingle.F").Reason);
    }

    /// <summary>F = 6.84 with 98 and 5247 degrees of freedom: the complement of a beta function made its p 0.</summary>
    [Fact]
    public void Of_ManyPeopleAndRaters_HasItsPToTheLastDigits()
    {
        double[][] people = [.. Enumerable.Range(0, 99)
            .Select(person => Enumerable.Range(0, 54).Select(rater => (0.5 * (person * 37 % 11)) + (rater * 29 % 17 * 0.9)).ToArray())];
        IntraclassCorrelation one = Agreement.OfUnknownRaters(people).Intraclass[0];

        Assert.Equal((98, 5247), (one.DegreesOfFreedom1, one.DegreesOfFreedom2));
        double expected = PlainTails.LogUpperF(98, 5247, (System.Numerics.BigInteger)(one.F!.Value * (1L << 50)), 1L << 50);
        Assert.InRange(expected, -690, -20);
        Assert.Equal(expected, Math.Log(one.P!.Value), 1e-9);
    }

    [Fact]
    public void Of_TooLittle_LeavesFiguresNullWithTheReason()
    {
        Assert.Equal("needs at least 2 people, but there is 1", Agreement.Of(Matrix(1, 2, [1, 2]), ["a", "b"]).Missing[0].Reason);
        Assert.Contains("all are equal", Agreement.Of(Matrix(2, 2, [1, 1, 1, 1]), ["a", "b"]).Missing[0].Reason, StringComparison.Ordinal);
        Assert.Contains("3 people with 3 ratings", Agreement.OfUnknownRaters([[1], [2], [3]]).Missing[0].Reason, StringComparison.Ordinal);
        Assert.Equal(
            "needs at least 2 people, and one with at least 2 ratings, but there are 3 people with 3 ratings",
            Agreement.Of(Matrix(3, 1, [1, 2, 3]), ["a"]).Missing[0].Reason);

        // 0.1 + 0.2 and 0.3 differ in the last bit, which is no variance.
        Assert.Equal("needs ratings that differ, but all are equal", Agreement.Of(Matrix(2, 2, [0.1 + 0.2, 0.3, 0.3, 0.3]), ["a", "b"]).Missing[0].Reason);
        Assert.Equal(["Intraclass", "Variance"], Agreement.Of(Matrix(2, 2, [1, 1, 1, 1]), ["a", "b"]).Missing.Select(one => one.Figure));
        Assert.Contains("all are equal", Agreement.OfUnknownRaters([[1, 1], [1]]).Missing[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_ArgumentsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Agreement.Of(Matrix(1, 2, [1, 2]), ["a"]));
        Assert.Throws<ArgumentException>(() => Agreement.Of(Matrix(1, 2, [1, 2]), ["a", "a"]));
        Assert.Throws<ArgumentException>(() => Agreement.Of(Matrix(1, 2, [1, double.PositiveInfinity]), ["a", "b"]));
        Assert.Throws<ArgumentException>(() => Agreement.OfUnknownRaters([[1, double.NaN]]));
    }

    private static double[,] Matrix(int people, int raters, params IReadOnlyList<double> ratings)
    {
        double[,] matrix = new double[people, raters];
        for (int i = 0; i < ratings.Count; i++)
        {
            matrix[i / raters, i % raters] = ratings[i];
        }

        return matrix;
    }

    private static double[,] Matrix(int people, int raters, int[] ratings) => Matrix(people, raters, [.. ratings.Select(rating => (double)rating)]);

    private static IEnumerable<double[]> Rows(double[,] matrix) => Enumerable.Range(0, matrix.GetLength(0))
        .Select(row => Enumerable.Range(0, matrix.GetLength(1)).Select(column => matrix[row, column]).ToArray());
}
