using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Keeps pages of single sheets, which show who said what, from being written of several raters of one person unless that is asked for.</summary>
internal sealed class RaterGuard : IOptionGroup
{
    private readonly Option<bool> showRaters = new("--show-raters")
    {
        Description = "Write html and markdown of single sheets although several raters rated one person: they show who said what.",
    };

    public void AddTo(Command command) => command.Add(showRaters);

    public bool IsGiven(ParseResult parsed) => parsed.GetValue(showRaters);

    /// <exception cref="UsageException">The option is given with another format.</exception>
    public void CheckFormat(ParseResult parsed, string? format)
    {
        if (IsGiven(parsed) && !Covers(format))
        {
            throw new UsageException("--show-raters goes with the formats html and markdown.");
        }
    }

    /// <summary>Whether a format is one of pages, which are passed on.</summary>
    public static bool Covers(string? format) => format is "html" or "markdown";

    /// <summary>Adds a problem for each sheet by another rater of a person, unless raters are to be shown.</summary>
    public void AddProblems(ParseResult parsed, IReadOnlyList<PlacedScore> placed, NameMatching names, InputProblems problems)
    {
        if (IsGiven(parsed))
        {
            return;
        }

        PeopleIndex people = PeopleIndex.OfSubjects(placed.Select(one => one.Score), names);
        PeopleIndex raters = PeopleIndex.Of(placed.Select(one => PersonIdentity.OfRater(one.Score)), names);
        Dictionary<int, int> first = [];
        for (int i = 0; i < placed.Count; i++)
        {
            // Sheets by one named rater are before and after; a rater with neither name nor id is nobody else.
            if (!first.TryAdd(people[i], i) && raters[i] != raters[first[people[i]]])
            {
                problems.Add(placed[i].Place(new InputProblem
                {
                    Code = ProblemCodes.ShowsRaters,
                    Path = "rater",
                    Expected =
                        "one rater of a person, as a page of several shows who said what; score --combine-raters puts them together, --show-raters shows them",
                    Found = "another one",
                }));
            }
        }
    }
}
