using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Scoring.Kernels;

namespace Chally.Competencies.Scoring;

/// <content>What the kernels know of a benchmark and a policy.</content>
public sealed partial class ScoringKey
{
    internal static KeyLayout LayoutOf(Benchmark benchmark, ScoringPolicy policy)
    {
        int count = benchmark.Competencies.Count;
        CompetencyItem[][] items = [.. benchmark.Competencies.Select(entry => entry.Competency.Items().ToArray())];
        int[] starts = new int[count + 1];
        for (int c = 0; c < count; c++)
        {
            starts[c + 1] = starts[c] + items[c].Length;
        }

        int[] high = [.. items.Select(list => list.Count(item => item.Pole == Pole.High))];
        int[] low = [.. items.Select(list => list.Count(item => item.Pole == Pole.Low))];
        int rateable = items.Count(list => list.Length > 0);
        return new KeyLayout
        {
            Items = starts[count],
            Points = benchmark.RatingScale.Range + 1,
            Starts = starts,
            IsLow = [.. items.SelectMany(list => list).Select(item => item.Pole == Pole.Low)],
            Weights = [.. items.SelectMany(list => list).Select(item => item.Weight)],
            NeededItems = [.. items.Select(list => ScoreBoundary.Needed(list.Length, policy.MinimumRatedShare))],
            NeededHigh = [.. high.Select(expected => Math.Min(policy.MinimumRatedPerPole, expected))],
            NeededLow = [.. low.Select(expected => Math.Min(policy.MinimumRatedPerPole, expected))],
            CompetencyWeights = [.. benchmark.Competencies.Select(policy.WeightOf)],
            NeededCompetencies = ScoreBoundary.Needed(rateable, policy.MinimumScoredShare),
        };
    }
}
