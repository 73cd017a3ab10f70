using System.CommandLine;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Which content a command works with, and in which language its texts are shown.</summary>
internal sealed class ContentOptions : IOptionGroup
{
    private readonly Option<string[]> paths = new("--content")
    {
        Description = "A file or folder of your own content, read beside the embedded one. May be given several times.",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string?> language = new("--language")
    {
        Description = "Show texts in this language (BCP 47), as far as the content has them. Scores do not depend on it.",
    };

    public ContentOptions()
    {
        paths.Validators.Add(CommonOptions.RequirePath);
        CommonOptions.RequireLanguage(language);
    }

    public void AddTo(Command command)
    {
        command.Add(paths);
        command.Add(language);
    }

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(paths) is { Length: > 0 };

    /// <summary>The language that texts are asked for in; null for that of the content itself.</summary>
    public string? Language(ParseResult parsed) => parsed.GetValue(language);

    /// <summary>The embedded catalog, with the user's content beside it where there is some.</summary>
    public CompetencyCatalog Catalog(ParseResult parsed)
    {
        CompetencyCatalog catalog = parsed.GetValue(paths) is { Length: > 0 } given ? CompetencyCatalog.Default.WithFiles(given) : CompetencyCatalog.Default;
        return parsed.GetValue(language) is string tag ? catalog.In(tag) : catalog;
    }

    /// <summary>How reports are written: in the language asked for, as far as the texts of the content go.</summary>
    public ReportOptions Reports(ParseResult parsed) =>
        parsed.GetValue(language) is string tag ? new ReportOptions { ContentLanguage = tag } : ReportOptions.Default;
}
