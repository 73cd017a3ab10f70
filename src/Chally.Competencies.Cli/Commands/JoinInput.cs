using Chally.Competencies.Cli.Input;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Puts the scores of a file of ratings beside what another file says of the same people.</summary>
internal sealed class JoinInput(SheetInput sheets)
{
    /// <summary>All scores, without what each item adds, with what is known of each person.</summary>
    /// <param name="path">The file of ratings.</param>
    /// <param name="scorer">Scores the sheets.</param>
    /// <param name="known">What is known of each person.</param>
    /// <param name="whyNoDevelopment">What sheets that were collected for development must not be used for; null where they may.</param>
    /// <param name="problems">Where problems go, those of the other file included.</param>
    /// <exception cref="InputException">A file has problems, or nobody is in both.</exception>
    public JoinedPeople<T> Read<T>(string path, BenchmarkScorer scorer, Dictionary<string, T> known, string? whyNoDevelopment, InputProblems problems)
        where T : class
    {
        List<(BenchmarkScore, T)> both = [];
        HashSet<string> people = new(StringComparer.Ordinal);
        int rows = 0;
        long before = problems.Total;
        foreach (PlacedScore placed in sheets.Scored(path, scorer, problems))
        {
            rows++;
            people.Add(placed.Score.Subject);
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
            else if (known.TryGetValue(placed.Score.Subject, out T? of))
            {
                both.Add((SheetInput.WithoutExplanation(placed.Score), of));
            }
        }

        SheetInput.RequireSome(rows, path, problems, before);
        SheetInput.ThrowOn(problems);
        return both.Count > 0
            ? new JoinedPeople<T>(both, rows, people.Count, people.Count(one => !known.ContainsKey(one)), known.Keys.Count(one => !people.Contains(one)))
            : throw InputException.Of(RatingFile.SourceOf(path), ProblemCodes.NoSheets, "at least one person who is in both files", "none");
    }
}
