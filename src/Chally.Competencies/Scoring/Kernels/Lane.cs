using System.Runtime.Intrinsics;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Sixteen bytes of a row, arranged in two slots of eight, and what is done to each byte. A slot holds items of one competency. Every
/// vector stands twice, for two rows side by side.
/// </summary>
/// <remarks>Loading never reaches beyond the row: the last sixteen bytes of a row serve for all its last items.</remarks>
internal readonly struct Lane
{
    /// <summary>How many bytes are loaded at once; a shorter row has no lanes.</summary>
    public const int Bytes = 16;

    /// <summary>The bytes of a slot: a sum of absolute differences adds up eight bytes.</summary>
    public const int Slot = 8;

    /// <summary>What a high-pole item counts where items are counted by pole; a low-pole item counts 1, and there are fewer than this.</summary>
    public const int HighCount = 32;

    /// <summary>The bit above the largest sum where a rated item is marked by it, so that the marks count the items.</summary>
    public const byte Mark = 128;

    /// <summary>What marks a low-pole item in <see cref="Side"/>: ratings of so many points or more are not looked up.</summary>
    public const byte LowSide = 8;

    private const byte Nothing = 0x80;

    /// <summary>A lane of the items of two competencies, or of one when the slots follow each other.</summary>
    /// <param name="layout">The key.</param>
    /// <param name="low">The items in the first slot, at most eight.</param>
    /// <param name="high">The items in the second slot, at most eight, all within sixteen bytes of the others.</param>
    /// <param name="mark">What is added to each rated item besides its keyed rating.</param>
    public Lane(KeyLayout layout, Range low, Range high, byte mark)
    {
        Offset = Math.Min(Math.Min(low.Start.Value, high.Start.Value), layout.Items - Bytes);
        Span<byte> order = stackalloc byte[Bytes];
        Span<byte> turn = stackalloc byte[Bytes];
        Span<byte> plus = stackalloc byte[Bytes];
        Span<byte> weights = stackalloc byte[Bytes];
        Span<byte> marked = stackalloc byte[Bytes];
        Span<byte> counts = stackalloc byte[Bytes];
        order.Fill(Nothing);
        for (int slot = 0; slot < 2; slot++)
        {
            Range items = slot == 0 ? low : high;
            int place = slot * Slot;
            for (int item = items.Start.Value; item < items.End.Value; item++, place++)
            {
                bool isLow = layout.IsLow[item];
                order[place] = (byte)(item - Offset);
                turn[place] = isLow ? byte.MaxValue : byte.MinValue;
                plus[place] = (byte)(mark + (isLow ? layout.Points + 1 : -1));
                weights[place] = (byte)layout.Weights[item];
                marked[place] = (byte)(Mark | layout.Weights[item]);
                counts[place] = (byte)(isLow ? 1 : HighCount);
            }
        }

        Order = Twice(order);
        Turn = Twice(turn);
        Side = Turn & Vector256.Create(LowSide);
        Plus = Twice(plus);
        Weights = Twice(weights).AsSByte();
        MarkedWeights = Twice(marked);
        Counts = Twice(counts);
    }

    /// <summary>Where the sixteen bytes begin.</summary>
    public nint Offset { get; }

    /// <summary>Which byte goes where; none, which reads as not rated, beyond the items.</summary>
    public Vector256<byte> Order { get; }

    /// <summary>All bits set at a low-pole item: its rating is turned over.</summary>
    public Vector256<byte> Turn { get; }

    /// <summary><see cref="LowSide"/> at a low-pole item.</summary>
    public Vector256<byte> Side { get; }

    /// <summary>What is added then, for x − 1 from a high-pole item and points − x, which is ~x + points + 1, from a low-pole one.</summary>
    public Vector256<byte> Plus { get; }

    /// <summary>The weight of each item.</summary>
    public Vector256<sbyte> Weights { get; }

    /// <summary>The weight of each item, with the mark.</summary>
    public Vector256<byte> MarkedWeights { get; }

    /// <summary>What each item counts: <see cref="HighCount"/> or 1.</summary>
    public Vector256<byte> Counts { get; }

    /// <summary>The lane of the sixteen items of a competency from an item on; empty beyond its items.</summary>
    public static Lane Of(KeyLayout layout, int competency, int from, byte mark)
    {
        Range items = ItemsOf(layout, competency);
        int end = items.End.Value;
        int first = Math.Min(end, items.Start.Value + from);
        int middle = Math.Min(end, first + Slot);
        return new Lane(layout, first..middle, middle..Math.Min(end, middle + Slot), mark);
    }

    /// <summary>The lane of two competencies with a slot each; null when one has more items than a slot.</summary>
    public static Lane? TryPair(KeyLayout layout, int first, int second, byte mark)
    {
        Range low = ItemsOf(layout, first);
        Range high = ItemsOf(layout, second);
        return low.End.Value - low.Start.Value <= Slot && high.End.Value - high.Start.Value <= Slot ? new Lane(layout, low, high, mark) : null;
    }

    /// <summary>The items of a competency; none beyond the last competency.</summary>
    private static Range ItemsOf(KeyLayout layout, int competency) =>
        layout.Starts[Math.Min(competency, layout.Competencies)]..layout.Starts[Math.Min(competency + 1, layout.Competencies)];

    private static Vector256<byte> Twice(ReadOnlySpan<byte> bytes) => Vector256.Create(Vector128.Create(bytes), Vector128.Create(bytes));
}
