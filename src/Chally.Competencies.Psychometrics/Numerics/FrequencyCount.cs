using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Counts how many people have each score, and derives a norm table from the counts alone.</summary>
internal sealed class FrequencyCount
{
    private readonly Dictionary<double, long> counts = [];

    /// <summary>Adds people with a score, which is rounded to 10 decimals; NaN is no score.</summary>
    public void Add(double score, long people)
    {
        if (!double.IsNaN(score))
        {
            double rounded = ScoreBoundary.Round(score);
            counts[rounded] = counts.GetValueOrDefault(rounded) + people;
        }
    }

    public void Add(FrequencyCount other)
    {
        foreach ((double score, long people) in other.counts)
        {
            Add(score, people);
        }
    }

    public void Add(ValueList<ScoreFrequency> frequencies)
    {
        foreach (ScoreFrequency frequency in frequencies)
        {
            Add(frequency.Score, frequency.Count);
        }
    }

    /// <summary>The table with mean and standard deviation from the counts in the order of the scores; null below two people.</summary>
    public NormTable? Table(ScoreReliability? reliability)
    {
        double[] scores = [.. counts.Keys];
        Array.Sort(scores);
        long n = 0;
        double sum = 0;
        foreach (double score in scores)
        {
            n += counts[score];
            sum += counts[score] * score;
        }

        if (n < 2)
        {
            return null;
        }

        // In exact arithmetic the mean lies among the scores; in doubles the last bit may not.
        double mean = Math.Clamp(sum / n, scores[0], scores[^1]);
        double squares = 0;
        foreach (double score in scores)
        {
            squares += counts[score] * (score - mean) * (score - mean);
        }

        return new NormTable
        {
            N = checked((int)n),
            Mean = mean,
            Sd = Math.Sqrt(squares / (n - 1)),
            Reliability = reliability,
            Frequencies = [.. scores.Select(score => new ScoreFrequency(score, (int)counts[score]))],
        };
    }
}
