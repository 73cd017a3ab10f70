using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Scores: tables for people, JSON and CSV for programs.</summary>
internal static class ScoreView
{
    public const string ReadingNote =
        "Scale points run from 0 at the low pole to 100 at the high pole and are not a percentile. No validity evidence ships with this "
        + "content; a person decides and records why. Responsible use: docs/responsible-use.md of the project.";

    public static void Write(TextView view, Benchmark benchmark, IEnumerable<BenchmarkScore> scores, bool explain = false, ScoredNorms? norms = null)
    {
        foreach (BenchmarkScore score in scores)
        {
            Write(view, benchmark, score);
            if (explain)
            {
                ExplanationView.Write(view, benchmark, score);
            }

            if (norms is not null)
            {
                NormView.Write(view, benchmark, score, norms);
            }
        }

        view.Note(ReadingNote);
    }

    public static void Write(TextView view, Benchmark benchmark, BenchmarkScore score)
    {
        view.Section($"{PersonLabel.Of(score)}, {benchmark.Title}");
        view.Paragraph(score.Overall is CompositeScore overall
            ? $"Overall {TextView.Points(overall.Percent)} of 100 scale points: {overall.Band}"
            : $"No overall score: {score.OverallReason}");
        if (score.Decision is Decision decision)
        {
            view.Paragraph(DecisionLine(decision));
        }

        bool hasLevels = score.Competencies.Any(competency => competency.Level is not null);
        Column[] columns =
        [
            "Competency", Column.Number("Points"), Column.Number($"Mean of {benchmark.RatingScale.Max}"), Column.Number("Rated"), "Band",
            .. hasLevels ? ["Level"] : Array.Empty<Column>(),
        ];
        view.Table(columns, benchmark.Competencies.Zip(score.Competencies, (entry, competency) => Row(entry, competency, hasLevels)));
        foreach ((BenchmarkCompetency entry, CompetencyScore competency) in benchmark.Competencies.Zip(score.Competencies))
        {
            foreach (ScoreFlag flag in competency.Flags)
            {
                view.Note($"{entry.Name}: {flag.Rule}");
            }

            if (entry.Competency.Caution is string caution)
            {
                view.Note($"{entry.Name}: caution: {caution}");
            }
        }

        foreach (ScoreFlag flag in score.Flags.Concat(score.Quality?.Flags ?? []))
        {
            view.Note(flag.Rule);
        }
    }

    public static void WriteJson(Utf8JsonWriter json, IEnumerable<BenchmarkScore> scores, bool explain = false, ScoredNorms? norms = null)
    {
        json.WriteStartArray();
        foreach (BenchmarkScore score in scores)
        {
            BenchmarkScore written = explain ? score : score.WithoutItems();
            if (norms is null)
            {
                CompetencyJson.Write(json, written);
            }
            else
            {
                CompetencyJson.Write(json, new ScoreWithNorms(written, norms.Compare(score)));
            }

            json.Flush();
        }

        json.WriteEndArray();
    }

    public static string DecisionLine(Decision decision)
    {
        string rule = decision.Rule switch
        {
            DecisionRule.Compensatory => "the cut",
            DecisionRule.Conjunctive => "the minimums",
            _ => "the cut and the minimums",
        };
        string outcome = decision.Outcome switch
        {
            DecisionOutcome.Reached => "reached",
            DecisionOutcome.NotReached => "not reached",
            _ => "undetermined",
        };
        return string.Join(' ', [$"Decision rule, {rule}: {outcome}.", .. decision.Reasons]);
    }

    private static string[] Row(BenchmarkCompetency entry, CompetencyScore competency, bool hasLevels) =>
    [
        entry.Name,
        TextView.Points(competency.Percent),
        TextView.Mean(competency.RawMean),
        string.Create(CultureInfo.InvariantCulture, $"{competency.Rated}/{competency.Expected}"),
        competency.Band ?? competency.Reason ?? string.Empty,
        .. hasLevels ? [Level(competency.Level)] : Array.Empty<string>(),
    ];

    public static string Level(LevelScore? level)
    {
        if (level is null)
        {
            return string.Empty;
        }

        CultureInfo invariant = CultureInfo.InvariantCulture;
        string achieved = level.Achieved is int rank ? string.Create(invariant, $"{rank}{(level.IsLowerBound ? " or more" : string.Empty)}") : "undetermined";
        string required = level.Required is int needed ? string.Create(invariant, $" of {needed} required") : string.Empty;
        string contradiction = level.Inconsistencies.Count == 0 ? string.Empty : $"; shown over a gap: {string.Join(", ", level.Inconsistencies)}";
        int published = level.Levels.Sum(evidence => evidence.PublishedBehaviors);
        int all = level.Levels.Sum(evidence => evidence.BehaviorsInSource);
        string share = published == all ? string.Empty : string.Create(invariant, $" ({published} of {all} behaviors published)");
        return $"{achieved}{required}{contradiction}{share}";
    }
}
