using System.Globalization;
using System.Text;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>One thing that a validator found in content: which rule, where, what, and how to mend it.</summary>
public sealed partial record ContentDiagnostic
{
    /// <summary>The code of the rule, such as "CC1003".</summary>
    public required string Code { get; init; }

    /// <summary>How much it matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What was found, on one line.</summary>
    public required string Message { get; init; }

    /// <summary>How to mend it.</summary>
    public required string Fix { get; init; }

    /// <summary>The file.</summary>
    /// <value>Null by default: built in code.</value>
    public string? Source { get; init; }

    /// <summary>The line in the file, from 1.</summary>
    /// <value>Null by default: not known.</value>
    public long? Line { get; init; }

    /// <summary>The JSON path in the file, such as "$.indicators[3].text".</summary>
    /// <value>Null by default: the file as a whole.</value>
    public string? Path { get; init; }

    /// <summary>The id of the element, under which a warning can be accepted.</summary>
    /// <value>Null by default: an error, which cannot be accepted.</value>
    public string? Element { get; init; }

    /// <summary>The diagnostic on one line: file, line, path, severity, code, message and mending.</summary>
    /// <returns>Such as "team.json:12: $.indicators[3].text: warning CC1006 …".</returns>
    public override string ToString()
    {
        StringBuilder text = new(Source ?? "content");
        if (Line is long line)
        {
            text.Append(':').Append(line.ToString(CultureInfo.InvariantCulture));
        }

        text.Append(": ");
        if (Path is not null)
        {
            text.Append(Path).Append(": ");
        }

        string severity = Severity == DiagnosticSeverity.Error ? "error" : "warning";
        return InputProblem.OnOneLine(text.Append(severity).Append(' ').Append(Code).Append(": ").Append(Message).Append(" - ").Append(Fix).ToString());
    }
}
