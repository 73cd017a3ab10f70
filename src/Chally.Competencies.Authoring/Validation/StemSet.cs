using System.Numerics;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>The stems of one statement, each by its place in the order of rarity.</summary>
internal readonly struct StemSet
{
    private const double MinSimilarity = 0.75;
    private const double Tolerance = 1e-9;

    private readonly int[] stems;
    private readonly ulong bits;

    /// <summary>Creates the set.</summary>
    /// <param name="stems">Different numbers, rising.</param>
    public StemSet(int[] stems)
    {
        this.stems = stems;
        foreach (int stem in stems)
        {
            bits |= 1UL << (stem % 64);
        }
    }

    public int Count => stems.Length;

    /// <summary>The rarest stems, of which a set that is near has at least one.</summary>
    public ReadOnlySpan<int> Rarest => stems.AsSpan(0, MayLack + 1);

    /// <summary>How many of the stems a set may lack and still be near: |A| − ⌈0.75·|A|⌉.</summary>
    private int MayLack => stems.Length - (int)Math.Ceiling((MinSimilarity * stems.Length) - Tolerance);

    /// <summary>Whether the similarity of Jaccard, |A ∩ B| / |A ∪ B|, is at least 0.75.</summary>
    /// <remarks>A bit that only one set has is a stem that only it has, so that most pairs need no more than a look at the bits.</remarks>
    public bool IsNear(StemSet other) => BitOperations.PopCount(bits & ~other.bits) <= MayLack && Similarity(other) >= MinSimilarity - Tolerance;

    private double Similarity(StemSet other)
    {
        int shared = 0;
        for (int i = 0, j = 0; i < stems.Length && j < other.stems.Length;)
        {
            int order = stems[i].CompareTo(other.stems[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared / (double)(stems.Length + other.stems.Length - shared);
    }
}
