using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Authoring.Changes;

namespace Chally.Competencies.Cli.Output;

/// <summary>What differs between two versions of content, and whose norms it breaks.</summary>
internal static class ContentDiffView
{
    public static void Write(TextView view, string earlier, string later, ContentDiff diff)
    {
        view.Title($"{earlier} against {later}");
        foreach (IGrouping<string, ContentChange> group in diff.Changes.GroupBy(GroupOf))
        {
            view.Section(group.Key);
            foreach (ContentChange change in group)
            {
                view.Bullets([Describe(change)]);
                WriteTexts(view, change);
            }
        }

        view.Section(Counted(diff));
        view.Paragraph(Norms(diff));
    }

    public static void WriteJson(Utf8JsonWriter json, string earlier, string later, ContentDiff diff)
    {
        json.WriteStartObject();
        json.WriteString("earlier", earlier);
        json.WriteString("later", later);
        json.WriteBoolean("changesScoring", diff.ChangesScoring);
        json.WriteStartArray("benchmarks");
        foreach (BenchmarkDiff benchmark in diff.Benchmarks)
        {
            json.WriteStartObject();
            json.WriteString("id", benchmark.Id);
            json.WriteString("scoringHashBefore", benchmark.ScoringHashBefore);
            json.WriteString("scoringHashAfter", benchmark.ScoringHashAfter);
            json.WriteBoolean("normsStillFit", benchmark.NormsStillFit);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("changes");
        foreach (ContentChange change in diff.Changes)
        {
            json.WriteStartObject();
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(change.Kind.ToString()));
            json.WriteString("elementKind", JsonNamingPolicy.CamelCase.ConvertName(change.ElementKind.ToString()));
            json.WriteString("element", change.Element);
            json.WriteString("within", change.Within);
            json.WriteString("member", change.Member);
            json.WriteString("before", change.Before);
            json.WriteString("after", change.After);
            json.WriteBoolean("changesScoring", change.ChangesScoring);
            JsonParts.WriteTexts(json, "scoringOf", change.ScoringOf);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>The benchmark or competency that a change is listed under.</summary>
    private static string GroupOf(ContentChange change)
    {
        bool isOfBenchmark = change.ElementKind is ContentElementKind.Benchmark or ContentElementKind.BenchmarkCompetency or ContentElementKind.Fact;
        return $"{(isOfBenchmark ? "Benchmark" : "Competency")} {change.Within ?? change.Element}";
    }

    private static string Describe(ContentChange change)
    {
        string element = change.ElementKind switch
        {
            ContentElementKind.Benchmark => "benchmark",
            ContentElementKind.BenchmarkCompetency => $"competency {change.Element}",
            ContentElementKind.Fact => $"fact {change.Element}",
            ContentElementKind.Competency => "competency",
            ContentElementKind.Indicator => $"indicator {change.Element}",
            ContentElementKind.MindsetTip => $"mindset tip {change.Element}",
            ContentElementKind.SuccessTactic => $"success tactic {change.Element}",
            ContentElementKind.Level => $"level {change.Element}",
            _ => $"behavior {change.Element}",
        };
        string what = change.Member is string member ? $"{element}, {member}" : element;
        return change.ChangesScoring ? $"{change.Kind}: {what} (changes scores of {string.Join(", ", change.ScoringOf)})" : $"{change.Kind}: {what}";
    }

    private static void WriteTexts(TextView view, ContentChange change)
    {
        if (change.Kind == ContentChangeKind.Added)
        {
            view.Detail($"after:  {change.After}");
        }
        else if (change.Kind == ContentChangeKind.Removed)
        {
            view.Detail($"before: {change.Before}");
        }
        else
        {
            (string before, string after) = WordChange.Marked(change.Before, change.After);
            view.Detail($"before: {before}");
            view.Detail($"after:  {after}");
        }
    }

    private static string Counted(ContentDiff diff)
    {
        string changes = diff.Changes.Count switch
        {
            0 => "Nothing differs",
            1 => "1 change",
            int count => string.Create(CultureInfo.InvariantCulture, $"{count} changes"),
        };
        string scoring = diff.ScoringChanges.Count switch
        {
            0 => string.Empty,
            1 => ", 1 changes scores",
            int count => string.Create(CultureInfo.InvariantCulture, $", {count} change scores"),
        };
        return $"{changes}{scoring}";
    }

    private static string Norms(ContentDiff diff)
    {
        if (!diff.ChangesScoring)
        {
            return "Norms collected under the earlier version still fit.";
        }

        IEnumerable<string> broken = diff.Benchmarks.Where(benchmark => !benchmark.NormsStillFit)
            .Select(benchmark => benchmark.ScoringHashAfter is null ? $"{benchmark.Id} (removed)" : benchmark.Id);
        string[] fitting = [.. diff.Benchmarks.Where(benchmark => benchmark.NormsStillFit).Select(benchmark => benchmark.Id)];
        string still = fitting.Length == 0 ? string.Empty : $" They still fit: {string.Join(", ", fitting)}.";
        return $"Norms collected under the earlier version no longer fit: {string.Join(", ", broken)}.{still}";
    }
}
