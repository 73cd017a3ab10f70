using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>The parts of a report on the selection of groups.</summary>
internal static class ImpactSections
{
    public static IReadOnlyList<Fact> Facts(ImpactMaterial material)
    {
        (AdverseImpact impact, Wording words) = (material.Impact, material.Words);
        List<Fact> facts =
        [
            new("Applicants", words.Whole(impact.Groups.Sum(group => (long)group.Applicants))),
            new("Selected", words.Whole(impact.Groups.Sum(group => (long)group.Selected))),
            new("Groups", words.Whole(impact.Groups.Count)),
        ];
        if (impact.Reference is string reference)
        {
            facts.Add(new Fact("Reference", reference));
        }

        if (impact.Comparisons.Select(one => one.ImpactRatioInterval?.Level).FirstOrDefault(level => level is not null) is double confidence)
        {
            facts.Add(new Fact("Confidence level of intervals", words.Number(confidence, "0.####")));
        }

        return facts;
    }

    public static string Lead(ImpactMaterial material)
    {
        ImpactComparison[] all = [.. material.Impact.Comparisons];
        int below = all.Count(one => one.BelowFourFifths == true);
        int open = all.Count(one => one.BelowFourFifths is null);
        if (all.Length == 0)
        {
            return "There are no two groups to compare.";
        }

        string reference = material.Impact.Reference ?? "the reference";
        string start = below == 0
            ? $"No group was selected at less than four fifths of the rate of {reference}."
            : $"Selected at less than four fifths of the rate of {reference}: {Wording.And([.. all.Where(one => one.BelowFourFifths == true).Select(one => one.Group)])}.";
        string turn = Turned(all, "for", one => one.FlipForGroup) + Turned(all, "against", one => one.FlipAgainstGroup);
        string undecided = open == 0 ? string.Empty : $" Not decided for {Wording.And([.. all.Where(one => one.BelowFourFifths is null).Select(one => one.Group)])}.";
        return start + turn + undecided;
    }

    private static string Turned(ImpactComparison[] all, string direction, Func<ImpactComparison, FlipTest?> flip)
    {
        string[] groups = [.. all.Where(one => flip(one) is { ChangesDecision: true }).Select(one => one.Group)];
        return groups.Length == 0 ? string.Empty : $" One decision {direction} the group would change that for {Wording.And(groups)}.";
    }

    /// <summary>Impact ratios and tests; nothing where there is no comparison.</summary>
    public static IEnumerable<Section> Ratios(ImpactMaterial material)
    {
        if (material.Impact.Comparisons.Count == 0)
        {
            yield break;
        }

        List<Block> blocks = [new Figure(ImpactCharts.Ratios(material)), Tests(material)];
        if (material.Impact.Comparisons.Any(one => one.FlipChangesDecision is not null))
        {
            blocks.Add(Flips(material));
        }

        if (material.Impact.Comparisons.Any(one => one.MantelHaenszel is not null))
        {
            blocks.Add(Strata(material));
            blocks.Add(new Passage("The figures within strata assume one odds ratio over all of them, and sparse strata break them.", PassageKind.Caution));
        }

        yield return new Section("ratios", "How the groups compare", blocks);
    }

    public static Section Missing(ImpactMaterial material)
    {
        IEnumerable<(string, MissingFigure)> missing =
        [
            .. material.Impact.Missing.Select(figure => ("All groups", figure)),
            .. material.Impact.Groups.Where(group => group.Rate is null).Select(group => (group.Group, new MissingFigure(nameof(AdverseImpact.Comparisons), "needs applicants, but there are none"))),
            .. material.Impact.Comparisons.SelectMany(one => one.Missing.Where(figure => material.HasScores || figure.Figure != nameof(ImpactComparison.SubgroupD)).Select(figure => (one.Group, figure))),
        ];
        Statement[] statements = [.. StudyFigures.Missing(missing)];
        return new Section("missing", "What is not known, and why", statements.Length == 0 ? [new Passage("Nothing: every figure is there.")] : [new StatementList("Missing figures", statements)]);
    }

    public static Section Cautions(ImpactMaterial material) => new(
        "cautions",
        "What to be careful about",
        [
            .. material.Evidence.Warnings.Concat(material.Impact.Comparisons.SelectMany(one => one.Cautions)).Concat(material.Impact.Notes.Cautions).Distinct(StringComparer.Ordinal)
                .Select(text => new Passage(text, PassageKind.Caution)),
        ]);

