using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Puts the scores of a file of ratings beside what another file says of the same people.</summary>
internal sealed class JoinInput(SheetInput sheets)
{
    /// <summary>All scores, without what each item adds, with what is known of each person.</summary>
    /// <param name="path">The file of ratings.</param>
    /// <param name="scorer">Scores the sheets.</param>
    /// <param name="known">What is known of each person, a row a person.</param>
    /// <param name="names">When two names are those of one person, in one file or in both.</param>
    /// <param name="whyNoDevelopment">What sheets that were collected for development must not be used for; null where they may.</param>
    /// <param name="problems">Where problems go, those of the other file included.</param>
    /// <exception cref="InputException">A file has problems, or nobody is in both.</exception>
    public JoinedPeople<T> Read<T>(
        string path, BenchmarkScorer scorer, IReadOnlyList<SubjectRow<T>> known, NameMatching names, string? whyNoDevelopment, InputProblems problems)
        where T : class
    {
        List<PlacedScore> rated = [];
        long before = problems.Total;
        foreach (PlacedScore placed in sheets.Scored(path, scorer, problems))
        {
            rated.Add(placed with { Score = SheetInput.WithoutExplanation(placed.Score) });
            if (whyNoDevelopment is not null && placed.Score.IsForDevelopment)
            {
                problems.Add(placed.Place(new InputProblem
                {
                    Code = ProblemCodes.ForDevelopment,
                    Path = "purpose",
                    Expected = $"a sheet that was not collected for development, as {whyNoDevelopment}",
                    Found = "'development'",
                }));
            }
        }

        SheetInput.RequireSome(rated.Count, path, problems, before);
        SheetInput.ThrowOn(problems);
        PeopleIndex people = PeopleIndex.Of([.. rated.Select(placed => PersonIdentity.OfSubject(placed.Score)), .. known.Select(row => row.Person)], names);
        Dictionary<int, T> ofPerson = [];
        for (int i = 0; i < known.Count; i++)
        {
            // Of two rows that are one person only beside the ratings, as by an id there, the second is one too many.
            if (!ofPerson.TryAdd(people[rated.Count + i], known[i].Known))
            {
                problems.Add(known[i].Place(
                    new InputProblem { Code = ProblemCodes.DuplicateId, Path = "subject", Expected = "one row of a person", Found = "a second one" }));
            }
        }

        SheetInput.ThrowOn(problems);
        sheets.Report(people.Notes, [.. rated.Select(placed => placed.Place), .. known.Select(row => row.Place)]);
        HashSet<int> both = [.. Enumerable.Range(0, rated.Count).Select(i => people[i])];
        (BenchmarkScore, T)[] joined = [.. rated.Select((placed, i) => (placed.Score, ofPerson.GetValueOrDefault(people[i])))
            .Where(one => one.Item2 is not null)!];
        return joined.Length > 0
            ? new JoinedPeople<T>(joined, rated.Count, both.Count, both.Count(one => !ofPerson.ContainsKey(one)),
                ofPerson.Keys.Count(one => !both.Contains(one)))
            : throw InputException.Of(RatingFile.SourceOf(path), ProblemCodes.NoSheets, "at least one person who is in both files", "none");
    }
}
