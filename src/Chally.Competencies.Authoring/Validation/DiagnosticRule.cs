namespace Chally.Competencies.Authoring.Validation;

/// <summary>One rule of the content validator.</summary>
/// <remarks><c>docs/content-diagnostics.md</c> shows a bad and a good example of each.</remarks>
public sealed record DiagnosticRule
{
    /// <summary>The stable code, such as "CC1003"; never reused. CC0 are errors, CC1 are warnings.</summary>
    public required string Code { get; init; }

    /// <summary>How much a breach matters.</summary>
    public required DiagnosticSeverity Severity { get; init; }

    /// <summary>What the rule asks for, in a few words.</summary>
    public required string Title { get; init; }

    /// <summary>How to mend a breach.</summary>
    public required string Fix { get; init; }
}
