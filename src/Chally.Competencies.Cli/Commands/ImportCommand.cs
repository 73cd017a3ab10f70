using System.CommandLine;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally import</c>: makes a bundle of a document, and says how it was read.</summary>
internal sealed class ImportCommand : ToolCommand
{
    private readonly Argument<string> kind = new("kind")
    {
        Description = "What the document is: a competency development toolkit, a web profile of high performers, or a job profile with proficiency levels.",
    };

    private readonly Argument<string> file = new("FILE") { Description = "The document as plain text in UTF-8; - for standard input." };

    private readonly Option<string> bundle = new("--output", "-o")
    {
        Description = "Write the bundle to this file, all or nothing; the report goes to standard output.",
        Required = true,
    };

    private readonly Option<string?> id = new("--id") { Description = "The id of the benchmark, with which all ids begin; made of the title when left out." };
    private readonly Option<string?> title = new("--title") { Description = "The title of the job; the document's own when left out." };
    private readonly Option<string?> source =
        new("--source") { Description = "The document's own id: every text then names its statement, such as doc.1.high.2." };

    public ImportCommand(Terminal terminal)
        : base(terminal, "import", "Make a bundle of benchmark content of a document, and report what was found, inferred, missing and not read.", "text",
            "json", "html", "markdown")
    {
        kind.AcceptOnlyFromAmong("toolkit", "profile", "levels");
        file.Validators.Add(CommonOptions.RequirePath);
        bundle.Validators.Add(CommonOptions.RequirePath);
        Takes(kind, file, bundle, id, title, source);
    }

    protected override bool WritesToFiles => false;

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        ImportedContent imported = Import(parsed, Terminal.Input);
        new CommandOutput(Terminal, parsed.GetRequiredValue(bundle)).Whole(imported.WriteTo);
        output.Write(
            json => CompetencyJson.Write(json, new ImportJson(imported.Benchmark.Id, imported.Benchmark.Title, imported.Report)),
            () => ContentListings.Of(imported));
        return ExitCode.Done;
    }

    private ImportedContent Import(ParseResult parsed, Stream standardInput)
    {
        ImportOptions options = OptionsOf(parsed);
        string path = parsed.GetRequiredValue(file);
        string name = RatingFile.SourceOf(path);
        using Stream stream = path == "-" ? standardInput : InputFile.Open(path);
        return parsed.GetRequiredValue(kind) switch
        {
            "toolkit" => ToolkitImporter.Import(stream, options, name),
            "profile" => ProfileImporter.Import(stream, options, name),
            _ => LevelsImporter.Import(stream, options, name),
        };
    }

    /// <exception cref="UsageException">An id or the title breaks its rule.</exception>
    private ImportOptions OptionsOf(ParseResult parsed)
    {
        try
        {
            return new ImportOptions { BenchmarkId = parsed.GetValue(id), Title = parsed.GetValue(title), SourceId = parsed.GetValue(source) };
        }
        catch (ArgumentException e)
        {
            throw new UsageException(NormDescription.Sentence(e));
        }
    }
}