    public static Section Reading(ImpactMaterial material) => new(
        "reading",
        "What the figures mean, and rest on",
        [
            StudyNotesSection.CardOf("Selection by group", material.Impact.Notes),
            .. material.Impact.Comparisons.Select(one => one.Notes).Where(notes => notes != material.Impact.Notes).Take(1).Select(notes => StudyNotesSection.CardOf("Each comparison", notes)),
            .. material.Impact.Comparisons.Select(one => one.MantelHaenszel?.Notes).OfType<FigureNotes>().Take(1).Select(notes => StudyNotesSection.CardOf("Within strata", notes)),
        ]);

    private static DataTable Tests(ImpactMaterial material)
    {
        Wording words = material.Words;
        TableColumn[] more = material.HasScores ? [TableColumn.Number("Cohen's d of the scores")] : [];
        return new DataTable(
            $"Each group against {material.Impact.Reference}",
            [
                "Group", TableColumn.Number("Impact ratio"), TableColumn.Number("Interval"), TableColumn.Number("Shortfall, people"), TableColumn.Number("Z"), TableColumn.Number("p of Z"),
                TableColumn.Number("p of Z, Holm"), TableColumn.Number("p, Fisher"), TableColumn.Number("p, Fisher, Holm"), TableColumn.Number("Mid-p, Lancaster"), TableColumn.Number("Z, log ratio"),
                TableColumn.Number("Odds ratio"),
                .. more,
            ],
            [
                .. material.Impact.Comparisons.Select(one => (string[])
                [
                    one.Group, words.Figure(one.ImpactRatio, 2), StudyFigures.PlainInterval(words, one.ImpactRatioInterval), words.Figure(one.Shortfall, 1),
                    StudyFigures.Signed(words, one.Z), StudyFigures.P(words, one.P), StudyFigures.P(words, one.PHolm), StudyFigures.P(words, one.FisherP),
                    StudyFigures.P(words, one.FisherPHolm), StudyFigures.P(words, one.MidP), StudyFigures.Signed(words, one.LogRatioZ), words.Figure(one.OddsRatio, 2),
                    .. material.HasScores ? [StudyFigures.Signed(words, one.SubgroupD?.Value)] : Array.Empty<string>(),
                ]),
            ]);
    }

    private static DataTable Flips(ImpactMaterial material) => new(
        "One decision the other way",
        [
            "Group", "Decision", TableColumn.Number("Selected"), TableColumn.Number("Selected, reference"), TableColumn.Number("Impact ratio"),
            "The group's rate is then", "Four fifths",
        ],
        [
            .. material.Impact.Comparisons.SelectMany(one => new[] { ("for the group", one.FlipForGroup), ("against the group", one.FlipAgainstGroup) }
                .Where(flip => flip.Item2 is not null).Select(flip => Flip(material.Words, one.Group, flip.Item1, flip.Item2!))),
        ]);

    private static string[] Flip(Wording words, string group, string direction, FlipTest flip) =>
    [
        group, direction, words.Whole(flip.Selected), words.Whole(flip.ReferenceSelected), words.Figure(flip.ImpactRatio, 2),
        flip.LowerGroup is null ? "the same" : flip.GroupRateIsHigher ? "the higher one" : "the lower one",
        flip.ChangesDecision ? "changes the decision" : "does not change it",
    ];

    private static DataTable Strata(ImpactMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Within strata (Mantel-Haenszel)",
            ["Group", TableColumn.Number("Strata"), TableColumn.Number("Odds ratio"), TableColumn.Number("Interval"), TableColumn.Number("Impact ratio"), TableColumn.Number("p")],
            [
                .. material.Impact.Comparisons.Select(one => one.MantelHaenszel is MantelHaenszel strata
                    ? (string[])
                    [
                        one.Group, words.Whole(strata.Strata), words.Figure(strata.OddsRatio, 2), StudyFigures.PlainInterval(words, strata.Interval), words.Figure(strata.ImpactRatio, 2),
                        StudyFigures.P(words, strata.P),
                    ]
                    : [one.Group, "–", "–", "–", "–", "–"]),
            ]);
    }
}
