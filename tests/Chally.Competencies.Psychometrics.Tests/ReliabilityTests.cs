using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Psychometrics.Tests;

public sealed class ReliabilityTests
{
    /// <summary>People by three to five items with ratings of 1 to 5, some missing.</summary>
    private static readonly Arbitrary<double[,]> Ratings = (
        from items in Gen.Choose(3, 5)
        from rows in Gen.Frequency((20, Gen.Choose(1, 5).Select(rating => (double)rating)), (1, Gen.Constant(double.NaN))).ArrayOf(items).ListOf(25)
        select Matrix([.. rows])).ToArbitrary();

    /// <summary>
    /// By hand: items 1 2 3 4 | 2 2 4 4 | 1 3 3 5. Covariances 5/3 4/3 2 | 4/3 4/3 4/3 | 2 4/3 8/3, the sums of rows are 5, 4 and 6, the sum
    /// of variances 17/3 and the whole 15: α = 3/2·(1 − 17/45) = 14/15.
    /// </summary>
    [Fact]
    public void Of_FourPeople_IsTheHandWorkedCase()
    {
        Reliability reliability = Reliability.Of(Matrix([[1, 2, 1], [2, 2, 3], [3, 4, 3], [4, 4, 5]]), ["a", "b", "c"], "listens");

        Assert.Equal("listens", reliability.Id);
        Assert.Equal((4, 0), (reliability.N, reliability.Incomplete));
        Close.To(14.0 / 15, reliability.Alpha);

        // The mean of the three items has the variance 15/9.
        Close.To(Math.Sqrt(15.0 / 9 / 15), reliability.Sem);
        ItemReliability first = reliability.Items[0];
        Assert.Equal(("a", 2.5), (first.Id, first.Mean));
        Close.To(Math.Sqrt(5.0 / 3), first.Sd);

        // Item a with b + c: covariance 10/3, variance of b + c 4/3 + 8/3 + 2·4/3 = 20/3.
        Close.To(10.0 / 3 / Math.Sqrt(5.0 / 3 * 20 / 3), first.ItemRest);
        Close.To(2 * (1 - (4.0 / (20.0 / 3))), first.AlphaIfDeleted);
        Assert.Contains("4 people have every item rated, fewer than 30: every figure is unsure.", reliability.Notes.Cautions);
    }

    /// <summary>α is ICC(3,k), and Feldt's interval is its interval (Shrout &amp; Fleiss 1979; McGraw &amp; Wong 1996).</summary>
    [Fact]
    public void Of_PublishedTable_IsTheConsistencyOfTheMean()
    {
        Reliability reliability = Reliability.Of(Tables.JudgementMatrix(), ["J1", "J2", "J3", "J4"]);

        Close.To(ReferenceFigures.At("shrout_fleiss_1979/icc_95[5]/icc"), reliability.Alpha);
        Close.To(ReferenceFigures.At("shrout_fleiss_1979/icc_95[5]/lower"), reliability.AlphaInterval!.Lower);
        Close.To(ReferenceFigures.At("shrout_fleiss_1979/icc_95[5]/upper"), reliability.AlphaInterval.Upper);
        Assert.Equal(0.95, reliability.AlphaInterval.Level);

        // The equations of maximum likelihood, S·Σ⁻¹·λ = λ with ψ = diag(S − λλᵀ), solved by Newton's method with 30 digits.
        Close.To(0.910231307185337, reliability.Omega);
    }

    /// <summary>KR-20 (Kuder &amp; Richardson 1937) with one variance throughout, Σpq·n/(n − 1) against s² with n − 1, is α.</summary>
    [Fact]
    public void Of_ItemsOfZeroAndOne_IsKuderRichardsonWithOneKindOfVariance()
    {
        double[][] rows = [[1, 1, 0], [1, 0, 0], [1, 1, 1], [0, 0, 0], [1, 1, 1]];
        double[] sums = [2, 1, 3, 0, 3];
        double mean = sums.Average();
        double variance = sums.Sum(sum => (sum - mean) * (sum - mean)) / 4;
        double pq = new[] { 0.8 * 0.2, 0.6 * 0.4, 0.4 * 0.6 }.Sum() * 5 / 4;

        Close.To(1.5 * (1 - (pq / variance)), Reliability.Of(Matrix(rows), ["a", "b", "c"]).Alpha);
    }

