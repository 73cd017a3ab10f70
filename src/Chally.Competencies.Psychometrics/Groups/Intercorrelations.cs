using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>How the competencies go together: a check for halo, the one impression of a person that colours every rating.</summary>
public sealed partial record Intercorrelations : PersonalRecord
{
    private static readonly FigureNotes Described = new(
        "Pearson's correlation of each two competencies, -1 to 1, over the people who have both scores.",
        "Thorndike 1920; Cooper 1981",
        ["The people are independent of one another."],
        ["High correlations throughout may be halo, or competencies that do go together: ratings alone cannot tell."]);

    private Intercorrelations(ValueList<Intercorrelation> pairs, FigureNotes notes)
    {
        Pairs = pairs;
        double[] known = [.. pairs.Where(pair => pair.R is not null).Select(pair => pair.R!.Value)];
        Mean = known.Length > 0 ? known.Average() : null;
        Notes = notes;
    }

    /// <summary>Each two competencies once, in the order of the table.</summary>
    public ValueList<Intercorrelation> Pairs { get; }

    /// <summary>The mean of the correlations, −1 to 1; null when there are none.</summary>
    public double? Mean { get; }

    /// <summary>What the figures are and what to be careful about.</summary>
    public FigureNotes Notes { get; }

    /// <summary>Correlates the competencies of a table.</summary>
    /// <param name="scores">The scores.</param>
    /// <returns>The correlations of each two competencies.</returns>
    public static Intercorrelations Of(ScoreTable scores)
    {
        ArgumentNullException.ThrowIfNull(scores);
        return new Intercorrelations(Correlate([scores]), Described);
    }

    /// <summary>Correlates within groups: each score less the mean of its group, so that what parts the groups is no correlation.</summary>
    internal static Intercorrelations Within(ReadOnlySpan<ScoreTable> groups) =>
        new(Correlate(groups), Described with { Meaning = Described.Meaning + " Within the groups: each score less the mean of its group." });

    private static ValueList<Intercorrelation> Correlate(ReadOnlySpan<ScoreTable> groups)
    {
        List<Intercorrelation> pairs = [];
        ValueList<string> ids = groups[0].Ids;
        for (int first = 0; first < ids.Count; first++)
        {
            for (int second = first + 1; second < ids.Count; second++)
            {
                CrossProducts products = default;
                foreach (ScoreTable group in groups)
                {
                    products = products.With(group.Column(ids[first]), group.Column(ids[second]));
                }

                pairs.Add(new Intercorrelation(ids[first], ids[second], products.N, products.Correlation));
            }
        }

        return [.. pairs];
    }
}
