using System.Globalization;

namespace Chally.Competencies.Content.Validation;

/// <summary>All texts of content that the rules of wording look at.</summary>
internal static class StatementList
{
    public static List<Statement> Of(ContentDrafts drafts)
    {
        List<Statement> statements = [];
        foreach (CompetencyDraft competency in drafts.Competencies)
        {
            statements.AddRange(Of(competency, drafts));
        }

        foreach (BenchmarkDraft benchmark in drafts.Benchmarks)
        {
            statements.AddRange(Of(benchmark, drafts));
        }

        return statements;
    }

    private static IEnumerable<Statement> Of(CompetencyDraft competency, ContentDrafts drafts)
    {
        string owner = competency.Id;
        Statement At(StatementKind kind, object element, string text, string id, Pole? pole = null) =>
            new(kind, text, drafts.PlaceOf(element).Member("text"), owner, id, pole);

        if (competency.Name.Length > 0)
        {
            yield return new Statement(StatementKind.Name, competency.Name, competency.Place.Member("name"), owner, owner);
        }

        if (competency.Definition is SourcedText definition)
        {
            yield return At(StatementKind.Definition, definition, definition.Text, owner);
        }

        if (competency.Caution is string caution)
        {
            yield return new Statement(StatementKind.Note, caution, competency.Place.Member("caution"), owner, owner);
        }

        foreach (Indicator indicator in competency.Indicators)
        {
            yield return At(StatementKind.Item, indicator, indicator.Text, indicator.Id, indicator.Pole);
        }

        foreach (MindsetTip tip in competency.MindsetTips)
        {
            yield return At(StatementKind.Advice, tip, tip.Text, tip.Id);
        }

        foreach (SuccessTactic tactic in competency.SuccessTactics)
        {
            yield return At(StatementKind.Advice, tactic, tactic.Text, tactic.Id);
        }

        foreach (ProficiencyLevel level in competency.Levels)
        {
            yield return new Statement(StatementKind.Name, level.Name, drafts.PlaceOf(level).Member("name"), owner, owner);
            foreach (ProficiencyBehavior behavior in level.Behaviors)
            {
                yield return At(StatementKind.Item, behavior, behavior.Text, behavior.Id, Pole.High);
            }
        }
    }

    private static IEnumerable<Statement> Of(BenchmarkDraft benchmark, ContentDrafts drafts)
    {
        string owner = benchmark.Id;
        if (benchmark.Title.Length > 0)
        {
            yield return new Statement(StatementKind.Name, benchmark.Title, benchmark.Place.Member("title"), owner, owner);
        }

        if (benchmark.Description is SourcedText description)
        {
            yield return new Statement(StatementKind.Note, description.Text, drafts.PlaceOf(description).Member("text"), owner, owner);
        }

        int anchor = 0;
        foreach (string text in benchmark.RatingScale?.Anchors ?? [])
        {
            string path = string.Create(CultureInfo.InvariantCulture, $"ratingScale.anchors[{anchor++}]");
            yield return new Statement(StatementKind.Name, text, benchmark.Place.Member(path), owner, owner);
        }

        foreach (EntryDraft entry in benchmark.Entries)
        {
            if (entry.Name is string name)
            {
                yield return new Statement(StatementKind.Name, name, entry.Place.Member("name"), owner, entry.Competency);
            }

            if (entry.Definition is SourcedText definition)
            {
                yield return new Statement(StatementKind.Definition, definition.Text, drafts.PlaceOf(definition).Member("text"), owner, entry.Competency);
            }
        }

        foreach (BenchmarkFact fact in benchmark.Facts)
        {
            yield return new Statement(StatementKind.Note, fact.Text, drafts.PlaceOf(fact).Member("text"), owner, fact.Id);
        }
    }
}
