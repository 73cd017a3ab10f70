using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Psychometrics;

/// <summary>Puts the figures of reliability together, and says of each that is not there why.</summary>
internal static class ReliabilityRule
{
    private static readonly FigureNotes Described = new(
        "Reliability of the score, the weighted mean of the keyed items, over complete cases: alpha of the items with Feldt's interval, reliability of the " +
            "weighted score (alpha when weights are equal), omega of a one-factor model by maximum likelihood, standard error of measurement in units of the " +
                "rating scale.",
        "Cronbach 1951; Feldt 1965; Mosier 1943; McDonald 1999; Lord & Novick 1968",
        ["Errors of different items are uncorrelated.", "Alpha: every item measures the same to the same extent; omega: to its own extent."],
        ["Both cover the sampling of items only: another rater, or another day, may differ more.",
            "A high alpha does not show that the items measure one thing."]);

    private const string NoSums = "needs sums of the items that differ between people, but all are equal";
    private const string NoScores = "needs scores that differ between people, but all are equal";

    private const string NoWidth = "would have no width at an alpha of 1: the sample does not tell how near to 1 alpha is";
    private const string AboveOne = "comes out above 1: the items of large weight differ less than the items go together, and leave no error";

    private const string Weighted =
        "The items have different weights: alpha and its interval are those of the unweighted mean, while reliability, omega and the standard error belong " +
            "to the weighted score.";

    private const string Negative = "Alpha is negative: items go against each other, perhaps because one is keyed the wrong way.";

    /// <param name="id">What the items belong to.</param>
    /// <param name="itemIds">The ids of the items.</param>
    /// <param name="ratings">The keyed ratings, NaN where an item is not rated.</param>
    /// <param name="weights">The weights of the items in the score.</param>
    /// <param name="options">The options.</param>
    /// <param name="cautions">What the caller has to say of the ratings.</param>
    /// <param name="guard">What is not told item by item; nothing when left out.</param>
    public static Reliability Apply(
        string id, ValueList<string> itemIds, double[,] ratings, double[] weights, ReliabilityOptions options, ReadOnlySpan<string> cautions,
        ItemGuard guard = default)
    {
        int[] complete = CompleteRows(ratings);
        int incomplete = ratings.GetLength(0) - complete.Length;
        bool isWeighted = weights.Any(weight => weight != weights[0]);
        FigureNotes notes = Described.With([.. cautions, .. isWeighted ? [Weighted] : Array.Empty<string>(), .. Cautions(complete.Length, incomplete)]);
        string? reason = itemIds.Count < 2 ? Text($"needs at least 2 items, but there are {itemIds.Count}")
            : complete.Length < 2 ? Text($"needs at least 2 people with every item rated, but there are {complete.Length}")
            : null;
        if (reason is not null)
        {
            return Without(id, complete.Length, incomplete, [], reason, notes);
        }

        ItemCovariances items = new(ratings, complete);
        ValueList<ItemReliability> described =
        [
            .. itemIds.Select((item, i) => guard.Of(new ItemReliability(item, items.Means[i], items.Sd(i), items.ItemRest(i), items.AlphaWithout(i)))),
        ];
        double? alpha = items.Alpha;
        double? value = isWeighted ? items.ReliabilityOf(weights) : alpha;
        string? whyNoValue = value is null ? NoScores : ScoreBoundary.Round(value.Value) > 1 ? AboveOne : null;
        if (alpha is null && value is null)
        {
            Reliability without = Without(id, complete.Length, incomplete, described, NoSums, notes);
            return without with { Missing = [.. without.Missing, .. guard.Missing, .. MissingOfItems(described, guard)] };
        }

        List<MissingFigure> missing = [];
        ConfidenceInterval? interval = alpha is double known && ScoreBoundary.Round(known) < 1
            ? Feldt(known, complete.Length, itemIds.Count, options.ConfidenceLevel)
            : null;
        bool hasWidth = interval is { HasWidth: true };
        (double? omega, string? whyNoOmega) = Enumerable.Range(0, itemIds.Count).Any(i => !Scores.HasVariance(items.Sd(i)))
            ? (null, "needs variance in every item, but one has none")
            : OneFactorModel.Omega(items.Matrix, weights);
        string? whyNoSem = whyNoValue ?? WhyNoError(value!.Value);
        Note(nameof(Reliability.Alpha), alpha is null ? NoSums : null);
        Note(nameof(Reliability.AlphaInterval), hasWidth ? null : alpha is null ? NoSums : NoWidth);
        Note(nameof(Reliability.Value), whyNoValue);
        Note(nameof(Reliability.Sem), whyNoSem);
        Note(nameof(Reliability.Omega), whyNoOmega);
        return new Reliability
        {
            Id = id,
            N = complete.Length,
            Incomplete = incomplete,
            Alpha = alpha,
            AlphaInterval = hasWidth ? interval : null,
            Value = whyNoValue is null ? value : null,
            IsWeighted = isWeighted,
            Sem = whyNoSem is null ? Math.Sqrt(items.VarianceOf(weights) * (1 - value!.Value)) / weights.Sum() : null,
            Omega = omega,
            Items = described,
            Missing = [.. missing, .. guard.Missing, .. MissingOfItems(described, guard)],
            Notes = notes.With([.. alpha < 0 ? [Negative] : Array.Empty<string>(), .. described.Where(GoesAgainst).Select(AgainstTheRest)]),
        };

        void Note(string figure, string? reason)
        {
            if (reason is not null)
            {
                missing.Add(new MissingFigure(figure, reason));
            }
        }
    }

