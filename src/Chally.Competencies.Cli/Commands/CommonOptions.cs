using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Options and arguments that several commands share, alike in name and meaning.</summary>
internal static class CommonOptions
{
    public const string ExactNames = "exact";
    private const string FoldedNames = "folded";

    public static Argument<string> Ratings()
    {
        Argument<string> argument = new("FILE") { Description = "Ratings as CSV, JSON or NDJSON; - for standard input." };
        argument.Validators.Add(RequirePath);
        return argument;
    }

    public static Argument<string> BenchmarkArgument() => new("benchmark") { Description = "The id of the benchmark; 'chally benchmarks' lists them." };

    public static Option<string> Benchmark(bool isRequired = true) => new("--benchmark", "-b")
    {
        Description = "The id of the benchmark; 'chally benchmarks' lists them.",
        Required = isRequired,
    };

    /// <param name="adds">What the norm set adds to the command.</param>
    public static Option<string?> Norms(string adds)
    {
        Option<string?> option = new("--norms") { Description = $"A norm set as JSON: adds {adds}." };
        option.Validators.Add(RequirePath);
        return option;
    }

    public static Option<string?> Output()
    {
        Option<string?> option = new("--output", "-o") { Description = "Write to this file instead of standard output, all or nothing." };
        option.Validators.Add(RequirePath);
        return option;
    }

    public static Option<string?> Policy()
    {
        Option<string?> option = new("--policy") { Description = "A scoring policy as JSON; without it every rule has its default." };
        option.Validators.Add(RequirePath);
        return option;
    }

    /// <summary>When two names are those of one person.</summary>
    public static Option<string> Names()
    {
        Option<string> option = new("--names")
        {
            Description = "Which names are one person's: folded (without case, extra blanks and ways of composing letters) or exact. Ids go before names.",
            DefaultValueFactory = _ => FoldedNames,
        };
        option.AcceptOnlyFromAmong(FoldedNames, ExactNames);
        return option;
    }

    public static Option<string> Format(params string[] formats)
    {
        Option<string> option = new("--format", "-f")
        {
            Description = $"The form of the output: {string.Join(", ", formats)}.",
            DefaultValueFactory = _ => formats[0],
        };
        option.AcceptOnlyFromAmong(formats);
        return option;
    }

    /// <summary>The confidence level of a study's intervals.</summary>
    public static Option<double?> Level(string otherwise)
    {
        Option<double?> option = Share("--level", 0.5, 0.9999);
        option.Description = $"The confidence level of intervals, 0.5 to 0.9999; {otherwise} when left out.";
        return option;
    }

    /// <summary>A number between two ends, written with a point on every machine.</summary>
    public static Option<double?> Share(string name, double min, double max) => new(name)
    {
        CustomParser = result =>
        {
            if (double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && number >= min && number <= max)
            {
                return number;
            }

            result.AddError(string.Create(CultureInfo.InvariantCulture,
                $"{name} needs a number from {min} to {max}, not '{InputProblem.Shorten(result.Tokens[0].Value)}'."));
            return null;
        },
    };

    /// <exception cref="UsageException">The catalog has no such benchmark.</exception>
    public static Benchmark Find(CompetencyCatalog catalog, string id) => catalog.TryGetBenchmark(id, out Benchmark? benchmark)
        ? benchmark
        : throw new UsageException(
            $"There is no benchmark '{InputProblem.Shorten(id)}'. There are: {string.Join(", ", catalog.Benchmarks.Select(b => b.Id))}.");

    /// <summary>Holds an option to the form of language tags.</summary>
    public static void RequireLanguage(Option option) => option.Validators.Add(result =>
    {
        foreach (string tag in result.Tokens.Select(token => token.Value).Where(tag => !LanguageTag.IsValid(tag)))
        {
            result.AddError($"--language needs a language tag such as de or pt-BR, not '{InputProblem.Shorten(tag)}'.");
        }
    });

    /// <summary>A script that passes an unset variable should hear of it here, not from deep within the file system.</summary>
    public static void RequirePath(SymbolResult result)
    {
        if (result.Tokens.Any(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            string name = result is OptionResult option ? option.Option.Name : "FILE";
            result.AddError($"{name} needs a path, not blank text.");
        }
    }
}
