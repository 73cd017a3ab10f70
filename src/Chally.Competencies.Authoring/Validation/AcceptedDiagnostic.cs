namespace Chally.Competencies.Authoring.Validation;

/// <summary>A warning that the authors of the content accepted.</summary>
/// <param name="Diagnostic">The warning.</param>
/// <param name="Reason">Why the content is right as it is.</param>
public sealed partial record AcceptedDiagnostic(ContentDiagnostic Diagnostic, string Reason);
