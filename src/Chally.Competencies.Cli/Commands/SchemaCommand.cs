using System.CommandLine;
using System.Text;
using System.Text.Json;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally schema</c>: lists the JSON Schemas of the files, or writes them out.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Argument<string?> name = new("name")
    {
        Description = "The name of a schema; without it they are listed, or with --output all of them written.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly Option<string?> target = new("--output", "-o")
    {
        Description = "Write to this file, or into this folder as NAME.schema.json; all schemas go into a folder.",
    };

    public SchemaCommand(Terminal terminal)
        : base(terminal, "schema", "List or write the JSON Schemas (2020-12) of content, rating sheets, policies, norm sets and scores.")
    {
        target.Validators.Add(CommonOptions.RequirePath);
        Takes(name, target);
    }

    protected override bool WritesToFiles => false;

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        string? path = parsed.GetValue(target);
        if (parsed.GetValue(name) is string one)
        {
            string schema = Find(one);
            WriteOne(Terminal, Directory.Exists(path) ? FileIn(path, one) : path, schema);
        }
        else if (path is not null)
        {
            WriteAll(path);
        }
        else
        {
            output.Text([Report.Listing("Schemas", "JSON Schema 2020-12",
                [new ListedSection(string.Empty, []) { Columns = ["Schema", "Describes"], Rows = [.. ContentSchema.Names.Select(Row)] }])]);
        }

        return ExitCode.Done;
    }

    /// <exception cref="UsageException">There is no such schema.</exception>
    private static string Find(string name) => ContentSchema.Names.Contains(name)
        ? ContentSchema.Read(name)
        : throw new UsageException($"There is no schema '{InputProblem.Shorten(name)}'. There are: {string.Join(", ", ContentSchema.Names)}.");

    /// <summary>Writes all schemas into a folder, or none.</summary>
    /// <exception cref="UsageException">The path is no folder.</exception>
    private static void WriteAll(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new UsageException($"There is no folder '{InputProblem.Shorten(folder)}' to write all schemas into; name one schema to write a file.");
        }

        FileBatch.Write(folder, [.. ContentSchema.Names.Select(name =>
            (OutputTarget.TargetOf(FileIn(folder, name)), (Action<Stream>)(stream => stream.Write(Encoding.UTF8.GetBytes(ContentSchema.Read(name))))))]);
    }

    private static string FileIn(string folder, string name) => Path.Combine(folder, name + ContentSchema.FileSuffix);

    private static void WriteOne(Terminal terminal, string? path, string schema) =>
        OutputTarget.Write(path, terminal.Output, stream => stream.Write(Encoding.UTF8.GetBytes(schema)));

    private static ValueList<string> Row(string name)
    {
        using JsonDocument schema = JsonDocument.Parse(ContentSchema.Read(name));
        return [name, schema.RootElement.GetProperty("description").GetString()!];
    }
}
