using System.Globalization;

namespace Chally.Competencies.Content.Overlays;

/// <summary>Gives the text or weight that stands in place of another, and remembers which changes found what they change.</summary>
internal sealed class OverlayTexts
{
    private readonly Dictionary<(string Element, string Member), List<TextOverride>> texts = [];
    private readonly Dictionary<string, WeightOverride> weights = new(StringComparer.Ordinal);
    private readonly HashSet<object> found = new(ReferenceEqualityComparer.Instance);

    /// <summary>The changes of overlays, those of the first overlay preferred.</summary>
    public OverlayTexts(IEnumerable<ContentOverlay> overlays)
    {
        foreach (ContentOverlay overlay in overlays)
        {
            foreach (TextOverride text in overlay.Texts)
            {
                if (!texts.TryGetValue((text.Element, text.Member), out List<TextOverride>? candidates))
                {
                    texts.Add((text.Element, text.Member), candidates = []);
                }

                candidates.Add(text);
            }

            foreach (WeightOverride weight in overlay.Weights)
            {
                weights.TryAdd(weight.Element, weight);
            }
        }
    }

    /// <summary>Changes whose element and member are there but say something else than when the change was written.</summary>
    public List<(object Change, string Present)> Stale { get; } = [];

    /// <summary>Weights that are not whole although their element is an item.</summary>
    public List<WeightOverride> Fractional { get; } = [];

    /// <summary>Whether a change found its element and member.</summary>
    public bool HasFound(object change) => found.Contains(change);

    /// <summary>The first text that was written for the present one; the present one when there is none.</summary>
    public string Text(string element, string member, string present)
    {
        string? now = null;
        foreach (TextOverride text in texts.GetValueOrDefault((element, member)) ?? [])
        {
            found.Add(text);
            if (text.Was != present)
            {
                Stale.Add((text, present));
            }
            else
            {
                now ??= text.Now;
            }
        }

        return now ?? present;
    }

    /// <summary>The weight in place of the present one; an item takes whole ones only.</summary>
    public double Weight(string element, double present, bool isWhole)
    {
        if (!weights.TryGetValue(element, out WeightOverride? weight))
        {
            return present;
        }

        found.Add(weight);
        if (isWhole && !double.IsInteger(weight.Now))
        {
            Fractional.Add(weight);
            return present;
        }

        if (weight.Was == present)
        {
            return weight.Now;
        }

        Stale.Add((weight, present.ToString("R", CultureInfo.InvariantCulture)));
        return present;
    }
}