    [Fact]
    public void Of_MissingRatings_UsesCompleteCasesOnly() => Holds.ForAll(Ratings, ratings =>
    {
        ValueList<string> ids = [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"i{i}")];
        double[][] complete = [.. Rows(ratings).Where(row => !row.Any(double.IsNaN))];
        Reliability all = Reliability.Of(ratings, ids);
        Reliability some = Reliability.Of(Matrix(complete), ids);

        Assert.Equal(25 - complete.Length, all.Incomplete);
        Assert.Equal(some.Alpha, all.Alpha);
        Assert.Equal(some.Items, all.Items);
        Assert.DoesNotContain("NaN", all.ToString(), StringComparison.Ordinal);
    });

    /// <summary>α from the definition, k/(k − 1)·(1 − Σs²ᵢ/s²ₓ), with every figure of the rest by its own definition.</summary>
    [Fact]
    public void Of_AnyRatings_IsTheDefinition() => Holds.ForAll(Ratings, ratings =>
    {
        double[][] rows = [.. Rows(ratings).Where(row => !row.Any(double.IsNaN))];
        int k = ratings.GetLength(1);
        Reliability reliability = Reliability.Of(ratings, [.. Enumerable.Range(0, k).Select(i => $"i{i}")]);
        if (reliability.Alpha is not double alpha)
        {
            return;
        }

        Close.To(Alpha([.. rows]), alpha);
        Assert.Equal(alpha, reliability.Value);
        Assert.Equal(Math.Round(alpha, 10) is < 0 or >= 1, reliability.Sem is null);
        Assert.Equal(Math.Round(alpha, 10) >= 1, reliability.AlphaInterval is null);
        if (reliability.Sem is double sem)
        {
            Close.To(Math.Sqrt(Variance([.. rows.Select(row => row.Average())]) * (1 - alpha)), sem, 1e-7);
        }

        if (reliability.AlphaInterval is ConfidenceInterval interval)
        {
            Assert.InRange(alpha, interval.Lower, interval.Upper);
        }

        for (int i = 0; i < k; i++)
        {
            if (reliability.Items[i].AlphaIfDeleted is double without)
            {
                Close.To(Alpha([.. rows.Select(row => row.Where((_, j) => j != i).ToArray())]), without, 1e-8);
            }

            if (reliability.Items[i].ItemRest is double itemRest)
            {
                Close.To(Correlation([.. rows.Select(row => row[i])], [.. rows.Select(row => row.Sum() - row[i])]), itemRest, 1e-8);
            }
        }
    });

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void Of_ThirtyPeople_AreTheFirstWithoutACaution(int people, bool isCautioned)
    {
        double[][] rows = [.. Enumerable.Range(0, people).Select(i => new double[] { i % 5, i % 3, i % 4 })];

        FigureNotes notes = Reliability.Of(Matrix(rows), ["a", "b", "c"]).Notes;

        Assert.Equal(isCautioned, notes.Cautions.Contains("29 people have every item rated, fewer than 30: every figure is unsure."));
        Assert.DoesNotContain(notes.Cautions, one => one.Contains("stand in no figure", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_OppositeItems_HaveANegativeAlphaWithACaution()
    {
        Reliability reliability = Reliability.Of(Matrix([[1, 5, 1], [2, 4, 3], [3, 3, 2], [5, 2, 5]]), ["a", "b", "c"]);

        Assert.True(reliability.Alpha < 0);
        Assert.Contains("keyed the wrong way", reliability.Notes.Cautions[0], StringComparison.Ordinal);
        Assert.Null(reliability.Sem);
        Assert.Matches("^needs a reliability of 0 or more, but it is -", Assert.Single(reliability.Missing, one => one.Figure == "Sem").Reason);
    }

    /// <summary>Every item the same: α is 1, and neither an interval from 1 to 1 nor an error of 0 is anything that three people can show.</summary>
    [Fact]
    public void Of_IdenticalItems_HaveAnAlphaOfOneAndNoIntervalOrError()
    {
        Reliability reliability = Reliability.Of(Matrix([[0.1, 0.1, 0.1], [0.7, 0.7, 0.7], [0.4, 0.4, 0.4]]), ["a", "b", "c"]);

        Close.To(1, reliability.Alpha);
        Assert.Null(reliability.AlphaInterval);
        Assert.Null(reliability.Sem);
        Assert.Contains("no width at an alpha of 1", Assert.Single(reliability.Missing, one => one.Figure == "AlphaInterval").Reason, StringComparison.Ordinal);
        Assert.Contains("needs a reliability below 1", Assert.Single(reliability.Missing, one => one.Figure == "Sem").Reason, StringComparison.Ordinal);
    }

    /// <summary>
    /// By hand: variances 4 and 12, covariance 6. Weights 3 and 1: s² = 36 + 12 + 36 = 84, error 9·(4 − 6) + (12 − 6) = −12, which is less than none.
    /// </summary>
    [Fact]
    public void Of_TwoWeightedItems_IsTheHandWorkedCase()
    {
        double[,] ratings = { { 2, 4 }, { 4, 4 }, { 6, 10 } };
        Reliability first = Reliability.Of(ratings, ["a", "b"], weights: [3, 1]);
        Reliability second = Reliability.Of(ratings, ["a", "b"], weights: [1, 2]);

        Assert.Null(first.Value);
        Assert.Null(first.Sem);
        Assert.Equal(
            "comes out above 1: the items of large weight differ less than the items go together, and leave no error",
            Assert.Single(first.Missing, one => one.Figure == "Value").Reason);

        // Weights 1 and 2: s² = 4 + 48 + 24 = 76, error (4 − 6) + 4·(12 − 6) = 22.
        Close.To(1 - (22.0 / 76), second.Value);
        Close.To(Math.Sqrt(22) / 3, second.Sem);
        Close.To(2 * (1 - (16.0 / 28)), second.Alpha);
        Assert.True(second.IsWeighted);
        Assert.Contains(second.Notes.Cautions, one => one.Contains("the items have different weights", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>
    /// Everybody with every combination of a true score of ±1 and an error of ±e in each item: true score and errors are uncorrelated to the
    /// last bit, so that the reliability of any weighted sum is known, W²/(W² + e²·Σw²), and the error is e·√Σw²/W·√(n/(n − 1)).
    /// </summary>
    [Theory]
    [InlineData(2, 1.0, 1.0, 1.0, 1.0)]
    [InlineData(2, 6.0, 1.0, 1.0, 1.0)]
    [InlineData(1, 1.0, 2.0, 3.0, 4.0)]
    [InlineData(3, 10.0, 1.0, 1.0, 5.0)]
    public void Of_WeightedItemsWithOneTrueScore_IsTheTruth(double error, params double[] weights)
    {
        double[][] rows = [.. Enumerable.Range(0, 32)
            .Select(person => Enumerable.Range(0, 4).Select(i => Sign(person, 4) + (error * Sign(person, i))).ToArray())];
        Reliability reliability = Reliability.Of(Matrix(rows), ["a", "b", "c", "d"], weights: weights);
        double all = weights.Sum();
        double squares = weights.Sum(weight => weight * weight);

        Close.To(all * all / ((all * all) + (error * error * squares)), reliability.Value);
        Close.To(all * all / ((all * all) + (error * error * squares)), reliability.Omega, 1e-6);
        Close.To(error * Math.Sqrt(squares) / all * Math.Sqrt(32.0 / 31), reliability.Sem);

        // Alpha of the items multiplied by their weights takes the weights for differences between items.
        double ofWeighted = Alpha([.. rows.Select(row => row.Zip(weights, (rating, weight) => rating * weight).ToArray())]);
        Assert.Equal(weights.Distinct().Count() == 1, Close.Is(reliability.Value!.Value, ofWeighted));

        static int Sign(int person, int bit) => (person & (1 << bit)) == 0 ? 1 : -1;
    }

    [Fact]
    public void Of_EqualWeights_IsAlphaWhateverTheyAre() => Holds.ForAll(Ratings, ratings =>
    {
        ValueList<string> ids = [.. Enumerable.Range(0, ratings.GetLength(1)).Select(i => $"i{i}")];

        Assert.Equal(Reliability.Of(ratings, ids).Value, Reliability.Of(ratings, ids, weights: [.. ids.Select(_ => 7.0)]).Value);
    });

    /// <summary>One of five items that was not reversed: alpha stays positive and hides it, and the caution names it.</summary>
    [Fact]
    public void Of_ItemThatGoesAgainstTheOthers_IsNamed()
    {
        double[][] rows = [.. Enumerable.Range(0, 40)
            .Select(i => new double[] { 1 + (i % 5), 1 + ((i + (i / 20)) % 5), 1 + (i % 5), 1 + (i % 5), 5 - (i % 5) })];
        Reliability reliability = Reliability.Of(Matrix(rows), ["a", "b", "c", "d", "turned"]);

        Assert.True(reliability.Alpha > 0);
        string caution = Assert.Single(reliability.Notes.Cautions, one => one.Contains("goes against the others", StringComparison.Ordinal));
        Assert.Matches(@"^Item 'turned' goes against the others \(item-rest -0\.\d\d, alpha without it 0\.\d\d\)", caution);
    }

    [Fact]
    public void Of_TooLittle_LeavesFiguresNullWithTheReason()
    {
        Reliability oneItem = Reliability.Of(Matrix([[1], [2]]), ["a"]);
        Reliability onePerson = Reliability.Of(Matrix([[1, 2], [double.NaN, 2]]), ["a", "b"]);
        Reliability equal = Reliability.Of(Matrix([[1, 2], [1, 2]]), ["a", "b"]);
        Reliability flatItem = Reliability.Of(Matrix([[1, 2, 3], [2, 3, 3], [4, 3, 3]]), ["a", "b", "c"]);

        Assert.Equal(["Alpha", "AlphaInterval", "Value", "Sem", "Omega"], oneItem.Missing.Select(one => one.Figure));
        Assert.Equal("needs at least 2 items, but there are 1", oneItem.Missing[0].Reason);
        Assert.Equal("needs at least 2 people with every item rated, but there are 1", onePerson.Missing[0].Reason);
        Assert.Equal(1, onePerson.Incomplete);
        Assert.Contains("1 people with an item not rated stand in no figure.", onePerson.Notes.Cautions);
        Assert.Equal("needs sums of the items that differ between people, but all are equal", equal.Missing[0].Reason);
        Assert.NotNull(flatItem.Alpha);
        Assert.Null(flatItem.Omega);
        Assert.Null(flatItem.Items[2].ItemRest);
        Assert.Equal(["Omega", "Items.c.ItemRest"], flatItem.Missing.Select(one => one.Figure));
        Assert.Contains("variance in every item", flatItem.Missing[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_OtherLevel_MovesTheInterval() => Assert.True(
        Reliability.Of(Tables.JudgementMatrix(), ["a", "b", "c", "d"], options: new ReliabilityOptions { ConfidenceLevel = 0.5 }).AlphaInterval!.Lower > 0.7);

    [Fact]
    public void Of_ArgumentsThatDoNotFit_AreRefused()
    {
        Assert.Throws<ArgumentException>(() => Reliability.Of(Matrix([[1, 2]]), ["a"]));
        Assert.Throws<ArgumentException>(() => Reliability.Of(Matrix([[1, double.NegativeInfinity]]), ["a", "b"]));
        Assert.Throws<ArgumentException>(() => Reliability.Of(Matrix([[1, 2]]), ["a", "b"], " "));
        Assert.Throws<ArgumentException>(() => Reliability.Of(Matrix([[1, 2]]), ["a", "b"], weights: [1]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reliability.Of(Matrix([[1, 2]]), ["a", "b"], weights: [1, 0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Reliability.Of(Matrix([[1, 2]]), ["a", "b"], weights: [1, double.NaN]));
    }

    private static double Alpha(double[][] rows)
    {
        int k = rows[0].Length;
        double items = Enumerable.Range(0, k).Sum(i => Variance([.. rows.Select(row => row[i])]));
        return k / (k - 1.0) * (1 - (items / Variance([.. rows.Select(row => row.Sum())])));
    }

    private static double Variance(double[] numbers)
    {
        double mean = numbers.Average();
        return numbers.Sum(number => (number - mean) * (number - mean)) / (numbers.Length - 1);
    }

    private static double Correlation(double[] x, double[] y) => MathNet.Numerics.Statistics.Correlation.Pearson(x, y);

    private static IEnumerable<double[]> Rows(double[,] matrix)
    {
        for (int row = 0; row < matrix.GetLength(0); row++)
        {
            yield return [.. Enumerable.Range(0, matrix.GetLength(1)).Select(column => matrix[row, column])];
        }
    }

    private static double[,] Matrix(double[][] rows)
    {
        double[,] matrix = new double[rows.Length, rows.Length > 0 ? rows[0].Length : 3];
        for (int row = 0; row < rows.Length; row++)
        {
            for (int column = 0; column < rows[row].Length; column++)
            {
                matrix[row, column] = rows[row][column];
            }
        }

        return matrix;
    }
}
