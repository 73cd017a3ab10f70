namespace Chally.Competencies.Authoring.Validation;

/// <summary>What a validator found.</summary>
/// <remarks>Sorted by file, place in the file, and code: the same content gives the same list.</remarks>
public sealed partial record ContentValidation
{
    internal ContentValidation(ValueList<ContentDiagnostic> diagnostics, ValueList<AcceptedDiagnostic> accepted, long notListed)
    {
        Diagnostics = diagnostics;
        Accepted = accepted;
        NotListed = notListed;
        Errors = diagnostics.Count(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        Warnings = diagnostics.Count - Errors;
    }

    /// <summary>Errors and warnings, those that the authors accepted left out.</summary>
    public ValueList<ContentDiagnostic> Diagnostics { get; }

    /// <summary>Warnings that the authors accepted, with their reasons.</summary>
    public ValueList<AcceptedDiagnostic> Accepted { get; }

    /// <summary>The number of errors in <see cref="Diagnostics"/>.</summary>
    public int Errors { get; }

    /// <summary>The number of warnings in <see cref="Diagnostics"/>.</summary>
    public int Warnings { get; }

    /// <summary>The number of errors beyond the first ten thousand, which are not listed.</summary>
    public long NotListed { get; }

    /// <summary>Whether the content can be used.</summary>
    public bool IsValid => Errors == 0;

    /// <summary>For a test of content, in one line: throws when there is an error.</summary>
    /// <returns>This, so that warnings can be looked at.</returns>
    /// <exception cref="ContentValidationException">There is an error; the message lists all diagnostics.</exception>
    public ContentValidation ThrowIfErrors() => Errors == 0 ? this : throw new ContentValidationException(this);

    /// <summary>As <see cref="ThrowIfErrors"/>, and for warnings that nobody accepted too.</summary>
    /// <returns>This.</returns>
    /// <exception cref="ContentValidationException">There is an error or a warning; the message lists all diagnostics.</exception>
    public ContentValidation ThrowIfWarnings() => Diagnostics.Count == 0 ? this : throw new ContentValidationException(this);

    /// <summary>The diagnostics on lines of their own.</summary>
    /// <returns>The lines, without a line break at the end; empty when there are none.</returns>
    public override string ToString() => string.Join(Environment.NewLine, Diagnostics);
}
