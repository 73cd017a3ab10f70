using Chally.Competencies.Input;

namespace Chally.Competencies.Reports;

/// <summary>A section of a listing: lines, such as what a validator found, and a table.</summary>
/// <param name="Title">The heading; empty for none, as in a listing of one section.</param>
/// <param name="Lines">The lines, each a paragraph; several under a heading are a list, in which what follows a line feed stands below its first line.</param>
public sealed record ListedSection(string Title, ValueList<string> Lines) : PersonalRecord
{
    /// <summary>The headings of the table.</summary>
    /// <value>Empty by default: there is no table.</value>
    public ValueList<string> Columns { get; init; } = [];

    /// <summary>The rows of the table, each with a cell for every heading.</summary>
    /// <value>Empty by default.</value>
    public ValueList<ValueList<string>> Rows { get; init; } = [];
}
