using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Divides the variance of ratings among people, raters and the rest.</summary>
internal static class AgreementRule
{
    private static readonly FigureNotes Described = new(
        "Agreement of several raters of the same people: intraclass correlations by analysis of variance; severity is a rater's mean less the means of the " +
            "people rated, in units of the ratings.",
        "Shrout & Fleiss 1979; McGraw & Wong 1996",
        ["Raters rated independently of one another.", "Ratings are about normal with one variance."],
        ["A correlation is low when the people differ little, however well raters agree."]);

    /// <param name="id">What the ratings are of.</param>
    /// <param name="people">
    /// The ratings of each person, with the places of the raters in ascending order: only those that are there, as people who each have
    /// raters of their own would fill a table of people by raters with next to nothing.
    /// </param>
    /// <param name="raters">The names of the raters.</param>
    /// <param name="options">The options.</param>
    public static Agreement OfRaters(string id, (int Rater, double Rating)[][] people, ValueList<string> raters, ReliabilityOptions options)
    {
        double[][] rated = [.. people.Where(person => person.Length > 0).Select(person => person.Select(one => one.Rating).ToArray())];
        bool isFull = rated.Length > 0 && rated.All(person => person.Length == raters.Count);
        Agreement agreement = isFull && raters.Count > 1 ? TwoWay(id, rated, options) : OfUnknown(id, rated, options);
        return agreement with { Severity = Severities(people, raters) };
    }

    public static Agreement OfUnknown(string id, double[][] people, ReliabilityOptions options)
    {
        foreach (double rating in people.SelectMany(person => person))
        {
            if (!(Math.Abs(rating) <= Scores.Largest))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"A rating must be a number from {-Scores.Largest} to {Scores.Largest}, but one was {rating}."),
                    nameof(people));
            }
        }

        int ratings = people.Sum(person => person.Length);
        if (people.Length < 2 || ratings == people.Length)
        {
            string reason = string.Create(
                CultureInfo.InvariantCulture,
                $"needs at least 2 people, and one with at least 2 ratings, but there are {people.Length} people with {ratings} ratings");
            return Without(id, people.Length, ratings, null, reason);
        }

        RatingVariance variance = Variance(people, ratings);
        if (IsFlat(variance))
        {
            return Without(id, people.Length, ratings, null, "needs ratings that differ, but all are equal");
        }

        double squares = people.Sum(person => (double)person.Length * person.Length);
        double each = (ratings - (squares / ratings)) / (people.Length - 1);
        (ValueList<IntraclassCorrelation> forms, ValueList<MissingFigure> missing) = IntraclassRule.Finite(
            [IntraclassRule.Single(variance, people.Length, ratings, each, options.ConfidenceLevel)]);
        return new Agreement
        {
            Id = id,
            People = people.Length,
            Ratings = ratings,
            Variance = variance,
            Intraclass = forms,
            Missing = [new MissingFigure("Intraclass.TwoWay", "needs the same raters throughout"), .. missing],
            Notes = Described,
        };
    }

    private static Agreement TwoWay(string id, double[][] people, ReliabilityOptions options)
    {
        int raters = people[0].Length;
        int ratings = people.Length * raters;
        if (people.Length < 2)
        {
            return Without(id, people.Length, ratings, raters, "needs at least 2 people, but there is 1");
        }

        RatingVariance oneWay = Variance(people, ratings);
        if (IsFlat(oneWay))
        {
            return Without(id, people.Length, ratings, raters, "needs ratings that differ, but all are equal");
        }

        double all = people.SelectMany(person => person).Average();
        double betweenRaters = 0;
        double residual = 0;
        double[] raterMeans = [.. Enumerable.Range(0, raters).Select(rater => people.Average(person => person[rater]))];
        for (int rater = 0; rater < raters; rater++)
        {
            betweenRaters += people.Length * (raterMeans[rater] - all) * (raterMeans[rater] - all);
        }

        foreach (double[] person in people)
        {
            double mean = person.Average();
            for (int rater = 0; rater < raters; rater++)
            {
                double rest = person[rater] - mean - raterMeans[rater] + all;
                residual += rest * rest;
            }
        }

        RatingVariance variance = oneWay with
        {
            BetweenRaters = betweenRaters / (raters - 1),
            Residual = Whole(residual, all) / ((people.Length - 1.0) * (raters - 1)),
        };
        (ValueList<IntraclassCorrelation> forms, ValueList<MissingFigure> missing) = IntraclassRule.Finite(
            IntraclassRule.Six(variance, people.Length, raters, options.ConfidenceLevel));
        return new Agreement
        {
            Id = id,
            People = people.Length,
            Ratings = ratings,
            Raters = raters,
            Variance = variance,
            Intraclass = forms,
            Missing = missing,
            Notes = Described,
        };
    }

    private static RatingVariance Variance(double[][] people, int ratings)
    {
        double all = people.SelectMany(person => person).Average();
        double between = 0;
        double within = 0;
        foreach (double[] person in people)
        {
            double mean = person.Average();
            between += person.Length * (mean - all) * (mean - all);
            foreach (double rating in person)
            {
                within += (rating - mean) * (rating - mean);
            }
        }

        return new RatingVariance(Whole(between, all) / (people.Length - 1), Whole(within, all) / (ratings - people.Length), null, null);
    }

    /// <summary>
    /// A sum of squares, 0 when it is so after rounding its root, beside ratings of that size: the last bits of equal ratings are no variance.
    /// </summary>
    private static double Whole(double squares, double size) => Scores.HasVariance(Math.Sqrt(squares) / Math.Max(1, Math.Abs(size))) ? squares : 0;

    private static bool IsFlat(RatingVariance variance) => variance is { BetweenPeople: 0, WithinPeople: 0 };

    private static Agreement Without(string id, int people, int ratings, int? raters, string reason) => new()
    {
        Id = id,
        People = people,
        Ratings = ratings,
        Raters = raters,
        Missing = [new MissingFigure(nameof(Agreement.Intraclass), reason), new MissingFigure(nameof(Agreement.Variance), reason)],
        Notes = Described,
    };

    /// <summary>Each rater's mean difference from the mean of all ratings of the same person, over people with at least two.</summary>
    public static ValueList<RaterSeverity> Severities((int Rater, double Rating)[][] people, ValueList<string> raters)
    {
        double[] sums = new double[raters.Count];
        int[] counts = new int[raters.Count];
        foreach ((int Rater, double Rating)[] person in people.Where(person => person.Length > 1))
        {
            double mean = person.Average(one => one.Rating);
            foreach ((int rater, double rating) in person)
            {
                sums[rater] += rating - mean;
                counts[rater]++;
            }
        }

        return
        [
            .. Enumerable.Range(0, raters.Count).Where(rater => counts[rater] > 0)
                .Select(rater => new RaterSeverity(raters[rater], counts[rater], sums[rater] / counts[rater])),
        ];
    }
}
