using System.Globalization;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>An element that a competency or a benchmark holds, its members in the words of the content format.</summary>
internal sealed record ContentElement
{
    public required ElementPlace Place { get; init; }

    public required string Text { get; init; }

    public required ValueList<string> Sources { get; init; }

    public string? Label { get; init; }

    public string? Pole { get; init; }

    public string? Weight { get; init; }

    public string? Level { get; init; }

    public string? Inferred { get; init; }

    public string? Caution { get; init; }

    /// <summary>Whether scores depend on it.</summary>
    public bool IsRated => Place.Kind is ContentElementKind.Indicator or ContentElementKind.Behavior;

    public static IEnumerable<ContentElement> Of(Competency competency)
    {
        foreach (Indicator indicator in competency.Indicators)
        {
            yield return new ContentElement
            {
                Place = new ElementPlace(ContentElementKind.Indicator, competency.Id, indicator.Id),
                Text = indicator.Text,
                Sources = indicator.Sources,
                Pole = indicator.Pole == Competencies.Pole.High ? "high" : "low",
                Weight = indicator.Weight.ToString(CultureInfo.InvariantCulture),
                Inferred = indicator.IsInferred ? "true" : "false",
                Caution = indicator.Caution,
            };
        }

        foreach (MindsetTip tip in competency.MindsetTips)
        {
            yield return new ContentElement
            {
                Place = new ElementPlace(ContentElementKind.MindsetTip, competency.Id, tip.Id),
                Text = tip.Text,
                Sources = tip.Sources,
                Caution = tip.Caution,
            };
        }

        foreach (SuccessTactic tactic in competency.SuccessTactics)
        {
            yield return new ContentElement
            {
                Place = new ElementPlace(ContentElementKind.SuccessTactic, competency.Id, tactic.Id),
                Text = tactic.Text,
                Sources = tactic.Sources,
                Caution = tactic.Caution,
            };
        }

        foreach (ProficiencyLevel level in competency.Levels)
        {
            foreach (ProficiencyBehavior behavior in level.Behaviors)
            {
                yield return new ContentElement
                {
                    Place = new ElementPlace(ContentElementKind.Behavior, competency.Id, behavior.Id),
                    Text = behavior.Text,
                    Sources = behavior.Sources,
                    Level = level.Rank.ToString(CultureInfo.InvariantCulture),
                };
            }
        }
    }

    public static IEnumerable<ContentElement> Of(Benchmark benchmark) => benchmark.Facts.Select(fact => new ContentElement
    {
        Place = new ElementPlace(ContentElementKind.Fact, benchmark.Id, fact.Id),
        Text = fact.Text,
        Sources = fact.Sources,
        Label = fact.Label,
    });
}
