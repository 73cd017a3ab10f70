using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>Up to four competencies side by side, so that their scores come out as they stand in a row of scores.</summary>
internal abstract class Quad
{
    /// <summary>How many competencies stand side by side.</summary>
    public const int Width = 4;

    protected Quad(KeyLayout layout, int first)
    {
        First = first;
        Count = Math.Min(Width, layout.Competencies - first);
        HasFirst = HasItems(layout, first);
        HasSecond = HasItems(layout, first + 1);
        HasThird = HasItems(layout, first + 2);
        HasFourth = HasItems(layout, first + 3);
        Items = layout.Items;
        Range = Vector256.Create((double)layout.Range);
        NeededItems = Needed(layout.NeededItems, 1);
    }

    /// <summary>The column of the first competency.</summary>
    public int First { get; }

    /// <summary>How many competencies there are; the other numbers written beside theirs mean nothing.</summary>
    public int Count { get; }

    /// <summary>Whether the first competency has items; there always is one.</summary>
    public bool HasFirst { get; }

    /// <summary>Whether there is a second competency, with items; the others likewise.</summary>
    public bool HasSecond { get; }

    public bool HasThird { get; }

    public bool HasFourth { get; }

    protected int Items { get; }

    protected Vector256<double> Range { get; }

    /// <summary>How many items of each competency must be rated; twice, for two rows.</summary>
    protected Vector256<int> NeededItems { get; }

    /// <summary>Scores rows, some at a time.</summary>
    /// <param name="rows">The first row of ratings.</param>
    /// <param name="scores">The first row of scores; four numbers may be written at <see cref="First"/>, whatever <see cref="Count"/> is.</param>
    /// <param name="count">How many rows, a multiple of four.</param>
    /// <param name="width">The numbers in a row of scores.</param>
    public abstract unsafe void Score(byte* rows, double* scores, int count, int width);

    /// <summary>One lane of each competency, then again until every item is in one; empty where there is nothing to load.</summary>
    protected Lane[] LanesOf(KeyLayout layout, byte mark, int competencies = Width)
    {
        List<Lane> lanes = [];
        int most = Enumerable.Range(First, Count).Max(c => layout.Starts[c + 1] - layout.Starts[c]);
        for (int from = 0; from == 0 || from < most; from += Lane.Bytes)
        {
            for (int c = First; c < First + competencies; c++)
            {
                lanes.Add(Lane.Of(layout, c, from, mark));
            }
        }

        return [.. lanes];
    }

    /// <summary>A number for each competency, at least so much; twice, for two rows.</summary>
    protected Vector256<int> Needed(int[] needed, int least)
    {
        Span<int> numbers = [least, least, least, least];
        for (int place = 0; place < Width; place++)
        {
            int c = Count <= Width / 2 ? place % (Width / 2) : place; // One or two competencies are scored in two rows side by side.
            numbers[place] = c < Count ? Math.Max(least, needed[First + c]) : least;
        }

        return Vector256.Create(Vector128.Create<int>(numbers), Vector128.Create<int>(numbers));
    }

    /// <summary>The bytes of a lane from two rows, in the lane's order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static unsafe Vector256<byte> Load(Lane* lane, byte* row, byte* nextRow) => Avx2.Shuffle(
        Vector256.Create(Vector128.Load(row + lane->Offset), Vector128.Load(nextRow + lane->Offset)), lane->Order);

    /// <summary>The sums of the slots of two lanes, each for two rows, as four numbers a row.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static Vector256<int> Slots(Vector256<int> first, Vector256<int> second) =>
        Avx.Shuffle(first.AsSingle(), second.AsSingle(), 0b10_00_10_00).AsInt32();

    /// <summary>100·S/((max − min)·W) for four competencies of two rows.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static unsafe void Divide(Vector256<int> sum, Vector256<int> weight, Vector256<double> range, double* scores, double* nextScores)
    {
        Percent(sum.GetLower(), weight.GetLower(), range).Store(scores);
        Percent(sum.GetUpper(), weight.GetUpper(), range).Store(nextScores);
    }

    /// <summary>
    /// 100·S/((max − min)·W); the products are whole numbers below 2^53, so only the division rounds. What is not scored has S = W = 0,
    /// which gives NaN.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    protected static Vector256<double> Percent(Vector128<int> sum, Vector128<int> weight, Vector256<double> range) =>
        Vector256.Create(100d) * Avx.ConvertToVector256Double(sum) / (range * Avx.ConvertToVector256Double(weight));

    private static bool HasItems(KeyLayout layout, int competency) =>
        competency < layout.Competencies && layout.Starts[competency + 1] > layout.Starts[competency];
}
