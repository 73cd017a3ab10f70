using System.CommandLine;
using System.Globalization;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Commands;

/// <summary>The options that describe a norm set.</summary>
/// <param name="otherwise">What a description is when it is left out, for the help.</param>
internal sealed class NormDescription(string otherwise) : IOptionGroup
{
    private readonly Option<string?> id = new("--id") { Description = $"The id of the norm set, in kebab-case; {otherwise} when left out." };
    private readonly Option<string?> population = new("--population") { Description = "Who was rated, in words." };
    private readonly Option<string?> setting = new("--setting") { Description = "In what setting, in words, such as \"applicants, structured interview\"." };
    private readonly Option<string?> date = new("--date") { Description = "The day of the norm set, as 2026-03-01." };
    private readonly Option<string[]> reliabilities = new("--reliability")
    {
        Description =
            "The reliability of a competency or of overall, as ID=0.84; may be given several times. Without it there is no standard error of measurement.",
        AllowMultipleArgumentsPerToken = false,
    };

    private readonly Option<string> kind = new("--reliability-kind")
    {
        Description = "What kind of reliability it is, such as alpha, retest or ICC(1,k).",
        DefaultValueFactory = _ => "alpha",
    };

    public void AddTo(Command command)
    {
        command.Add(id);
        command.Add(population);
        command.Add(setting);
        command.Add(date);
        command.Add(reliabilities);
        command.Add(kind);
    }

    /// <summary>The description given, over what there is otherwise.</summary>
    /// <exception cref="UsageException">A description is not as a norm set asks.</exception>
    public NormSet Over(ParseResult parsed, NormSet otherwise)
    {
        try
        {
            return otherwise with
            {
                Id = parsed.GetValue(id) ?? otherwise.Id,
                Population = parsed.GetValue(population) ?? otherwise.Population,
                Setting = parsed.GetValue(setting) ?? otherwise.Setting,
                Date = parsed.GetValue(date) is string day ? Day(day) : otherwise.Date,
            };
        }
        catch (ArgumentException e)
        {
            throw new UsageException(Sentence(e));
        }
    }

    /// <summary>The reliabilities given, by the ids of what they are of.</summary>
    /// <exception cref="UsageException">One is not as it must be, is of nothing that the norm set has, or is given twice.</exception>
    public Dictionary<string, ScoreReliability> Reliabilities(ParseResult parsed, IReadOnlyCollection<string> known)
    {
        Dictionary<string, ScoreReliability> found = new(StringComparer.Ordinal);
        foreach (string given in parsed.GetValue(reliabilities) ?? [])
        {
            string[] parts = given.Split('=', 2);
            if (parts.Length != 2 || !double.TryParse(parts[1], NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
                || number is not (>= 0 and <= 1))
            {
                throw new UsageException($"--reliability needs ID=R with R from 0 to 1, not '{InputProblem.Shorten(given)}'.");
            }

            if (!known.Contains(parts[0]))
            {
                throw new UsageException($"--reliability names '{InputProblem.Shorten(parts[0])}'. There are: {string.Join(", ", known)}.");
            }

            if (!found.TryAdd(parts[0], Reliability(number, parsed.GetRequiredValue(kind))))
            {
                throw new UsageException($"--reliability names '{InputProblem.Shorten(parts[0])}' twice.");
            }
        }

        return found;
    }

    /// <summary>The message of an exception without the name of a parameter, which is nothing to who types.</summary>
    public static string Sentence(ArgumentException e) => e.Message.Split(" (Parameter '", 2)[0];

    private static ScoreReliability Reliability(double number, string kind)
    {
        try
        {
            return new ScoreReliability(number, kind);
        }
        catch (ArgumentException e)
        {
            throw new UsageException(Sentence(e));
        }
    }

    private static DateOnly Day(string day) => DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly found)
        ? found
        : throw new UsageException($"--date needs a day as 2026-03-01, not '{InputProblem.Shorten(day)}'.");
}
