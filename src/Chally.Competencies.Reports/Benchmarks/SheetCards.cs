using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Benchmarks;

/// <summary>Each competency of a benchmark on its own: low against high, tips, tactics and levels.</summary>
internal static class SheetCards
{
    public static Section Of(Benchmark benchmark, ReportOptions options)
    {
        Wording words = new(options);
        return new Section("competencies", "Low pole against high pole", () => [.. benchmark.Competencies.Select(entry => CardOf(words, entry))])
        {
            IsBrief = true,
        };
    }

    /// <summary>The link to the card of a competency.</summary>
    public static string LinkTo(string competency) => $"#{IdOf(competency)}";

    /// <summary>A weight with as many decimals as it needs, at most three.</summary>
    public static string Weight(double weight, Wording words) => words.Number(weight, "0.###");

    private static string IdOf(string competency) => $"competency-{competency}";

    private static Card CardOf(Wording words, BenchmarkCompetency entry)
    {
        Competency competency = entry.Competency;
        List<Block> blocks = [];
        if (entry.Definition is SourcedText definition)
        {
            blocks.Add(new Passage(definition.Text, PassageKind.Content));
        }

        blocks.Add(new Columns(ListOf(words, competency, Pole.Low), ListOf(words, competency, Pole.High)));
        blocks.Add(new StatementList("Levels, each with all below it", [.. competency.Levels.Select(level => LevelOf(words, level, entry.RequiredLevel))]));
        blocks.Add(new Columns(
            new StatementList("Mindset tips", [.. competency.MindsetTips.Select(tip => new Statement(tip.Text, Caution: tip.Caution))]),
            new StatementList("Success tactics", [.. competency.SuccessTactics.Select(tactic => new Statement(tactic.Text, Caution: tactic.Caution))])));
        blocks.AddRange(Cautions(entry).Select(text => new Passage(text, PassageKind.Caution)));
        string required = entry.RequiredLevel is int rank ? $", level {words.Whole(rank)} required" : string.Empty;
        return new Card(IdOf(entry.Id), entry.Name, $"Weight {Weight(entry.Weight, words)}{required}", blocks);
    }

    private static StatementList ListOf(Wording words, Competency competency, Pole pole) => new(
        pole == Pole.High ? "High pole: high scorers" : "Low pole: low scorers",
        [.. competency.IndicatorsOf(pole).Select(indicator => new Statement(indicator.Text, Remark: RemarkOf(words, indicator), Caution: indicator.Caution))],
        pole);

    private static string? RemarkOf(Wording words, Indicator indicator)
    {
        string[] parts =
        [
            .. new[]
            {
                indicator.Weight == 1 ? null : $"counts {words.Whole(indicator.Weight)} times",
                indicator.IsInferred ? "inferred: the source only implies it" : null,
            }.OfType<string>(),
        ];
        return parts.Length == 0 ? null : string.Join("; ", parts);
    }

    private static Statement LevelOf(Wording words, ProficiencyLevel level, int? required)
    {
        string name = $"{words.Whole(level.Rank)} {level.Name}{(level.Rank == required ? " (required)" : string.Empty)}";
        string text = level.Behaviors.Count == 0 ? "No behavior published." : string.Join(" ", level.Behaviors.Select(behavior => behavior.Text));
        string? remark = level.BehaviorsInSource is int all && all != level.Behaviors.Count
            ? $"{words.Whole(level.Behaviors.Count)} of {words.Count(all, "behavior")} published"
            : null;
        return new Statement(text, name, remark);
    }

    private static IEnumerable<string> Cautions(BenchmarkCompetency entry)
    {
        if (entry.Competency.Caution is string caution)
        {
            yield return $"Caution: {caution}";
        }

        if (entry.NameStatus == NameStatus.Inferred)
        {
            yield return "The name of this competency is ours: the source of the content does not give one.";
        }

        if (!entry.Competency.IsRateable)
        {
            yield return "Nothing here can be rated, so this competency is outside the overall score.";
        }

        if (entry.NotPublished.Concat(entry.Competency.NotPublished).Distinct().ToArray() is { Length: > 0 } missing)
        {
            yield return $"Not published by the source: {Wording.And(missing)}.";
        }
    }
}
