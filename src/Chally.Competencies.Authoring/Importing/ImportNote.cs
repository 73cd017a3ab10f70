using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>One remark on a document that was imported, and where it stands.</summary>
public sealed partial record ImportNote
{
    /// <summary>The line of the document, from 1.</summary>
    /// <value>Null by default: the document as a whole.</value>
    public int? Line { get; init; }

    /// <summary>What was inferred, is missing, or could not be read.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>The words of the document that the remark is about, at most 80 characters.</summary>
    /// <value>Null by default: there are none to show.</value>
    public string? Quoted { get; init; }

    /// <summary>The remark on one line.</summary>
    /// <returns>Such as "line 12: success tactics after a blank line: 'Call back within a day.'".</returns>
    public override string ToString()
    {
        string place = Line is int line ? string.Create(CultureInfo.InvariantCulture, $"line {line}: ") : string.Empty;
        return Quoted is null ? place + Text : $"{place}{Text}: '{Quoted}'";
    }
}
