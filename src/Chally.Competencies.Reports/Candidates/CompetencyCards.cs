using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>Each competency on its own: what it is, where the person leans and why, and what helps.</summary>
internal static class CompetencyCards
{
    public static Section Of(CandidateResults results) => new(
        "competencies",
        "Competency by competency",
        () => [.. results.Benchmark.Competencies.Select(
            (entry, at) => CardOf(results, entry, results.Score.Competencies[at], results.Contrast.Competencies[at]))]);

    private static Card CardOf(CandidateResults results, BenchmarkCompetency entry, CompetencyScore score, CompetencyLean lean)
    {
        List<Block> blocks = [];
        if (entry.Definition is SourcedText definition)
        {
            blocks.Add(new Passage(definition.Text, PassageKind.Content));
        }

        blocks.Add(new Passage(LeanLine(results.Words, score, lean)));
        blocks.AddRange(Pulls(results, lean, hasNumbers: false));
        blocks.Add(new Columns(
            new StatementList("Mindset tips", [.. entry.Competency.MindsetTips.Select(tip => new Statement(tip.Text, Caution: tip.Caution))]),
            new StatementList("Success tactics", [.. entry.Competency.SuccessTactics.Select(tactic => new Statement(tactic.Text, Caution: tactic.Caution))])));
        blocks.AddRange(Cautions(entry, score).Select(text => new Passage(text, PassageKind.Caution)));
        blocks.AddRange(SourceNotes(entry).Select(text => new Passage(text, PassageKind.Note)));
        string? aside = score.Percent is double percent ? results.Words.ScalePoints(percent, score.RawMean, results.Benchmark.RatingScale) : null;
        return new Card(CandidateResults.CardOf(entry.Id), entry.Name, aside, blocks);
    }

    /// <summary>What pulls the person to which pole, and what was not rated.</summary>
    public static IReadOnlyList<Block> Pulls(CandidateResults results, CompetencyLean lean, bool hasNumbers) =>
    [
        new Columns(
            new StatementList("Pulls to the low pole", [.. lean.TowardLow.Select(pull => Pulling(results, pull, Pole.Low, hasNumbers))], Pole.Low),
            new StatementList("Pulls to the high pole", [.. lean.TowardHigh.Select(pull => Pulling(results, pull, Pole.High, hasNumbers))], Pole.High)),
        new StatementList("In the middle of the scale", [.. lean.Neutral.Select(pull => Pulling(results, pull, pull.Pole, hasNumbers: false))]),
        new StatementList("Not rated", [.. lean.Unrated.Select(item => Unrated(results, item))]),
    ];

    private static string LeanLine(Wording words, CompetencyScore score, CompetencyLean lean)
    {
        if (score.Percent is not double percent)
        {
            return $"Not scored: {score.Reason}";
        }

        string band = score.Band is string name ? $" Band: {name}." : string.Empty;
        string distance = words.Count((long)Math.Round(Math.Abs(percent - 50), MidpointRounding.AwayFromZero), "scale point");
        string rated = score.Rated == score.Expected ? string.Empty : $" {words.Whole(score.Rated)} of {words.Whole(score.Expected)} items were rated.";
        string where = lean.Lean switch
        {
            > 0 => $"Leans to the high pole, {distance} from the middle.",
            < 0 => $"Leans to the low pole, {distance} from the middle.",
            _ => "Stands in the middle between the poles.",
        };
        return where + band + rated;
    }

    /// <summary>A rated item beside a pole; it says so where it is of the other one, and how strongly it pulls where numbers are asked for.</summary>
    public static Statement Pulling(CandidateResults results, ItemPull pull, Pole side, bool hasNumbers, string? competency = null)
    {
        Wording words = results.Words;
        string rating = words.Rating(pull.Rating, results.Benchmark.RatingScale);
        string?[] remarks = [hasNumbers ? $"pull {words.SignedFigure(pull.Pull)}" : null,
            pull.Pole == side && !hasNumbers ? null : $"{(pull.Pole == Pole.Low ? "low" : "high")}-pole behavior", competency];
        string[] said = [.. remarks.OfType<string>()];
        return new Statement(pull.Text, rating, said.Length == 0 ? null : string.Join(", ", said), pull.Caution, results.NotesOf(pull.ItemId));
    }

    private static Statement Unrated(CandidateResults results, UnratedItem item) =>
        new(item.Text, item.Status == ItemStatus.NotObserved ? "not observed" : "not answered", Notes: results.NotesOf(item.ItemId));

    private static IEnumerable<string> Cautions(BenchmarkCompetency entry, CompetencyScore score)
    {
        if (entry.Competency.Caution is string caution)
        {
            yield return $"Caution: {caution}";
        }

        foreach (ScoreFlag flag in score.Flags)
        {
            yield return flag.Rule;
        }
    }

    private static IEnumerable<string> SourceNotes(BenchmarkCompetency entry)
    {
        if (entry.NameStatus == NameStatus.Inferred)
        {
            yield return "The name of this competency is ours: the source of the content does not give one.";
        }

        if (entry.NotPublished.Concat(entry.Competency.NotPublished).Distinct().ToArray() is { Length: > 0 } missing)
        {
            yield return $"Not published by the source: {Wording.And(missing)}.";
        }
    }
}
