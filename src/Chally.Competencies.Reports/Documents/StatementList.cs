namespace Chally.Competencies.Reports.Documents;

/// <summary>Statements under a heading; nothing when there are none.</summary>
/// <param name="Heading">The heading; empty for none.</param>
/// <param name="Statements">The statements.</param>
/// <param name="Pole">The pole to which they belong; null for neither.</param>
internal sealed record StatementList(Message Heading, IReadOnlyList<Statement> Statements, Pole? Pole = null) : Block;
