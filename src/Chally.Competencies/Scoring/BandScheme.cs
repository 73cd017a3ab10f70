using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring;

/// <summary>Bands that together cover 0 to 100 scale points: half-open, the top one with 100.</summary>
public sealed record BandScheme
{
    private readonly ValueList<double> lowerEnds = [];

    /// <summary>Creates a scheme.</summary>
    /// <param name="bands">The bands from the lowest: the first from 0, each later one from higher up, all names different.</param>
    /// <exception cref="ArgumentException">The bands are empty, do not begin at 0, do not rise, or share a name.</exception>
    public BandScheme(ValueList<Band> bands) => Bands = bands;

    /// <summary>The default: three equal bands, "mostly low-pole", "mixed" and "mostly high-pole".</summary>
    /// <remarks>A convention for reading a score, not a validated cut.</remarks>
    public static BandScheme Thirds { get; } = new(
    [
        new Band("mostly low-pole", 0),
        new Band("mixed", 100.0 / 3),
        new Band("mostly high-pole", 200.0 / 3),
    ]);

    /// <summary>The bands from the lowest.</summary>
    /// <exception cref="ArgumentException">The bands are empty, do not begin at 0, do not rise, or share a name.</exception>
    public ValueList<Band> Bands
    {
        get;
        init
        {
            field = Partition(value);
            lowerEnds = [.. value.Select(band => ScoreBoundary.Round(band.From))];
        }
    }

    /// <summary>The band of a score.</summary>
    /// <param name="percent">The percent score, 0 to 100; compared after rounding to 10 decimals.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score is outside 0–100 or not a number.</exception>
    public Band Of(double percent)
    {
        double score = ScoreBoundary.Round(Require.Within(percent, 0, 100));
        ReadOnlySpan<double> ends = lowerEnds.AsSpan();
        int place = 0;
        while (place + 1 < ends.Length && score >= ends[place + 1])
        {
            place++;
        }

        return Bands[place];
    }

    /// <summary>The rule that keeps bands from covering 0 to 100, and what breaks it; null when they do.</summary>
    internal static (string Expected, string Found)? WhyNoPartition(ValueList<Band> bands)
    {
        CultureInfo invariant = CultureInfo.InvariantCulture;
        if (bands.Count == 0)
        {
            return ("a list of at least one element", "empty");
        }

        if (bands[0].From != 0)
        {
            return ("a scheme that begins at 0", bands[0].From.ToString(invariant));
        }

        for (int i = 1; i < bands.Count; i++)
        {
            if (ScoreBoundary.Round(bands[i].From) <= ScoreBoundary.Round(bands[i - 1].From))
            {
                string found = string.Create(invariant, $"'{bands[i].Name}' from {bands[i].From} after {bands[i - 1].From}");
                return ("a scheme of rising bands", found);
            }

            if (bands.Take(i).Any(band => band.Name == bands[i].Name))
            {
                return ("a scheme of different names", $"'{bands[i].Name}' twice");
            }
        }

        return null;
    }

    private static ValueList<Band> Partition(ValueList<Band> bands)
    {
        (string Expected, string Found)? broken = WhyNoPartition(Require.NotNull(bands, nameof(Bands)));
        Require.That(broken?.Expected, broken?.Found ?? string.Empty, nameof(Bands));
        return bands;
    }
}
