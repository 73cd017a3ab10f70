using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports.Raters;

/// <summary>What stands around the scores of several raters.</summary>
internal static class RaterSections
{
    public static IReadOnlyList<Fact> Facts(RaterResults results)
    {
        Wording words = results.Words;
        return Fact.Known(
        [
            ("Role", results.Benchmark.Title),
            ("Raters", string.Join(", ", results.Score.Roles.Select(role => $"{RaterResults.NameOf(role).ToLowerInvariant()} {words.Whole(role.Raters)}"))),
            ("Purpose", results.Score.Purposes.Count == 0 ? null : Wording.And([.. results.Score.Purposes])),
        ]);
    }

    public static IReadOnlyList<Block> Opening(RaterResults results)
    {
        (MultiRaterScore score, Wording words) = (results.Score, results.Words);
        List<Fact> lines = [];
        if (score.Overall is CompositeScore composite)
        {
            lines.Add(new Fact("Band", composite.Band));
        }

        SelfOtherGap gap = score.OverallGap;
        lines.Add(new Fact("Self minus combined", gap.Points is double points ? $"{words.Signed(points)} scale points" : $"not known: {gap.Reason}"));
        if (score.RuleOutcome is RuleOutcome decision)
        {
            lines.Add(new Fact("Decision rule", string.Join(' ', [Wording.OutcomeOf(decision), .. decision.Reasons])));
        }

        return
        [
            score.Overall is CompositeScore overall
                ? new Headline(words.Points(overall.Percent, score.OverallEnd), "of 100 scale points overall, all roles but self combined", lines)
                : new Headline("No overall score", score.OverallReason ?? string.Empty, lines),
            new Passage(Finding(results), PassageKind.Lead),
            new Passage("Bands are a convention for reading, unless they were validated for this use.", PassageKind.Note),
        ];
    }

    /// <summary>One sentence: where the own view and that of the others lie furthest apart; without both, where the others see most.</summary>
    public static string Finding(RaterResults results)
    {
        Wording words = results.Words;
        (string Name, double Points)[] gaps =
        [
            .. results.Benchmark.Competencies.Zip(results.Gaps).Where(pair => pair.Second.Points is not null)
                .Select(pair => (pair.First.Name, pair.Second.Points!.Value)),
        ];
        if (gaps.Length > 0)
        {
            (string name, double points) = gaps.MaxBy(gap => Math.Abs(gap.Points));
            return words.Signed(points) == words.Signed(0)
                ? "The person's own view and that of the others agree in every competency."
                : $"The own view lies furthest from the others in {name}: {words.Points(Math.Abs(points))} scale points {(points > 0 ? "higher" : "lower")}.";
        }

        return OthersFinding(results);
    }

    /// <summary>Where the others see the person highest and lowest.</summary>
    public static string OthersFinding(RaterResults results)
    {
        Wording words = results.Words;
        (string Name, CombinedCompetencyScore Score)[] combined =
        [
            .. results.Benchmark.Competencies.Zip(results.Score.Competencies, (entry, score) => (entry.Name, score))
                .Where(one => one.score.Percent is not null),
        ];
        if (combined.Length == 0)
        {
            return "Too few raters to say how others see the person.";
        }

        (string highest, CombinedCompetencyScore most) = combined.MaxBy(one => one.Score.Percent);
        (string lowest, CombinedCompetencyScore least) = combined.MinBy(one => one.Score.Percent);
        return $"Others see the person highest in {highest} ({words.Points(most.Percent, most.End)}) and lowest in {lowest} " +
            $"({words.Points(least.Percent, least.End)}).";
    }

    public static DataTable Table(RaterResults results)
    {
        (MultiRaterScore score, Wording words) = (results.Score, results.Words);
        return new DataTable(
            "Scale points by role",
            ["Competency", .. score.Roles.Select(role => TableColumn.Number($"{RaterResults.NameOf(role)} ({words.Whole(role.Raters)})")),
                TableColumn.Number("Combined"), TableColumn.Number("Self minus combined"), "Band"],
            [
                .. results.Benchmark.Competencies.Select((entry, c) => (string[])
                [
                    entry.Name, .. score.Roles.Select(role => role.Competencies[c].Status == RoleScoreStatus.Withheld
                        ? "withheld"
                        : words.Points(role.Competencies[c].Percent, role.Competencies[c].End)),
                    words.Points(score.Competencies[c].Percent, score.Competencies[c].End), words.Signed(results.Gaps[c].Points),
                    score.Competencies[c].Band ?? "–",
                ]),
                ["Overall", .. score.Roles.Select(role => words.Points(role.Overall?.Percent, role.OverallEnd)),
                    words.Points(score.Overall?.Percent, score.OverallEnd), words.Signed(score.OverallGap.Points), score.Overall?.Band ?? "–"],
            ]);
    }

