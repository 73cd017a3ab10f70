using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>What the text is for that an overlay replaces, so that its replacement is held to the same rules.</summary>
internal sealed class ItemKinds
{
    private readonly Dictionary<string, (StatementKind Kind, Pole? Pole)> byId = new(StringComparer.Ordinal);

    public ItemKinds(IEnumerable<Statement> statements, CompetencyCatalog? beside)
    {
        foreach (Statement statement in statements.Where(statement => statement.Kind is StatementKind.Item or StatementKind.Advice))
        {
            byId[statement.Element] = (statement.Kind, statement.Pole);
        }

        foreach (Competency competency in beside?.Competencies ?? [])
        {
            foreach (CompetencyItem item in competency.Items())
            {
                byId.TryAdd(item.Id, (StatementKind.Item, item.Pole));
            }

            foreach (string advice in competency.MindsetTips.Select(tip => tip.Id).Concat(competency.SuccessTactics.Select(tactic => tactic.Id)))
            {
                byId.TryAdd(advice, (StatementKind.Advice, null));
            }
        }
    }

    public (StatementKind Kind, Pole? Pole) Of(TextOverride change) => change.Member switch
    {
        "text" => byId.GetValueOrDefault(change.Element, (StatementKind.Note, null)),
        "definition" => (StatementKind.Definition, null),
        "caution" or "description" => (StatementKind.Note, null),
        _ => (StatementKind.Name, null),
    };
}
