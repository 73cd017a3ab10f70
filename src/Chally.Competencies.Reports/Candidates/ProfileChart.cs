using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>One row a competency, from the low pole to the high pole.</summary>
internal static class ProfileChart
{
    public static Chart Of(CandidateMaterial material)
    {
        TrackRow[] rows = [.. material.Benchmark.Competencies.Select((entry, at) => Row(material, entry, at)), OverallRow(material)];
        return new Chart(
            CandidateOpening.Finding(material),
            Description(material),
            new TrackRows(Axis.ScalePoints, rows, material.Options.ContentLanguage, Numbers(material)));
    }

    private static string Description(CandidateMaterial material)
    {
        string interval = material.Norms is { } norms && norms.Competencies.Any(one => one.Normed?.Interval is not null)
            ? " The thin line is the interval within which error of measurement leaves the score."
            : string.Empty;
        string cut = material.Evidence.Policy?.Decision switch
        {
            null => string.Empty,
            { Cut: not null, Minimums.Count: > 0 } => " Dashed lines are the cut and the minimums of the policy.",
            { Cut: not null } => " The dashed line is the cut of the policy.",
            _ => " Dashed lines are the minimums of the policy.",
        };
        return "Each bar runs from the middle of the scale to the score: to the right toward the high pole, to the left toward the low pole. "
            + $"The statements at its ends are one example each of what the poles look like.{interval}{cut}";
    }

    private static TrackRow Row(CandidateMaterial material, BenchmarkCompetency entry, int at)
    {
        CompetencyScore score = material.Score.Competencies[at];
        ScoreInterval? interval = material.Norms?.Competencies[at].Normed?.Interval;
        double? minimum = material.Evidence.Policy?.Decision?.Minimums.TryGetValue(entry.Id, out double least) == true ? least : null;
        ScoreTrack track = new(Alternative(material.Words, score.Percent, interval, minimum, "minimum"), score.Percent, interval, minimum);
        string number = score.Percent is double percent ? material.Words.Points(percent) : "not scored";
        return new TrackRow(entry.Name, number, track, CandidateMaterial.LinkTo(entry.Id), EndOf(entry, Pole.Low), EndOf(entry, Pole.High));
    }

    private static TrackRow OverallRow(CandidateMaterial material)
    {
        double? percent = material.Score.Overall?.Percent;
        (ScoreInterval? interval, double? cut) = (material.Norms?.Overall?.Interval, material.Evidence.Policy?.Decision?.Cut);
        return new TrackRow("Overall", material.Words.Overall(material.Score), new ScoreTrack(Alternative(material.Words, percent, interval, cut, "cut"), percent, interval, cut));
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

    private static DataTable Numbers(CandidateMaterial material)
    {
        (Wording words, bool hasNorms) = (material.Words, material.Norms is not null);
        TableColumn[] columns =
        [
            "Competency", TableColumn.Number("Scale points"), TableColumn.Number($"Mean of {words.Whole(material.Benchmark.RatingScale.Max)}"),
            TableColumn.Number("Rated"), "Band",
            .. hasNorms ? [TableColumn.Number("Percentile rank"), "Interval"] : Array.Empty<TableColumn>(),
        ];
        return new DataTable("Scores by competency", columns, [.. material.Benchmark.Competencies.Select(Cells), Overall()]);

        string[] Overall()
        {
            (CompositeScore? overall, NormedScore? normed) = (material.Score.Overall, material.Norms?.Overall);
            return ["Overall", words.Points(overall?.Percent), "–", string.Empty, overall?.Band ?? material.Score.OverallReason ?? string.Empty, .. Normed(normed)];
        }

        string[] Normed(NormedScore? normed) =>
            hasNorms ? [words.PercentileRank(normed), normed?.Interval is ScoreInterval range ? words.Range(range.Lower, range.Upper) : "–"] : [];

        string[] Cells(BenchmarkCompetency entry, int at)
        {
            CompetencyScore score = material.Score.Competencies[at];
            NormedScore? normed = material.Norms?.Competencies[at].Normed;
            return
            [
                entry.Name, words.Points(score.Percent), words.Decimal(score.RawMean, 1), $"{words.Whole(score.Rated)} of {words.Whole(score.Expected)}",
                score.Band ?? score.Reason ?? string.Empty,
                .. Normed(normed),
            ];
        }
    }
}