    /// <summary>Where the person sees themselves higher and where lower than the others do, the largest gaps first.</summary>
    public static Section Gaps(RaterResults results)
    {
        Wording words = results.Words;
        (string Name, SelfOtherGap Gap)[] all = [.. results.Benchmark.Competencies.Zip(results.Gaps, (entry, gap) => (entry.Name, gap))];
        Statement[] higher = [.. all.Where(one => one.Gap.Points > 0).OrderByDescending(one => one.Gap.Points)
            .Select(one => new Statement(one.Name, Remark: $"{words.Signed(one.Gap.Points)} scale points"))];
        Statement[] lower = [.. all.Where(one => one.Gap.Points < 0).OrderBy(one => one.Gap.Points)
            .Select(one => new Statement(one.Name, Remark: $"{words.Signed(one.Gap.Points)} scale points"))];
        Statement[] open = [.. all.Where(one => one.Gap.Points is null).GroupBy(one => one.Gap.Reason, one => one.Name)
            .Select(reason => new Statement(Wording.And([.. reason]), Remark: reason.Key))];
        return new Section(
            "gaps",
            "The own view against that of the others",
            [
                new Columns(new StatementList("Sees themselves higher than the others do", higher),
                    new StatementList("Sees themselves lower than the others do", lower)),
                new StatementList("Not known", open),
                new Passage("A gap is a question to talk about: it does not say who is right.", PassageKind.Note),
            ]);
    }

    /// <summary>Which figures are missing or withheld: each reason once, with the role and the competencies that it is about.</summary>
    public static Section Missing(RaterResults results)
    {
        MultiRaterScore score = results.Score;
        (string Who, string Name, string Reason)[] missing =
        [
            .. score.Roles.SelectMany(
                role => results.Benchmark.Competencies.Select((entry, c) => (RaterResults.NameOf(role), entry.Name, role.Competencies[c].Reason)))
                .Concat(results.Benchmark.Competencies.Select((entry, c) => ("Combined", entry.Name, score.Competencies[c].Reason)))
                .Where(one => one.Reason is not null)
                .Select(one => (one.Item1, one.Name, one.Reason!)),
        ];
        Statement[] statements =
        [
            .. missing.GroupBy(one => (one.Who, one.Reason), one => one.Name).Select(group => new Statement(
                group.Key.Reason,
                group.Count() == results.Benchmark.Competencies.Count ? $"{group.Key.Who}, all competencies" : $"{group.Key.Who}, {Wording.And([.. group])}")),
        ];
        return new Section(
            "missing",
            "What is not shown, and why",
            statements.Length == 0
                ? [new Passage("Nothing: every role has a score in every competency.")]
                :
                [
                    new StatementList("Missing and withheld figures", statements),
                    .. missing.Any(one => one.Reason.StartsWith("Withheld", StringComparison.Ordinal))
                        ? [new Passage(
                            "The scores of few peers, direct reports, customers or raters without a role are withheld so that nobody can tell who said what.",
                            PassageKind.Note)]
                        : Array.Empty<Block>(),
                ])
        {
            IsBrief = true,
        };
    }

    public static Section Cautions(RaterResults results)
    {
        string[] cautions =
        [
            .. results.Score.Flags.Select(flag => flag.Rule)
                .Concat(results.Score.Roles.SelectMany(role => role.Flags.Select(flag => $"{RaterResults.NameOf(role)}: {flag.Rule}")))
                .Concat(results.Benchmark.Competencies.Where(entry => entry.Competency.Caution is not null)
                    .Select(entry => $"{entry.Name}: {entry.Competency.Caution}"))
                .Distinct(StringComparer.Ordinal),
        ];
        return new Section(
            "cautions",
            "What to be careful about",
            [
                .. cautions.Select(text => new Passage(text, PassageKind.Caution)),
                .. results.Score.Roles.Any(role => role.IsProtected)
                    ? [new Passage(
                        "The scores of peers, direct reports, customers and raters without a role are whole numbers from 5 to 95, "
                            + "and all figures here are computed from those: finer ones could tell who said what.")]
                    : Array.Empty<Block>(),
                new Passage("Raters of one role see the same side of a person, and roles see different sides: a difference between roles is not error alone. " +
                    "Nothing here says how much of any difference is error of measurement."),
            ])
        {
            IsBrief = true,
        };
    }
}
