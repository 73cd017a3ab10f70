using System.Globalization;
using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Output;

/// <summary>What differs between two versions of content, and whose norms it breaks, as a report.</summary>
internal static class ContentDiffListing
{
    public static Report Of(string earlier, string later, ContentDiff diff) => Report.Listing(
        "Content",
        $"{earlier} against {later}",
        [
            .. diff.Changes.GroupBy(GroupOf).Select(group => new ListedSection(group.Key, [.. group.Select(Line)])),
            new ListedSection(Counted(diff), [Norms(diff)]),
        ]);

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

    /// <summary>What changed, and the texts below it.</summary>
    private static string Line(ContentChange change)
    {
        (string? before, string? after) = change.Kind switch
        {
            ContentChangeKind.Added => (null, change.After),
            ContentChangeKind.Removed => (change.Before, null),
            _ => WordChange.Marked(change.Before, change.After),
        };
        return string.Join('\n',
            new[] { Describe(change), before is null ? null : $"before: {before}", after is null ? null : $"after: {after}" }.OfType<string>());
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
