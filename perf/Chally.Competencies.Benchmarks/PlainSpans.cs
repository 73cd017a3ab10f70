namespace Chally.Competencies.Benchmarks;

/// <summary>What a careful user would write for speed: plain loops over spans, one row after the other.</summary>
internal sealed class PlainSpans
{
    private readonly int[] starts;
    private readonly bool[] isLow;
    private readonly int[] weights;
    private readonly double[] competencyWeights;
    private readonly int points;

    public PlainSpans(Benchmark benchmark)
    {
        CompetencyItem[][] items = [.. benchmark.Competencies.Select(entry => entry.Competency.Items().ToArray())];
        starts = new int[items.Length + 1];
        for (int c = 0; c < items.Length; c++)
        {
            starts[c + 1] = starts[c] + items[c].Length;
        }

        isLow = [.. items.SelectMany(list => list).Select(item => item.Pole == Pole.Low)];
        weights = [.. items.SelectMany(list => list).Select(item => item.Weight)];
        competencyWeights = [.. benchmark.Competencies.Select(entry => entry.Weight)];
        points = benchmark.RatingScale.Range + 1;
    }

    public void Score(ReadOnlySpan<byte> rows, Span<double> scores)
    {
        int items = isLow.Length;
        int columns = starts.Length;
        for (int r = 0; r < rows.Length / items; r++)
        {
            ReadOnlySpan<byte> row = rows.Slice(r * items, items);
            double composite = 0;
            double compositeWeight = 0;
            bool isWhole = true;
            for (int c = 0; c < columns - 1; c++)
            {
                int sum = 0;
                int weight = 0;
                int rated = 0;
                for (int i = starts[c]; i < starts[c + 1]; i++)
                {
                    int rating = row[i];
                    if (rating > points)
                    {
                        throw new ArgumentOutOfRangeException(nameof(rows));
                    }

                    if (rating != 0)
                    {
                        rated++;
                        weight += weights[i];
                        sum += weights[i] * (isLow[i] ? points - rating : rating - 1);
                    }
                }

                bool isScored = rated > 0 && 2 * rated >= starts[c + 1] - starts[c];
                double percent = isScored ? 100.0 * sum / ((points - 1) * weight) : double.NaN;
                scores[(r * columns) + c] = percent;
                if (isScored)
                {
                    composite += competencyWeights[c] * percent;
                    compositeWeight += competencyWeights[c];
                }
                else
                {
                    isWhole &= starts[c + 1] == starts[c];
                }
            }

            scores[(r * columns) + columns - 1] = isWhole ? composite / compositeWeight : double.NaN;
        }
    }
}
