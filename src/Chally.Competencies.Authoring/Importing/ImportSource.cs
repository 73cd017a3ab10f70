using System.Globalization;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Writes references to the statements of a document, such as "004.1.high.2"; none when the document has no id.</summary>
internal sealed class ImportSource(string? id)
{
    /// <param name="competency">The place of the competency, from 1; 0 for the document as a whole.</param>
    /// <param name="kind">The kind of the statement.</param>
    /// <param name="ordinal">The place among its kind, from 1.</param>
    public ValueList<string> Of(int competency, string kind, int ordinal) =>
        id is null ? [] : [string.Create(CultureInfo.InvariantCulture, $"{id}.{competency}.{kind}.{ordinal}")];
}
