namespace Chally.Competencies.Reports.Forms;

/// <summary>The order in which a form presents its items: a shuffle that a seed decides, the same on every machine and in every version.</summary>
/// <remarks>
/// Numbers come from SplitMix64 (Steele, Lea &amp; Flood 2014, "Fast splittable pseudorandom number generators", OOPSLA) and go into the shuffle of Fisher and
/// Yates as Durstenfeld (1964, Algorithm 235) has it. A generator of the framework may change with its version; forms that were handed out must not.
/// </remarks>
internal struct PresentationOrder
{
    private const ulong Step = 0x9E37_79B9_7F4A_7C15;
    private ulong state;

    public PresentationOrder(ulong seed) => state = seed;

    /// <summary>A copy of the items in shuffled order; each order is as likely as any other, over all seeds.</summary>
    /// <param name="items">The items in benchmark order.</param>
    /// <param name="seed">What decides the order.</param>
    public static T[] Of<T>(IEnumerable<T> items, int seed)
    {
        PresentationOrder numbers = new((ulong)seed);
        T[] order = [.. items];
        for (int last = order.Length - 1; last > 0; last--)
        {
            int chosen = numbers.Below(last + 1);
            (order[last], order[chosen]) = (order[chosen], order[last]);
        }

        return order;
    }

    /// <summary>The next number of SplitMix64, uniform over all 64-bit numbers.</summary>
    public ulong Next()
    {
        state = unchecked(state + Step);
        ulong mixed = state;
        mixed = unchecked((mixed ^ (mixed >> 30)) * 0xBF58_476D_1CE4_E5B9);
        mixed = unchecked((mixed ^ (mixed >> 27)) * 0x94D0_49BB_1331_11EB);
        return mixed ^ (mixed >> 31);
    }

    /// <summary>A number from 0 to below a bound: the remainder, where numbers from the incomplete last stretch are drawn again.</summary>
    private int Below(int bound)
    {
        ulong whole = ulong.MaxValue - (ulong.MaxValue % (ulong)bound);
        ulong number = Next();
        while (number >= whole)
        {
            number = Next();
        }

        return (int)(number % (ulong)bound);
    }
}
