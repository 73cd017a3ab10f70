using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Chally.Competencies.Scoring.Kernels;

internal sealed partial class TileKernel
{
    /// <summary>Adds up the items of one competency for 32 rows and divides.</summary>
    /// <returns>A bit for each row that has a gap here: not scored, although there is something to rate.</returns>
    private unsafe uint ScoreCompetency(CompetencyPlan plan, byte* tile, double* scores)
    {
        if (plan.Count == 0)
        {
            new Span<double>(scores, Rows).Fill(double.NaN);
            return 0;
        }

        return plan.Weights is ushort[] weights ? ScoreWeighted(plan, weights, tile, scores) : ScoreUnit(plan, tile, scores);
    }

    /// <summary>All weights 1: sums and counts stay in bytes.</summary>
    private unsafe uint ScoreUnit(CompetencyPlan plan, byte* tile, double* scores)
    {
        Vector256<byte> zero = Vector256<byte>.Zero;
        Vector256<byte> one = Vector256<byte>.One;
        Vector256<byte> points = Vector256.Create((byte)layout.Points);
        Vector256<byte> sum = zero;
        Vector256<byte> missedHigh = zero;
        Vector256<byte> missedLow = zero;
        foreach (int item in plan.High)
        {
            Vector256<byte> rating = Vector256.Load(tile + (item * Rows));
            missedHigh -= Vector256.Equals(rating, zero);
            sum += Avx2.SubtractSaturate(rating, one);
        }

        foreach (int item in plan.Low)
        {
            Vector256<byte> rating = Vector256.Load(tile + (item * Rows));
            Vector256<byte> isMissed = Vector256.Equals(rating, zero);
            missedLow -= isMissed;
            sum += Vector256.AndNot(points - rating, isMissed);
        }

        byte* sums = stackalloc byte[Rows];
        byte* rated = stackalloc byte[Rows];
        Vector256<byte> missed = missedHigh + missedLow;
        sum.Store(sums);
        (Vector256.Create((byte)plan.Count) - missed).Store(rated);
        for (int r = 0; r < Rows; r += 8)
        {
            Divide(Avx2.ConvertToVector256Int32(sums + r), Avx2.ConvertToVector256Int32(rated + r), scores + r);
        }

        return Blank(plan, missed, missedHigh, missedLow, scores);
    }

    /// <summary>Weights above 1: sums in 16 bits, counts in bytes.</summary>
    private unsafe uint ScoreWeighted(CompetencyPlan plan, ushort[] weights, byte* tile, double* scores)
    {
        Vector256<byte> zero = Vector256<byte>.Zero;
        Vector256<byte> one = Vector256<byte>.One;
        Vector256<byte> points = Vector256.Create((byte)layout.Points);
        Vector256<byte> missedHigh = zero;
        Vector256<byte> missedLow = zero;
        Vector256<ushort> sum0 = Vector256<ushort>.Zero;
        Vector256<ushort> sum1 = Vector256<ushort>.Zero;
        Vector256<ushort> weight0 = Vector256<ushort>.Zero;
        Vector256<ushort> weight1 = Vector256<ushort>.Zero;
        for (int i = 0; i < weights.Length; i++)
        {
            bool isLow = i >= plan.High.Length;
            Vector256<byte> rating = Vector256.Load(tile + ((isLow ? plan.Low[i - plan.High.Length] : plan.High[i]) * Rows));
            Vector256<byte> isMissed = Vector256.Equals(rating, zero);
            Vector256<byte> counted;
            if (isLow)
            {
                missedLow -= isMissed;
                counted = Vector256.AndNot(points - rating, isMissed);
            }
            else
            {
                missedHigh -= isMissed;
                counted = Avx2.SubtractSaturate(rating, one);
            }

            Vector256<ushort> weight = Vector256.Create(weights[i]);
            Vector256<short> missed0 = Avx2.ConvertToVector256Int16(isMissed.GetLower().AsSByte());
            Vector256<short> missed1 = Avx2.ConvertToVector256Int16(isMissed.GetUpper().AsSByte());
            sum0 += Avx2.ConvertToVector256Int16(counted.GetLower()).AsUInt16() * weight;
            sum1 += Avx2.ConvertToVector256Int16(counted.GetUpper()).AsUInt16() * weight;
            weight0 += Vector256.AndNot(weight, missed0.AsUInt16());
            weight1 += Vector256.AndNot(weight, missed1.AsUInt16());
        }

        ushort* sums = stackalloc ushort[Rows];
        ushort* rated = stackalloc ushort[Rows];
        sum0.Store(sums);
        sum1.Store(sums + 16);
        weight0.Store(rated);
        weight1.Store(rated + 16);
        for (int r = 0; r < Rows; r += 8)
        {
            Divide(Avx2.ConvertToVector256Int32(sums + r), Avx2.ConvertToVector256Int32(rated + r), scores + r);
        }

        return Blank(plan, missedHigh + missedLow, missedHigh, missedLow, scores);
    }

