using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where scores stand among those of a norm set.</summary>
internal static class NormView
{
    public static void Write(TextView view, Benchmark benchmark, BenchmarkScore score, ScoredNorms norms)
    {
        NormComparison comparison = norms.Compare(score);
        (string Name, NormedScore? Normed, string? Reason)[] lines =
        [
            .. benchmark.Competencies.Zip(comparison.Competencies, (entry, competency) => (entry.Name, competency.Normed, competency.Reason)),
            ("Overall", comparison.Overall, comparison.OverallReason),
        ];
        view.Paragraph($"Among {Describe(norms.Set)}");
        view.Table(
            ["Competency", Column.Number("Percentile rank"), Column.Number("T"), Column.Number("Interval of points"), Column.Number("Interval of rank")],
            lines.Select(line => (string[])
            [
                line.Name, Rank(line.Normed?.PercentileRank), TextView.Points(line.Normed?.T), Interval(line.Normed?.Interval),
                RankInterval(line.Normed?.PercentileRankInterval),
            ]));
        FigureText.WriteByText(view, lines.Where(line => line.Reason is not null).Select(line => (line.Name, $"no norms: {line.Reason}")));
        FigureText.WriteByText(view, lines.SelectMany(line => (line.Normed?.Flags ?? []).Select(flag => (line.Name, flag.Rule))));
        if (comparison.Overall?.StraddlesCut == true)
        {
            view.Note("Overall: the interval holds the policy's cut, so the score does not say surely on which side of it the person stands.");
        }

        if (comparison.Competencies.Any(competency => competency.Normed?.StraddlesCut == true))
        {
            string names = string.Join(", ", lines[..^1].Where(line => line.Normed?.StraddlesCut == true).Select(line => line.Name));
            view.Note($"{names}: the interval holds the policy's minimum, so the score does not say surely on which side of it the person stands.");
        }

        if (lines.Select(line => line.Normed?.PercentileRankInterval).FirstOrDefault(interval => interval is not null) is ScoreInterval ofRank)
        {
            view.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"The interval of a percentile rank says how far it may lie from that in the population (confidence level {ofRank.Level}), as the norm set is a sample."));
        }

        if (lines.Select(line => line.Normed?.Interval).FirstOrDefault(interval => interval is not null) is ScoreInterval any)
        {
            view.Note(string.Create(CultureInfo.InvariantCulture, $"Intervals are around the observed points, at confidence level {any.Level}."));
        }
    }

    /// <summary>Which norm set it is, and of whom.</summary>
    public static string Describe(NormSet set) => string.Create(
        CultureInfo.InvariantCulture, $"norm set {set.Id} of {set.Date:yyyy-MM-dd} ({set.N} people: {set.Population}; {set.Setting})");

    /// <summary>The member "norms" of an object, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormComparison? norms)
    {
        if (norms is not null)
        {
            json.WritePropertyName("norms");
            CompetencyJson.Write(json, norms);
        }
    }

    /// <summary>A whole number, with the ends as beyond 1 and 99: a sample cannot say that nobody scores lower or higher.</summary>
    public static string Rank(double? percentileRank) => percentileRank switch
    {
        null => "-",
        < 1 => "<1",
        > 99 => ">99",
        double rank => rank.ToString("0", CultureInfo.InvariantCulture),
    };

    private static string RankInterval(ScoreInterval? interval) => interval is null ? "-"
        : Rank(interval.Lower) == Rank(interval.Upper) ? Rank(interval.Lower)
        : $"{Rank(interval.Lower)} to {Rank(interval.Upper)}";

    private static string Interval(ScoreInterval? interval) =>
        interval is null ? "-" : $"{TextView.Points(interval.Lower)} to {TextView.Points(interval.Upper)}";
}
