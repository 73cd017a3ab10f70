using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

[JsonConverter(typeof(MemberTableConverter<ContentValidation>))]
public sealed partial record ContentValidation : IMemberTable<ContentValidation>
{
    static JsonDocumentForm IMemberTable<ContentValidation>.Document { get; } = new()
    {
        Name = "content-validation",
        Title = "Validation of content",
        Description = "What a validator found, as `chally validate --format json` writes it.",
        QuotesText = true,
    };

    static ContentValidation? IMemberTable<ContentValidation>.Members(MemberPass pass, ContentValidation? value)
    {
        const int Most = 10_000_000;
        int errors = pass.Whole("errors", value?.Errors, 0);
        int warnings = pass.Whole("warnings", value?.Warnings, 0);
        int notListed = pass.Whole("notListed", (int?)value?.NotListed, 0, description: "How many errors are not listed.");
        ValueList<ContentDiagnostic> diagnostics = pass.List("diagnostics", value?.Diagnostics, max: Most);
        ValueList<AcceptedDiagnostic> accepted = pass.List("accepted", value?.Accepted, max: Most, description: "Warnings that the authors accepted.");
        if (!pass.IsSound)
        {
            return null;
        }

        ContentValidation read = new(diagnostics, accepted, notListed);
        pass.Check(errors == read.Errors, "errors", "the number of errors in 'diagnostics'", "another number");
        pass.Check(warnings == read.Warnings, "warnings", "the number of warnings in 'diagnostics'", "another number");
        return pass.IsSound ? read : null;
    }
}
