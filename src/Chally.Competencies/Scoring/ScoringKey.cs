using System.Globalization;
using System.Runtime.InteropServices;
using Chally.Competencies.Scoring.Kernels;

namespace Chally.Competencies.Scoring;

/// <summary>
/// Scores people in bulk: rows of bytes in, rows of doubles out, without objects. The same arithmetic as
/// <see cref="BenchmarkScorer"/>, so the same doubles, whatever the number of rows, their order or the machine.
/// </summary>
/// <remarks>Compiled once, then immutable: safe to share between threads, which may each score a part of the rows.</remarks>
public sealed partial class ScoringKey
{
    private readonly KeyLayout layout;
    private readonly RowKernel? rowKernel;
    private readonly BlockKernel? blockKernel;

    /// <summary>Compiles a key.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="policy">The policy; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">The policy does not go with the benchmark (<see cref="ScoringPolicy.ProblemsWith"/>).</exception>
    public ScoringKey(Benchmark benchmark, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        policy ??= ScoringPolicy.Default;
        policy.RequireFor(benchmark);
        layout = LayoutOf(benchmark, policy);
        ScoreTable?[] tables = [.. Enumerable.Range(0, layout.Competencies).Select(c => ScoreTable.TryCreate(layout, c))];
        rowKernel = RowKernel.TryCreate(layout, tables);
        blockKernel = BlockKernel.TryCreate(layout, tables);
        ItemIds = [.. benchmark.Items().Select(item => item.Id)];
        ScoreColumns = [.. benchmark.Competencies.Select(entry => entry.Id), "overall"];
    }

    /// <summary>The item of each byte of a row, in benchmark order.</summary>
    public ValueList<string> ItemIds { get; }

    /// <summary>The competency of each number of a row of scores, in benchmark order, then "overall" for the composite.</summary>
    public ValueList<string> ScoreColumns { get; }

    /// <summary>Scores one row or many.</summary>
    /// <param name="ratings">
    /// Row after row, one byte an item in the order of <see cref="ItemIds"/>: 0 for not rated, else rating − min + 1.
    /// </param>
    /// <param name="scores">
    /// Row after row, one number a column of <see cref="ScoreColumns"/>: 0 to 100 scale points, NaN for what is not scored. Must have
    /// exactly the length for the rows.
    /// </param>
    /// <exception cref="ArgumentException">
    /// The ratings are not whole rows, the scores have another length, or the two share memory.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// A byte is above the number of points of the scale; the message names row and item, and every score is NaN.
    /// </exception>
    public void Score(ReadOnlySpan<byte> ratings, Span<double> scores)
    {
        int rows = ratings.Length == layout.Items && scores.Length == layout.Columns ? 1 : RowsOf(ratings.Length, scores.Length);
        if (MemoryMarshal.AsBytes(scores).Overlaps(ratings))
        {
            throw new ArgumentException("The scores must not lie where the ratings are, but they share memory.", nameof(scores));
        }

        int scored = blockKernel is not null && rows >= BlockKernel.Rows
            ? blockKernel.Score(ratings[..((rows - (rows % BlockKernel.Rows)) * layout.Items)], scores)
            : 0;
        for (int r = scored; r < rows; r++)
        {
            ReadOnlySpan<byte> row = ratings.Slice(r * layout.Items, layout.Items);
            Span<double> target = scores.Slice(r * layout.Columns, layout.Columns);
            if (!TryScoreRow(row, target))
            {
                scores.Fill(double.NaN);
                throw InvalidRating(row, r);
            }
        }
    }

    private bool TryScoreRow(ReadOnlySpan<byte> row, Span<double> scores)
    {
        if (rowKernel is not null)
        {
            return rowKernel.TryScoreRow(row, scores);
        }

        if (ScalarKernel.FirstInvalid(row, layout.Points) >= 0)
        {
            return false;
        }

        ScalarKernel.ScoreRow(layout, row, scores);
        return true;
    }

    private int RowsOf(int ratings, int scores)
    {
        int rows = layout.Items == 0 ? scores / layout.Columns : ratings / layout.Items;
        if ((long)rows * layout.Items != ratings)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"The ratings must be whole rows of {layout.Items} bytes, but were {ratings} bytes."),
                nameof(ratings));
        }

        if ((long)rows * layout.Columns != scores)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"The scores must be {(long)rows * layout.Columns} numbers for {rows} rows of {layout.Columns}, but were {scores}."),
                nameof(scores));
        }

        return rows;
    }

    private ArgumentOutOfRangeException InvalidRating(ReadOnlySpan<byte> row, int number)
    {
        int item = ScalarKernel.FirstInvalid(row, layout.Points);
        return new ArgumentOutOfRangeException(
            "ratings",
            row[item],
            string.Create(CultureInfo.InvariantCulture,
                $"A rating must be a byte from 0 to {layout.Points}, but was {row[item]} in row {number}, item '{ItemIds[item]}'."));
    }
}
