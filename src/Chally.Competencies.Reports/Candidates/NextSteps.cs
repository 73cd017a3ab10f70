using Chally.Competencies.Development;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>What to do next: the competencies with the greatest need, and a few things to practice, leave, think and do in each.</summary>
internal static class NextSteps
{
    public static IReadOnlyList<Block> Of(Wording words, DevelopmentPlan plan) =>
    [
        new Passage(Opening(words, plan)),
        .. plan.Steps.Select((step, at) => CardOf(words, step, at + 1)),
        new StatementList("Not known", [.. plan.Unknown.Select(need => new Statement(need.Name, Remark: need.Reason))]),
    ];

    private static string Opening(Wording words, DevelopmentPlan plan) => plan switch
    {
        { Steps.Count: 0, Unknown.Count: 0 } => "No gap to work on.",
        { Steps.Count: 0 } => "No known gap to work on.",
        { FurtherSteps: > 0 } =>
            $"Begin here, where most is to be gained. {words.Count(plan.FurtherSteps, "more competency has", "more competencies have")} a gap and can wait.",
        _ => "Begin here, where most is to be gained.",
    };

    private static Card CardOf(Wording words, DevelopmentStep step, int number) => new(
        null,
        $"{words.Whole(number)}. {step.Name}",
        step.GapUnit == GapUnit.Levels ? $"{words.Count((long)step.Gap, "level")} to the required one" : $"{words.Points(step.Percent)} of 100 scale points",
        [
            new Columns(
                new StatementList("Leave", [.. step.Leave.Select(item => new Statement(item.Text, Caution: item.Caution))], Pole.Low),
                new StatementList("Practice", [.. step.Practice.Select(item => new Statement(item.Text, Caution: item.Caution))], Pole.High)),
            new Columns(
                new StatementList("Think", [.. step.Tips.Select(tip => new Statement(tip.Text, Caution: tip.Caution))]),
                new StatementList("Do", [.. step.Tactics.Select(tactic => new Statement(tactic.Text, Caution: tactic.Caution))])),
            .. step.Caution is string caution ? [new Passage($"Caution: {caution}", PassageKind.Caution)] : Array.Empty<Block>(),
        ]);
}
