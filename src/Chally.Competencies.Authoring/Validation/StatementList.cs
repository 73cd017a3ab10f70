using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>All texts of content that the rules of wording look at.</summary>
internal sealed class StatementList(ContentDocument drafts, CompetencyCatalog? beside, string language)
{
    public List<Statement> ToList()
    {
        List<Statement> statements = [.. drafts.Competencies.SelectMany(Of), .. drafts.Benchmarks.SelectMany(Of)];
        statements.AddRange(drafts.BrokenIndicators.Select(item =>
            new Statement(StatementKind.Item, item.Text, item.Place.Member("text"), item.Competency, item.Id, language, item.Pole)));
        ItemKinds kinds = new(statements, beside);
        statements.AddRange(drafts.Overlays.SelectMany(overlay => Of(overlay, kinds)));
        return statements;
    }

    /// <summary>The items and the advice of a catalog, which has no places.</summary>
    public static List<Statement> Of(CompetencyCatalog catalog, string language)
    {
        Statement Placeless(Competency competency, StatementKind kind, string id, string text) => new(kind, text, default, competency.Id, id, language);
        return
        [
            .. catalog.Competencies.SelectMany(competency => competency.Items().Select(item => Placeless(competency, StatementKind.Item, item.Id, item.Text))
                .Concat(competency.MindsetTips.Select(tip => Placeless(competency, StatementKind.Advice, tip.Id, tip.Text)))
                .Concat(competency.SuccessTactics.Select(tactic => Placeless(competency, StatementKind.Advice, tactic.Id, tactic.Text)))),
        ];
    }

    private Statement At(StatementKind kind, object element, string text, string owner, string id, Pole? pole = null) =>
        new(kind, text, drafts.PlaceOf(element).Member("text"), owner, id, language, pole);

    private Statement At(StatementKind kind, ContentPlace place, string text, string owner, string id) =>
        new(kind, text, place, owner, id, language);

    private IEnumerable<Statement> Of(ContentOverlay overlay, ItemKinds kinds)
    {
        foreach (TextOverride change in overlay.Texts)
        {
            (StatementKind kind, Pole? pole) = kinds.Of(change);
            yield return new Statement(
                kind, change.Now, drafts.PlaceOf(change).Member("now"), overlay.Id, change.Element.Split('/')[^1], overlay.Language ?? language, pole);
        }
    }

    private IEnumerable<Statement> Of(CompetencyDraft competency)
    {
        string owner = competency.Id;

        if (competency.Name.Length > 0)
        {
            yield return At(StatementKind.Name, competency.Place.Member("name"), competency.Name, owner, owner);
        }

        if (competency.Definition is SourcedText definition)
        {
            yield return At(StatementKind.Definition, definition, definition.Text, owner, owner);
        }

        if (competency.Caution is string caution)
        {
            yield return At(StatementKind.Note, competency.Place.Member("caution"), caution, owner, owner);
        }

        foreach (Indicator indicator in competency.Indicators)
        {
            yield return At(StatementKind.Item, indicator, indicator.Text, owner, indicator.Id, indicator.Pole);
        }

        foreach (MindsetTip tip in competency.MindsetTips)
        {
            yield return At(StatementKind.Advice, tip, tip.Text, owner, tip.Id);
        }

        foreach (SuccessTactic tactic in competency.SuccessTactics)
        {
            yield return At(StatementKind.Advice, tactic, tactic.Text, owner, tactic.Id);
        }

        foreach (ProficiencyLevel level in competency.Levels)
        {
            yield return At(StatementKind.Name, drafts.PlaceOf(level).Member("name"), level.Name, owner, owner);
            foreach (ProficiencyBehavior behavior in level.Behaviors)
            {
                yield return At(StatementKind.Item, behavior, behavior.Text, owner, behavior.Id, Pole.High);
            }
        }
    }

    private IEnumerable<Statement> Of(BenchmarkDraft benchmark)
    {
        string owner = benchmark.Id;
        if (benchmark.Title.Length > 0)
        {
            yield return At(StatementKind.Name, benchmark.Place.Member("title"), benchmark.Title, owner, owner);
        }

        if (benchmark.Description is SourcedText description)
        {
            yield return At(StatementKind.Note, description, description.Text, owner, owner);
        }

        int anchor = 0;
        foreach (string text in benchmark.RatingScale?.Anchors ?? [])
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"ratingScale.anchors[{anchor++}]");
            yield return At(StatementKind.Name, benchmark.Place.Member(path), text, owner, owner);
        }

        foreach (EntryDraft entry in benchmark.Entries)
        {
            if (entry.Name is string name)
            {
                yield return At(StatementKind.Name, entry.Place.Member("name"), name, owner, entry.Competency);
            }

            if (entry.Definition is SourcedText definition)
            {
                yield return At(StatementKind.Definition, definition, definition.Text, owner, entry.Competency);
            }
        }

        foreach (BenchmarkFact fact in benchmark.Facts)
        {
            yield return At(StatementKind.Note, fact, fact.Text, owner, fact.Id);
        }
    }
}
