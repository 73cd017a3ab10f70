using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Scoring.Kernels;

/// <summary>
/// Scores one row sixteen items at a time, for keys whose competencies all have a <see cref="ScoreTable"/>. Beside its scalar twin
/// <see cref="ScalarKernel"/>; the same whole-number sums, so the same doubles.
/// </summary>
internal sealed class RowKernel
{
    private readonly KeyLayout layout;
    private readonly Step[] steps;

    private RowKernel(KeyLayout layout, ScoreTable[] tables)
    {
        this.layout = layout;
        List<Step> list = [];
        for (int c = 0; c < layout.Competencies; c++)
        {
            int count = layout.Starts[c + 1] - layout.Starts[c];
            int from = 0;
            do
            {
                list.Add(new Step(Lane.Of(layout, c, from, Lane.Mark), from + Lane.Bytes < count ? null : tables[c]));
                from += Lane.Bytes;
            }
            while (from < count);
        }

        steps = [.. list];
    }

    /// <summary>The kernel for a key; null when the key or the machine does not suit it.</summary>
    public static RowKernel? TryCreate(KeyLayout layout, ScoreTable?[] tables) =>
        Vector128.IsHardwareAccelerated && layout.Items >= Lane.Bytes && !tables.Contains(null) ? new RowKernel(layout, tables!) : null;

    /// <summary>Scores one row; false, with nothing to rely on in the scores, when a byte is no rating.</summary>
    public bool TryScoreRow(ReadOnlySpan<byte> row, Span<double> scores)
    {
        ref byte first = ref MemoryMarshal.GetReference(row);
        Vector128<byte> highest = Vector128<byte>.Zero;
        int place = 0;
        int competency = 0;
        foreach (ref readonly Step step in steps.AsSpan())
        {
            Vector128<byte> ratings = Vector128.Shuffle(Vector128.LoadUnsafe(ref first, step.Offset), step.Order);
            highest = Vector128.Max(highest, ratings);
            Vector128<byte> keyed = (ratings ^ step.Turn) + step.Plus;
            place += Sum(Vector128.AndNot(keyed, Vector128.Equals(ratings, Vector128<byte>.Zero)));
            if (step.Table is double[] table)
            {
                // Bytes that are no ratings may sum to a place beyond the table; the row is refused below.
                scores[competency++] = (uint)place < (uint)table.Length ? table[place] : double.NaN;
                place = 0;
            }
        }

        scores[competency] = CompositeMean.Of(scores[..competency], layout.CompetencyWeights, layout.NeededCompetencies);
        return !Vector128.GreaterThanAny(highest, Vector128.Create((byte)layout.Points));
    }

    private static int Sum(Vector128<byte> bytes)
    {
        if (Sse2.IsSupported)
        {
            Vector128<int> halves = Sse2.SumAbsoluteDifferences(bytes, Vector128<byte>.Zero).AsInt32();
            return halves[0] + halves[2];
        }

        return Vector128.Sum(Vector128.WidenLower(bytes) + Vector128.WidenUpper(bytes));
    }

    /// <summary>A lane for one row, each rated item marked by <see cref="Lane.Mark"/>, and after a competency's last lane its scores.</summary>
    private readonly struct Step(Lane lane, ScoreTable? table)
    {
        public readonly nuint Offset = (nuint)lane.Offset;
        public readonly Vector128<byte> Order = lane.Order.GetLower();
        public readonly Vector128<byte> Turn = lane.Turn.GetLower();
        public readonly Vector128<byte> Plus = lane.Plus.GetLower();
        public readonly double[]? Table = table?.Scores;
    }
}
