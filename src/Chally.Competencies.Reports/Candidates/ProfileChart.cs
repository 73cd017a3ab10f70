using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>One row a competency, from the low pole to the high pole.</summary>
internal static class ProfileChart
{
    public static Drawing Of(CandidateResults results)
    {
        TrackRow[] rows = [.. results.Benchmark.Competencies.Select((entry, at) => Row(results, entry, at)), OverallRow(results)];
        return new TrackRows(
            CandidateOpening.Finding(results),
            Description(results),
            Axis.ScalePoints, rows, Numbers(results));
    }

    private static string Description(CandidateResults results)
    {
        string interval = results.Norms is { } norms && norms.Competencies.Any(one => one.Normed?.Interval is not null)
            ? " The thin line is the interval within which error of measurement leaves the score."
            : string.Empty;
        string cut = results.Shown.Policy?.Decision switch
        {
            null => string.Empty,
            { Cut: not null, Minimums.Count: > 0 } => " Dashed lines are the cut and the minimums of the policy.",
            { Cut: not null } => " The dashed line is the cut of the policy.",
            _ => " Dashed lines are the minimums of the policy.",
        };
        return "Each bar runs from the middle of the scale to the score: to the right toward the high pole, to the left toward the low pole. "
            + $"The statements at its ends are one example each of what the poles look like.{interval}{cut}";
    }

    private static TrackRow Row(CandidateResults results, BenchmarkCompetency entry, int at)
    {
        CompetencyScore score = results.Score.Competencies[at];
        ScoreInterval? interval = results.Norms?.Competencies[at].Normed?.Interval;
        double? minimum = results.Shown.Policy?.Decision?.Minimums.TryGetValue(entry.Id, out double least) == true ? least : null;
        ScoreTrack track = new(Alternative(results.Words, score.Percent, interval, minimum, "minimum"), score.Percent, interval, minimum);
        string number = score.Percent is double percent ? results.Words.Points(percent) : "not scored";
        return new TrackRow(entry.Name, number, track, CandidateResults.LinkTo(entry.Id), EndOf(entry, Pole.Low), EndOf(entry, Pole.High));
    }

    private static TrackRow OverallRow(CandidateResults results)
    {
        double? percent = results.Score.Overall?.Percent;
        (ScoreInterval? interval, double? cut) = (results.Norms?.Overall?.Interval, results.Shown.Policy?.Decision?.Cut);
        return new TrackRow("Overall", results.Words.Overall(results.Score),
            new ScoreTrack(Alternative(results.Words, percent, interval, cut, "cut"), percent, interval, cut));
    }

    private static string Alternative(Wording words, double? percent, ScoreInterval? interval, double? boundary, string boundaryName) => string.Join(
        "; ",
        new[]
        {
            percent is double points ? words.ScalePoints(points) : "not scored",
            interval is null ? null : $"interval {words.Range(interval.Lower, interval.Upper)}",
            boundary is double least ? $"{boundaryName} {words.Points(least)}" : null,
        }.OfType<string>());

    /// <summary>The first statement of a pole; where the content has none, what the lack of the other pole's behaviour looks like.</summary>
    private static string EndOf(BenchmarkCompetency entry, Pole pole) =>
        entry.Competency.Items().FirstOrDefault(item => item.Pole == pole)?.Text
        ?? (entry.Competency.IsRateable ? "No statement of this pole; little of what stands at the other end" : "Nothing published to rate");

    private static DataTable Numbers(CandidateResults results)
    {
        Wording words = results.Words;
        CompositeScore? overall = results.Score.Overall;
        return new DataTable(
            "Scores by competency",
            ["Competency", TableColumn.Number("Scale points"), TableColumn.Number($"Mean of {words.Whole(results.Benchmark.RatingScale.Max)}"),
                TableColumn.Number("Rated"), "Band"],
            [
                .. results.Benchmark.Competencies.Zip(results.Score.Competencies, (entry, score) => (string[])
                [
                    entry.Name, words.Points(score.Percent), words.Decimal(score.RawMean, 1), $"{words.Whole(score.Rated)} of {words.Whole(score.Expected)}",
                    score.Band ?? score.Reason ?? string.Empty,
                ]),
                ["Overall", words.Points(overall?.Percent), Wording.None, string.Empty, overall?.Band ?? results.Score.OverallReason ?? string.Empty],
            ]);
    }
}
