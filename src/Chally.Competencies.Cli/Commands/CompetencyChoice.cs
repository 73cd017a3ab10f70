using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Which score counts: that of one competency, or the composite.</summary>
internal sealed class CompetencyChoice : IOptionGroup
{
    public const string Overall = "overall";

    private readonly Option<string> by;

    /// <param name="verb">What is done by the score.</param>
    public CompetencyChoice(string verb) => by = new Option<string>("--by")
    {
        Description = $"The id of a competency to {verb} by, or {Overall}.",
        DefaultValueFactory = static _ => Overall,
    };

    public void AddTo(Command command) => command.Add(by);

    public bool IsGiven(ParseResult parsed) => parsed.GetResult(by) is { Implicit: false };

    /// <summary>The id of the competency; null for the composite.</summary>
    /// <exception cref="UsageException">The benchmark has no such competency.</exception>
    public string? Of(ParseResult parsed, Benchmark benchmark)
    {
        string id = parsed.GetValue(by)!;
        return id == Overall ? null
            : benchmark.Competencies.Any(entry => entry.Id == id) ? id
            : throw new UsageException(
                $"--by names '{InputProblem.Shorten(id)}', but benchmark '{benchmark.Id}' has no such competency. There are: " +
                    $"{string.Join(", ", benchmark.Competencies.Select(entry => entry.Id))}, and {Overall}.");
    }
}
