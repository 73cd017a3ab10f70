using System.CommandLine;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally validate</c>: what is wrong with benchmark content, and how to mend it.</summary>
internal sealed class ValidateCommand : ToolCommand
{
    private readonly Argument<string[]> paths = new("PATH")
    {
        Description = "Files, or folders whose *.json files are all read, as one catalog.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "Exit with 1 for warnings that nobody accepted, too." };
    private readonly Option<bool> alone =
        new("--alone") { Description = "Validate the content by itself: the embedded competencies are not there and their ids are free." };
    private readonly Option<string[]> earlier = new("--earlier")
    {
        Description = "An earlier version of the content: an id must not change its meaning. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> language = new("--language")
    {
        Description = "The language of the texts; rules that go by English words are left out for any but English.",
        DefaultValueFactory = _ => ContentValidationOptions.Default.Language,
    };

    public ValidateCommand(Terminal terminal)
        : base(terminal, "validate", "Validate benchmark content: every error and warning with its place and how to mend it.", "text", "json", "sarif", "html",
            "markdown")
    {
        paths.Validators.Add(CommonOptions.RequirePath);
        earlier.Validators.Add(CommonOptions.RequirePath);
        CommonOptions.RequireLanguage(language);
        Takes(paths, warningsAsErrors, alone, earlier, language);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        ContentValidation validation = ContentValidator.Validate(parsed.GetRequiredValue(paths), new ContentValidationOptions
        {
            Beside = parsed.GetValue(alone) ? null : CompetencyCatalog.Default,
            Earlier = [.. (parsed.GetValue(earlier) ?? []).Select(path => CompetencyCatalog.Read(ContentFile.FromPath(path)))],
            Language = parsed.GetValue(language)!,
        });
        if (output.Format == "sarif")
        {
            output.Json(json => SarifLog.Write(json, validation));
        }
        else
        {
            output.Write(json => CompetencyJson.Write(json, validation), () => ContentListings.Of(validation));
        }

        bool fails = validation.Errors > 0 || (validation.Warnings > 0 && parsed.GetValue(warningsAsErrors));
        return fails ? ExitCode.BadInput : ExitCode.Done;
    }
}
