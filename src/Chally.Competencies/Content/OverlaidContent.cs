using System.Globalization;
using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Content;

/// <summary>Rebuilds competencies and benchmarks with the texts and weights of overlays. What has no change stays the same object.</summary>
internal static class OverlaidContent
{
    /// <summary>A catalog's content with the changes.</summary>
    public static CatalogContent Of(CatalogContent content, OverlayTexts overlay)
    {
        Dictionary<Competency, Competency> changed = new(ReferenceEqualityComparer.Instance);
        foreach (Competency competency in content.Competencies)
        {
            changed.Add(competency, Of(competency, overlay));
        }

        return new CatalogContent(
            content.ContentVersion,
            [.. content.Competencies.Select(competency => changed[competency])],
            [.. content.Benchmarks.Select(benchmark => Of(benchmark, overlay, competency => changed[competency]))],
            content.Sources,
            content.Overlays);
    }

    private static Competency Of(Competency competency, OverlayTexts overlay)
    {
        string id = competency.Id;
        Competency changed = competency with
        {
            Name = overlay.Text(id, "name", competency.Name),
            Definition = Sourced(overlay, id, "definition", competency.Definition),
            Caution = Optional(overlay, id, competency.Caution),
            Indicators = Each(competency.Indicators, indicator => indicator with
            {
                Text = overlay.Text(indicator.Id, "text", indicator.Text),
                Caution = Optional(overlay, indicator.Id, indicator.Caution),
                Weight = (int)overlay.Weight(indicator.Id, indicator.Weight, isWhole: true),
            }),
            MindsetTips = Each(competency.MindsetTips, tip => tip with
            {
                Text = overlay.Text(tip.Id, "text", tip.Text),
                Caution = Optional(overlay, tip.Id, tip.Caution),
            }),
            SuccessTactics = Each(competency.SuccessTactics, tactic => tactic with
            {
                Text = overlay.Text(tactic.Id, "text", tactic.Text),
                Caution = Optional(overlay, tactic.Id, tactic.Caution),
            }),
            Levels = Each(competency.Levels, level => level with
            {
                Name = overlay.Text(id, string.Create(CultureInfo.InvariantCulture, $"level.{level.Rank}"), level.Name),
                Behaviors = Each(level.Behaviors, behavior => behavior with { Text = overlay.Text(behavior.Id, "text", behavior.Text) }),
            }),
        };
        return changed == competency ? competency : changed;
    }

    private static Benchmark Of(Benchmark benchmark, OverlayTexts overlay, Func<Competency, Competency> competency)
    {
        RatingScale scale = benchmark.RatingScale;
        string[] anchors = [.. scale.Anchors.Select((anchor, i) =>
            overlay.Text(benchmark.Id, string.Create(CultureInfo.InvariantCulture, $"anchor.{scale.Min + i}"), anchor))];
        Benchmark changed = benchmark with
        {
            Title = overlay.Text(benchmark.Id, "title", benchmark.Title),
            Description = Sourced(overlay, benchmark.Id, "description", benchmark.Description)!,
            RatingScale = new RatingScale(scale.Min, scale.Max, [.. anchors]),
            Competencies = Each(benchmark.Competencies, entry => Of(entry, $"{benchmark.Id}/{entry.Id}", overlay, competency)),
            Facts = Each(benchmark.Facts, fact => fact with
            {
                Label = overlay.Text(fact.Id, "label", fact.Label),
                Text = overlay.Text(fact.Id, "text", fact.Text),
            }),
        };
        return changed == benchmark ? benchmark : changed;
    }

    /// <summary>What the job calls or defines for itself is changed for the job; what it takes from the competency may get words of its own.</summary>
    private static BenchmarkCompetency Of(BenchmarkCompetency entry, string element, OverlayTexts overlay, Func<Competency, Competency> competency)
    {
        string name = overlay.Text(element, "name", entry.Name);
        SourcedText? definition = Sourced(overlay, element, "definition", entry.Definition);
        return entry with
        {
            Competency = competency(entry.Competency),
            Weight = overlay.Weight(element, entry.Weight, isWhole: false),
            NameOverride = name == entry.Name ? entry.NameOverride : name,
            DefinitionOverride = definition == entry.Definition ? entry.DefinitionOverride : definition,
        };
    }

    private static ValueList<T> Each<T>(ValueList<T> elements, Func<T, T> change)
        where T : notnull => [.. elements.Select(change)];

    private static SourcedText? Sourced(OverlayTexts overlay, string element, string member, SourcedText? text) =>
        text is null ? null : text with { Text = overlay.Text(element, member, text.Text) };

    private static string? Optional(OverlayTexts overlay, string element, string? caution) =>
        caution is null ? null : overlay.Text(element, "caution", caution);
}
