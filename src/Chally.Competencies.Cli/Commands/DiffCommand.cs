using System.CommandLine;
using System.CommandLine.Parsing;
using Chally.Competencies.Authoring.Changes;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally diff</c>: what differs between two versions of content, and whose norms it breaks.</summary>
internal sealed class DiffCommand : ToolCommand
{
    private readonly Argument<string> earlier = Version("EARLIER",
        "The earlier version: a file or folder of content, or 'embedded' for the content of this tool.");
    private readonly Argument<string> later = Version("LATER", "The later version, named alike.");
    private readonly Option<bool> failOnScoringChange = new("--fail-on-scoring-change")
    {
        Description = "End with exit code 1 when norms collected under the earlier version no longer fit; the output is written all the same.",
    };

    public DiffCommand(Terminal terminal)
        : base(terminal, "diff", "Show what differs between two versions of content, and which of it changes scores.", "text", "json", "html", "markdown")
    {
        Takes(earlier, later, failOnScoringChange);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        ContentVersion before = ContentVersion.Read(parsed.GetRequiredValue(earlier));
        ContentVersion after = ContentVersion.Read(parsed.GetRequiredValue(later));
        ContentDiff diff = ContentDiff.Between(
            before.Catalog, after.Catalog, before.IsBesideEmbedded || after.IsBesideEmbedded ? CompetencyCatalog.Default : null);
        output.Write(
            json => CompetencyJson.Write(json, new ContentDiffJson(before.Name, after.Name, diff)),
            () => ContentDiffListing.Of(MessageWriter.OnOneLine(before.Name), MessageWriter.OnOneLine(after.Name), diff));
        return diff.ChangesScoring && parsed.GetValue(failOnScoringChange) ? ExitCode.ScoringChange : ExitCode.Done;
    }

    private static Argument<string> Version(string name, string description)
    {
        Argument<string> argument = new(name) { Description = description };
        argument.Validators.Add(result => RequirePath(result, name));
        return argument;
    }

    private static void RequirePath(ArgumentResult result, string name)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError($"{name} needs a file, a folder or '{ContentVersion.Embedded}', not blank text.");
        }
    }
}
