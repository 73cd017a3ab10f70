using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally norms merge</c>: puts norm sets of different people together.</summary>
internal sealed class NormsMergeCommand : ToolCommand
{
    private readonly Argument<string[]> files = new("FILE")
    {
        Description = "Norm sets as JSON, of different people scored alike.",
        Arity = new ArgumentArity(2, 100_000),
    };

    private readonly NormDescription description = new("that of the first one with -merged");

    public NormsMergeCommand(Terminal terminal)
        : base(terminal, "merge", "Merge norm sets of different people: the same result in any order, as if all whom they table had been in one.", "json",
            "text", "html", "markdown")
    {
        files.Validators.Add(CommonOptions.RequirePath);
        Takes(files, description);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        NormFile.Write(Terminal, output, Merged(parsed));
        return ExitCode.Done;
    }

    private static NormSet Read(string path)
    {
        using FileStream stream = InputFile.Open(path);
        return CompetencyJson.Read<NormSet>(stream, new JsonReadOptions { Source = path });
    }

    /// <summary>The scores alone: the same people under another name are still the same people.</summary>
    private static NormSet WithoutDescription(NormSet norms) =>
        norms with { Id = "norms", Date = DateOnly.MinValue, Population = "people", Setting = "any" };

    /// <summary>What the parts say, each once, as far as a text may be long.</summary>
    private static string Together(IEnumerable<string> texts)
    {
        const int Longest = 2_000;
        string all = string.Join("; ", texts.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return all.Length <= Longest ? all : "several";
    }

    private NormSet Merged(ParseResult parsed)
    {
        string[] paths = parsed.GetRequiredValue(files);
        NormSet[] parts = [.. paths.Select(Read)];
        string source = string.Join(", ", paths);
        if (parts.Select(WithoutDescription).Distinct().Count() < parts.Length)
        {
            throw InputException.Of(source, ProblemCodes.NormMismatch, "norm sets of different people", "the same scores twice");
        }

        string first = parts.Select(part => part.Id).Order(StringComparer.Ordinal).First();
        NormSet described = description.Over(parsed, parts[0] with
        {
            Id = $"{(first.Length > 70 ? "norms" : first)}-merged",
            Date = parts.Max(part => part.Date),
            Population = Together(parts.Select(part => part.Population)),
            Setting = Together(parts.Select(part => part.Setting)),
        });
        Dictionary<string, ScoreReliability> reliabilities = description.Reliabilities(
            parsed, [.. parts.SelectMany(part => part.Competencies.Keys.Concat(part.Overall is null ? [] : ["overall"])).Distinct(StringComparer.Ordinal)]);
        try
        {
            return NormSetMerge.Of(parts, described.Id, described.Date, described.Population, described.Setting, reliabilities);
        }
        catch (ArgumentException e)
        {
            throw InputException.Of(source, ProblemCodes.NormMismatch, "norm sets that go together", NormDescription.Sentence(e));
        }
        catch (OverflowException)
        {
            throw InputException.Of(source, ProblemCodes.TooLarge, "as many people as a norm set can hold, 2147483647", "more");
        }
    }
}
