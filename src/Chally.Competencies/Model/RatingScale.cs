using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>The whole-number scale on which a benchmark's items are rated, with the meaning of each point.</summary>
/// <remarks>Members depend on each other, so the scale is built by its constructor only and cannot be changed by <c>with</c>.</remarks>
public sealed partial record RatingScale
{
    /// <summary>Creates a scale.</summary>
    /// <param name="min">The lowest rating, 0 or more.</param>
    /// <param name="max">The highest rating, above <paramref name="min"/>.</param>
    /// <param name="anchors">The meaning of each rating, from the lowest; none, or one a rating.</param>
    /// <exception cref="ArgumentException">
    /// The ends are not 0 ≤ min &lt; max, the scale has more than 100 points, or the number of anchors is wrong.
    /// </exception>
    public RatingScale(int min, int max, ValueList<string>? anchors = null)
    {
        Require.That(ModelRules.ScaleEnds(min, max), $"{min} to {max}", nameof(max));
        Anchors = anchors is null ? [] : Require.Texts(anchors);
        Require.That(ModelRules.AnchorCount(Anchors.Count, min, max), Anchors.Count, nameof(anchors));
        Min = min;
        Max = max;
    }

    /// <summary>The lowest rating.</summary>
    public int Min { get; }

    /// <summary>The highest rating.</summary>
    public int Max { get; }

    /// <summary>The meaning of each rating, from the lowest; empty when the scale has none.</summary>
    public ValueList<string> Anchors { get; }

    /// <summary>The difference of the ends, <see cref="Max"/> − <see cref="Min"/>: 1 to 99.</summary>
    public int Range => Max - Min;

    /// <summary>Whether a rating lies on the scale.</summary>
    /// <param name="rating">The rating.</param>
    /// <returns>True from <see cref="Min"/> to <see cref="Max"/>.</returns>
    public bool Contains(int rating) => rating >= Min && rating <= Max;
}
