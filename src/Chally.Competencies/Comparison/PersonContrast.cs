using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Comparison;

/// <summary>Where a scored person stands between high performers and low producers.</summary>
public sealed partial record PersonContrast : PersonalRecord
{
    /// <summary>From which pull on, to either pole, an item stands out: 0.5, the outer quarter of the rating scale.</summary>
    public const double StandoutPull = 0.5;

    /// <summary>The rule that makes an item a strength.</summary>
    public const string StrengthRule = "Strength: the keyed rating lies in the top quarter of the scale (pull +0.5 or more).";

    /// <summary>The rule that makes an item a risk.</summary>
    public const string RiskRule = "Risk: the keyed rating lies in the bottom quarter of the scale (pull -0.5 or less).";

    private PersonContrast(string subject, string benchmark, ValueList<CompetencyLean> competencies)
    {
        Subject = subject;
        Benchmark = benchmark;
        Competencies = competencies;
        Strengths = [.. Standouts(competencies, lean => lean.TowardHigh)];
        Risks = [.. Standouts(competencies, lean => lean.TowardLow)];
    }

    /// <summary>Who was rated.</summary>
    public string Subject { get; }

    /// <summary>The id of the benchmark.</summary>
    public string Benchmark { get; }

    /// <summary>The competencies in benchmark order.</summary>
    public ValueList<CompetencyLean> Competencies { get; }

    /// <summary>
    /// The items of all competencies that pull to the high pole with <see cref="StandoutPull"/> or more, after rounding to 10 decimals: the
    /// strongest first, ties in the order of the content.
    /// </summary>
    public ValueList<StandoutItem> Strengths { get; }

    /// <summary>The same to the low pole.</summary>
    public ValueList<StandoutItem> Risks { get; }

    /// <summary>Sorts a person's ratings by the pole to which they pull.</summary>
    /// <param name="benchmark">The benchmark that the person was scored against.</param>
    /// <param name="score">The person's scores, with their explanation.</param>
    /// <returns>The contrast.</returns>
    /// <exception cref="ArgumentException">The score is of another benchmark or scoring hash, or has no explanation in the benchmark's order.</exception>
    public static PersonContrast Of(Benchmark benchmark, BenchmarkScore score)
    {
        ScoreOrigin.RequireExplained(benchmark, score);
        CompetencyLean[] leans = new CompetencyLean[score.Competencies.Count];
        for (int c = 0; c < leans.Length; c++)
        {
            leans[c] = LeanOf(benchmark.Competencies[c], score.Competencies[c], benchmark.RatingScale);
        }

        return new PersonContrast(score.Subject, benchmark.Id, [.. leans]);
    }

    private static CompetencyLean LeanOf(BenchmarkCompetency entry, CompetencyScore score, RatingScale scale)
    {
        ItemPull[] pulls =
        [
            .. entry.Competency.Items().Zip(score.Items)
                .Where(pair => pair.Second.KeyedRating is not null)
                .Select(pair => new ItemPull(
                    pair.First.Id, pair.First.Text, pair.First.Pole, pair.Second.Rating!.Value, PullOf(pair.Second.KeyedRating!.Value, scale),
                    pair.First.Caution)),
        ];
        return new CompetencyLean
        {
            Id = entry.Id,
            Name = entry.Name,
            Percent = score.Percent,
            TowardHigh = [.. pulls.Where(pull => pull.Pull > 0).OrderByDescending(pull => pull.Pull)],
            TowardLow = [.. pulls.Where(pull => pull.Pull < 0).OrderBy(pull => pull.Pull)],
            Neutral = [.. pulls.Where(pull => pull.Pull == 0)],
            Unrated =
            [
                .. entry.Competency.Items().Zip(score.Items)
                    .Where(pair => pair.Second.KeyedRating is null)
                    .Select(pair => new UnratedItem(pair.First.Id, pair.First.Text, pair.First.Pole, pair.Second.Status)),
            ],
        };
    }

    private static IEnumerable<StandoutItem> Standouts(ValueList<CompetencyLean> leans, Func<CompetencyLean, ValueList<ItemPull>> side) =>
        leans.SelectMany(lean => side(lean).Select(pull => new StandoutItem(lean.Id, lean.Name, pull)))
            .Where(standout => ScoreBoundary.Round(Math.Abs(standout.Item.Pull)) >= StandoutPull)
            .OrderByDescending(standout => Math.Abs(standout.Item.Pull));

    private static double PullOf(int keyed, RatingScale scale) => (double)((2 * (keyed - scale.Min)) - scale.Range) / scale.Range;
}
