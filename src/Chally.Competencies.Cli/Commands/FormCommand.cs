using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Input;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary><c>chally form</c>: a page in which people rate a person, and which prints as a paper form.</summary>
internal sealed class FormCommand : ToolCommand
{
    private const string RoleWords = "self, manager, peer, directReport, customer, interviewer";

    private readonly Argument<string> benchmark = CommonOptions.BenchmarkArgument();
    private readonly Option<string?> competencies = new("--competencies")
    {
        Description = "Ids of the competencies to rate, joined by commas; all when left out.",
    };

    private readonly Option<int> seed = new("--seed")
    {
        Description = "What decides the order of the items: a whole number, 0 or more. The same for raters who are compared.",
        DefaultValueFactory = _ => RatingFormOptions.Default.Seed,
        CustomParser = ReadSeed,
    };

    private readonly Option<string?> purpose = new("--purpose")
    {
        Description = "What the ratings are for, such as selection or development: stated in each sheet. The form asks when left out.",
    };

    private readonly Option<RaterRole?> role = new("--role")
    {
        HelpName = "role",
        Description = $"In which role people rate: {RoleWords}. The form asks when left out.",
        CustomParser = ReadRole,
    };

    private readonly ContentOptions content = new();

    public FormCommand(Terminal terminal)
        : base(terminal, "form", "Write a rating form: a web page that works from a file, saves rating sheets, and prints.")
    {
        purpose.Validators.Add(RequireLabel);
        Takes(benchmark, competencies, seed, purpose, role, content);
    }

    protected override int Run(ParseResult parsed, CommandOutput output)
    {
        RatingForm form = FormOf(parsed);
        output.Plain(form.ToHtml());
        return ExitCode.Done;
    }

    /// <exception cref="UsageException">The options name what a form cannot have.</exception>
    private RatingForm FormOf(ParseResult parsed)
    {
        CompetencyCatalog catalog = content.Catalog(parsed);
        Benchmark found = CommonOptions.Find(catalog, parsed.GetRequiredValue(benchmark));
        RatingFormOptions options =
            new() { Competencies = Chosen(parsed), Seed = parsed.GetValue(seed), Role = parsed.GetValue(role), Purpose = parsed.GetValue(purpose) };
        if (content.Language(parsed) is string tag && catalog.Languages.Any(known => IsPartOf(tag, known)))
        {
            options = options with { ContentLanguage = tag };
        }

        try
        {
            return RatingForm.Of(found, options);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(e.Message);
        }
    }

    private ValueList<string>? Chosen(ParseResult parsed) =>
        parsed.GetValue(competencies) is string ids ? [.. ids.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)] : null;

    /// <summary>Whether texts in a language serve a tag that may say more, as de serves de-AT.</summary>
    private static bool IsPartOf(string tag, string language) => $"{tag}-".StartsWith($"{language}-", StringComparison.OrdinalIgnoreCase);

    private static int ReadSeed(ArgumentResult result)
    {
        if (!int.TryParse(result.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
        {
            result.AddError($"--seed needs a whole number from 0 to {int.MaxValue}, not '{InputProblem.Shorten(result.Tokens[0].Value)}'.");
        }

        return number;
    }

    /// <summary>What a sheet takes as its purpose.</summary>
    private static void RequireLabel(OptionResult result)
    {
        try
        {
            _ = new RatingFormOptions { Purpose = result.Tokens.Count == 0 ? null : result.Tokens[0].Value };
        }
        catch (ArgumentException)
        {
            result.AddError($"--purpose needs text on one line, not blank and not too long, not '{InputProblem.Shorten(result.Tokens[0].Value)}'.");
        }
    }

    /// <summary>A role as it is written in sheets, whatever its case.</summary>
    private static RaterRole? ReadRole(ArgumentResult result)
    {
        string word = result.Tokens[0].Value.Replace("-", string.Empty, StringComparison.Ordinal);
        if (word.All(char.IsAsciiLetter) && Enum.TryParse(word, ignoreCase: true, out RaterRole known))
        {
            return known;
        }

        result.AddError($"--role needs one of {RoleWords}, not '{InputProblem.Shorten(result.Tokens[0].Value)}'.");
        return null;
    }
}