    private static IEnumerable<MissingFigure> MissingOfItems(ValueList<ItemReliability> items, ItemGuard guard)
    {
        foreach (ItemReliability item in guard.Rest is null ? items : [])
        {
            if (item.ItemRest is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.ItemRest)}", "needs variance of the item and of the sum of the others");
            }

            if (item.AlphaIfDeleted is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.AlphaIfDeleted)}", "needs at least two other items, and variance of their sum");
            }
        }
    }

    /// <summary>
    /// Why a reliability gives no standard error; null when it does. A negative one would make more error than there is variance, and one of 1 none.
    /// </summary>
    private static string? WhyNoError(double reliability) =>
        ScoreBoundary.Round(reliability) < 0 ? Text($"needs a reliability of 0 or more, but it is {reliability:0.00####}")
        : ScoreBoundary.Round(reliability) >= 1 ? "needs a reliability below 1: at 1 the sample shows no error, and does not tell how small it is"
        : null;

    private static bool GoesAgainst(ItemReliability item) => item.ItemRest is double known && ScoreBoundary.Round(known) < 0;

    private static string AgainstTheRest(ItemReliability item)
    {
        string without = item.AlphaIfDeleted is double alpha ? Text($", alpha without it {alpha:0.00}") : string.Empty;
        return Text($"Item '{item.Id}' goes against the others (item-rest {item.ItemRest:0.00}{without}): see whether it is keyed the wrong way.");
    }

    /// <summary>1 − (1 − α)·F at both ends, with n − 1 and (n − 1)(k − 1) degrees of freedom.</summary>
    private static ConfidenceInterval Feldt(double alpha, int people, int items, double level)
    {
        double first = people - 1.0;
        double second = first * (items - 1);
        double tail = (1 - level) / 2;
        return new ConfidenceInterval(
            1 - ((1 - alpha) * FDistribution.UpperQuantile(tail, first, second)),
            1 - ((1 - alpha) * FDistribution.UpperQuantile(1 - tail, first, second)),
            level);
    }

    private static Reliability Without(string id, int n, int incomplete, ValueList<ItemReliability> items, string reason, FigureNotes notes) => new()
    {
        Id = id,
        N = n,
        Incomplete = incomplete,
        Items = items,
        Missing =
        [
            .. new[] { nameof(Reliability.Alpha), nameof(Reliability.AlphaInterval), nameof(Reliability.Value), nameof(Reliability.Sem), nameof(
                Reliability.Omega) }
                .Select(figure => new MissingFigure(figure, reason)),
        ],
        Notes = notes,
    };

    private static int[] CompleteRows(double[,] ratings)
    {
        List<int> rows = [];
        for (int row = 0; row < ratings.GetLength(0); row++)
        {
            bool isComplete = true;
            for (int i = 0; i < ratings.GetLength(1); i++)
            {
                Scores.RequireFinite(ratings[row, i], row, nameof(ratings));
                isComplete &= !double.IsNaN(ratings[row, i]);
            }

            if (isComplete)
            {
                rows.Add(row);
            }
        }

        return [.. rows];
    }

    private static IEnumerable<string> Cautions(int complete, int incomplete)
    {
        if (complete < Reliability.SmallBelow)
        {
            yield return Text(
                $"{complete} {(complete == 1 ? "person has" : "people have")} every item rated, fewer than {Reliability.SmallBelow}: every figure is unsure.");
        }

        if (incomplete > 0)
        {
            yield return Text($"{incomplete} people with an item not rated stand in no figure.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
