using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Raters;

/// <summary>The scores of every role, competency by competency.</summary>
internal static class RoleChart
{
    public static Drawing Of(RaterResults results)
    {
        (MultiRaterScore score, Wording words) = (results.Score, results.Words);
        TrackRow[] rows =
        [
            .. results.Benchmark.Competencies.Select((entry, c) => RowOf(
                words, entry.Name, score.Competencies[c].Percent, score.Competencies[c].End,
                score.Roles.Select(role => (role, role.Competencies[c].Percent, role.Competencies[c].End)), results.Gaps[c])),
            RowOf(words, "Overall", score.Overall?.Percent, score.OverallEnd, score.Roles.Select(role => (role, role.Overall?.Percent, role.OverallEnd)),
                score.OverallGap),
        ];
        string letters = string.Join(", ", score.Roles.Select(role => $"{RaterResults.LetterOf(role)} {RaterResults.NameOf(role).ToLowerInvariant()}"));
        DataTable numbers = new(
            "Self against the others",
            ["Competency", TableColumn.Number("Self"), TableColumn.Number("Combined"), TableColumn.Number("Self minus combined")],
            [
                .. results.Benchmark.Competencies.Select(
                    (entry, c) => (string[])[entry.Name, words.Points(SelfOf(score)?.Competencies[c].Percent), words.Points(score.Competencies[c].Percent,
                        score.Competencies[c].End), words.Signed(results.Gaps[c].Points)]),
                ["Overall", words.Points(SelfOf(score)?.Overall?.Percent), words.Points(score.Overall?.Percent, score.OverallEnd),
                    words.Signed(score.OverallGap.Points)],
            ]);
        return new TrackRows(
            RaterSections.OthersFinding(results),
            $"Each dot is the mean of one role: {letters}. The filled dot is the person's own view. The thick stroke and the number are the combined score: " +
                $"the mean of the roles, each counting once, without self. Roles with too few raters are not drawn.",
            PoleAxis.ScalePoints, rows, numbers)
        { HasTableBeside = true };
    }

    private static RoleScore? SelfOf(MultiRaterScore score) => score.Roles.FirstOrDefault(role => role.Role == RaterRole.Self);

    private static TrackRow RowOf(
        Wording words, string name, double? combined, ScoreEnd? end, IEnumerable<(RoleScore Role, double? Percent, ScoreEnd? End)> roles, SelfOtherGap gap)
    {
        (RoleScore Role, double Percent, ScoreEnd? End)[] known = [.. roles.Where(one => one.Percent is not null)
            .Select(one => (one.Role, one.Percent!.Value, one.End))];
        string points = words.Points(combined, end);
        string said = string.Join("; ",
            known.Select(one => $"{RaterResults.NameOf(one.Role).ToLowerInvariant()} {words.Points(one.Percent, one.End)}").Append($"combined {points}"));
        string number = combined is null ? "not combined" : gap.Points is double difference ? $"{points} (self {words.Signed(difference)})" : points;
        return new TrackRow(name, number, new RolesTrack(said,
            [.. known.Select(one => new RoleDot(RaterResults.LetterOf(one.Role), one.Percent, one.Role.Role == RaterRole.Self))], combined));
    }
}
