using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Cli.Output;

/// <summary>Scores of several raters: by role and combined.</summary>
internal static class MultiRaterView
{
    public static void Write(TextView view, Benchmark benchmark, IEnumerable<MultiRaterScore> scores)
    {
        foreach (MultiRaterScore score in scores)
        {
            Write(view, benchmark, score);
        }

        view.Note("Combined is the mean of the roles, each counting once, without self; the gap is self minus combined, in scale points.");
        view.Note(ScoreView.ReadingNote);
    }

    public static void WriteJson(Utf8JsonWriter json, IEnumerable<MultiRaterScore> scores)
    {
        json.WriteStartArray();
        foreach (MultiRaterScore score in scores)
        {
            CompetencyJson.Write(json, score);
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Write(TextView view, Benchmark benchmark, MultiRaterScore score)
    {
        int sheets = score.Roles.Sum(role => role.Raters);
        view.Section(string.Create(CultureInfo.InvariantCulture, $"{score.Subject}, {benchmark.Title}: {sheets} rating{(sheets == 1 ? string.Empty : "s")} combined"));
        view.Paragraph(score.Overall is CompositeScore overall
            ? $"Overall {TextView.Points(overall.Percent, score.OverallEnd)} of 100 scale points: {overall.Band}"
            : $"No overall score: {score.OverallReason}");
        if (score.Decision is Decision decision)
        {
            view.Paragraph(ScoreView.DecisionLine(decision));
        }

        Column[] columns =
        [
            "Competency", Column.Number("Combined"), .. score.Roles.Select(role => Column.Number(string.Create(CultureInfo.InvariantCulture, $"{Name(role)} ({role.Raters})"))), Column.Number("Gap"),
        ];
        view.Table(columns, Rows(benchmark, score));
        foreach ((string who, string reason) in Reasons(benchmark, score))
        {
            view.Note($"{who}: {reason}");
        }

        foreach (BenchmarkCompetency entry in benchmark.Competencies.Where(entry => entry.Competency.Caution is not null))
        {
            view.Note($"{entry.Name}: caution: {entry.Competency.Caution}");
        }

        foreach (ScoreFlag flag in score.Flags)
        {
            view.Note(flag.Rule);
        }

        foreach (RoleScore role in score.Roles)
        {
            foreach (ScoreFlag flag in role.Flags)
            {
                view.Note($"{Name(role)}: {flag.Rule}");
            }
        }
    }

    private static IEnumerable<string[]> Rows(Benchmark benchmark, MultiRaterScore score)
    {
        ValueList<SelfOtherGap> gaps = score.SelfOtherGaps;
        for (int c = 0; c < benchmark.Competencies.Count; c++)
        {
            yield return
            [
                benchmark.Competencies[c].Name,
                TextView.Points(score.Competencies[c].Percent, score.Competencies[c].End),
                .. score.Roles.Select(role => role.Competencies[c].Status == RoleScoreStatus.Withheld ? "withheld" : TextView.Points(role.Competencies[c].Percent, role.Competencies[c].End)),
                TextView.Signed(gaps[c].Points),
            ];
        }

        yield return
        [
            "Overall", TextView.Points(score.Overall?.Percent, score.OverallEnd), .. score.Roles.Select(role => TextView.Points(role.Overall?.Percent, role.OverallEnd)), TextView.Signed(score.OverallGap.Points),
        ];
    }

    /// <summary>Why figures are missing: each reason once, with the role and the competencies that it is about.</summary>
    private static IEnumerable<(string Who, string Reason)> Reasons(Benchmark benchmark, MultiRaterScore score)
    {
        IEnumerable<(string Source, string Name, string Reason)> missing = benchmark.Competencies.SelectMany((entry, c) =>
            score.Roles.Select(role => (Name(role), entry.Name, role.Competencies[c].Reason))
                .Append(("Combined", entry.Name, score.Competencies[c].Reason))
                .Where(one => one.Reason is not null)
                .Select(one => (one.Item1, one.Name, one.Reason!)));
        return missing.GroupBy(one => (one.Source, one.Reason), one => one.Name)
            .Select(group => ($"{group.Key.Source}, {string.Join(", ", group)}", group.Key.Reason));
    }

    private static string Name(RoleScore role) => role.Role switch
    {
        RaterRole.DirectReport => "Direct report",
        RaterRole known => known.ToString(),
        null => "Role not stated",
    };
}
