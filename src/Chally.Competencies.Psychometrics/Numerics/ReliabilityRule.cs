using System.Globalization;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Puts the figures of reliability together, and says of each that is not there why.</summary>
internal static class ReliabilityRule
{
    private static readonly FigureNotes Described = new(
        "Reliability of the mean of the keyed items over complete cases: alpha with Feldt's interval, omega of a one-factor model by maximum likelihood, standard error of measurement in units of the rating scale.",
        "Cronbach 1951; Feldt 1965; McDonald 1999; Lord & Novick 1968",
        ["Errors of different items are uncorrelated.", "Alpha: every item measures the same to the same extent; omega: to its own extent."],
        ["Both cover the sampling of items only: another rater, or another day, may differ more.", "A high alpha does not show that the items measure one thing."]);

    public static Reliability Apply(string id, ValueList<string> itemIds, double[,] ratings, ReliabilityOptions options, ReadOnlySpan<string> cautions)
    {
        int[] complete = CompleteRows(ratings);
        int incomplete = ratings.GetLength(0) - complete.Length;
        FigureNotes notes = Described.With([.. cautions, .. Cautions(complete.Length, incomplete)]);
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
            .. itemIds.Select((item, i) => new ItemReliability(item, items.Means[i], items.Sd(i), items.ItemRest(i), items.AlphaWithout(i))),
        ];
        if (items.Alpha is not double alpha)
        {
            return Without(id, complete.Length, incomplete, described, "needs sums of the items that differ between people, but all are equal", notes);
        }

        List<MissingFigure> missing = [];
        (double? omega, string? whyNoOmega) = described.Any(item => !Scores.HasVariance(item.Sd))
            ? (null, "needs variance in every item, but one has none")
            : OneFactorModel.Omega(items.Matrix);
        if (whyNoOmega is not null)
        {
            missing.Add(new MissingFigure(nameof(Reliability.Omega), whyNoOmega));
        }

        double sd = Math.Sqrt(items.Total) / itemIds.Count;
        return new Reliability
        {
            Id = id,
            N = complete.Length,
            Incomplete = incomplete,
            Alpha = alpha,
            AlphaInterval = Feldt(alpha, complete.Length, itemIds.Count, options.ConfidenceLevel),
            Sem = sd * Math.Sqrt(Math.Max(0, 1 - alpha)),
            Omega = omega,
            Items = described,
            Missing = [.. missing],
            Notes = alpha < 0 ? notes.With("Alpha is negative: items go against each other, perhaps because one is keyed the wrong way.") : notes,
        };
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
            .. new[] { nameof(Reliability.Alpha), nameof(Reliability.AlphaInterval), nameof(Reliability.Sem), nameof(Reliability.Omega) }
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
            yield return Text($"{complete} people have every item rated, fewer than {Reliability.SmallBelow}: every figure is unsure.");
        }

        if (incomplete > 0)
        {
            yield return Text($"{incomplete} people with an item not rated stand in no figure.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
