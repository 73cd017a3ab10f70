namespace Chally.Competencies.Authoring.Validation;

/// <summary>What a text of the content is for.</summary>
internal enum StatementKind
{
    Name,
    Definition,
    Item,
    Advice,
    Note,
}
