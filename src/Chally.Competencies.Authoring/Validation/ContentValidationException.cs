using System.Globalization;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>Content that a test refuses, with all that the validator found.</summary>
public sealed class ContentValidationException : Exception
{
    internal ContentValidationException(ContentValidation validation)
        : base(string.Create(CultureInfo.InvariantCulture,
            $"The content has {validation.Errors} errors and {validation.Warnings} warnings:{Environment.NewLine}{validation}"))
    {
        Validation = validation;
    }

    /// <summary>What was found.</summary>
    public ContentValidation Validation { get; }
}