    /// <summary>All bits set where enough items are rated.</summary>
    private static Vector256<byte> IsScored(CompetencyPlan plan, Vector256<byte> missed, Vector256<byte> missedHigh, Vector256<byte> missedLow) =>
        plan.MayMiss < 0 || plan.MayMissHigh < 0 || plan.MayMissLow < 0
            ? Vector256<byte>.Zero
            : Vector256.LessThanOrEqual(missed, Vector256.Create((byte)plan.MayMiss))
                & Vector256.LessThanOrEqual(missedHigh, Vector256.Create((byte)plan.MayMissHigh))
                & Vector256.LessThanOrEqual(missedLow, Vector256.Create((byte)plan.MayMissLow));

    /// <summary>100·S/((max − min)·W) for eight rows; the products are whole numbers below 2^53, so only the division rounds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private unsafe void Divide(Vector256<int> sum, Vector256<int> weight, double* scores)
    {
        Vector256<double> hundred = Vector256.Create(100d);
        Vector256<double> range = Vector256.Create((double)layout.Range);
        (hundred * Avx.ConvertToVector256Double(sum.GetLower()) / (range * Avx.ConvertToVector256Double(weight.GetLower()))).Store(scores);
        (hundred * Avx.ConvertToVector256Double(sum.GetUpper()) / (range * Avx.ConvertToVector256Double(weight.GetUpper()))).Store(scores + 4);
    }

    /// <summary>Puts NaN where too few items are rated.</summary>
    /// <returns>A bit for each such row.</returns>
    private static unsafe uint Blank(CompetencyPlan plan, Vector256<byte> missed, Vector256<byte> missedHigh, Vector256<byte> missedLow, double* scores)
    {
        uint gaps = ~IsScored(plan, missed, missedHigh, missedLow).ExtractMostSignificantBits();
        for (uint rest = gaps; rest != 0; rest &= rest - 1)
        {
            scores[BitOperations.TrailingZeroCount(rest)] = double.NaN;
        }

        return gaps;
    }

    /// <summary>The composite of 32 rows, after the columns of the competencies: all at once, then the rows with gaps again.</summary>
    private unsafe void Compose(double* columns, uint rowsWithGaps)
    {
        int competencies = plans.Length;
        double* composites = columns + (competencies * Rows);
        if (rateable.Length < layout.NeededCompetencies)
        {
            new Span<double>(composites, Rows).Fill(double.NaN);
            return;
        }

        for (int r = 0; r < Rows; r += 4)
        {
            Vector256<double> lowest = Vector256.Create(double.PositiveInfinity);
            Vector256<double> highest = Vector256.Create(double.NegativeInfinity);
            Vector256<double> sum = Vector256<double>.Zero;
            foreach (int c in rateable)
            {
                Vector256<double> percent = Vector256.Load(columns + (c * Rows) + r);
                sum += Vector256.Create(layout.CompetencyWeights[c]) * percent;
                lowest = Vector256.MinNative(percent, lowest);
                highest = Vector256.MaxNative(percent, highest);
            }

            Vector256<double> composite = sum / Vector256.Create(rateableWeight);
            Vector256.MaxNative(lowest, Vector256.MinNative(highest, composite)).Store(composites + r);
        }

        double* percents = stackalloc double[competencies];
        for (uint rest = rowsWithGaps; rest != 0; rest &= rest - 1)
        {
            int r = BitOperations.TrailingZeroCount(rest);
            for (int c = 0; c < competencies; c++)
            {
                percents[c] = columns[(c * Rows) + r];
            }

            composites[r] = ScalarKernel.Composite(new ReadOnlySpan<double>(percents, competencies), layout.CompetencyWeights, layout.NeededCompetencies);
        }
    }
}
