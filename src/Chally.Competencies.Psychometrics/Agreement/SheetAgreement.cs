using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Psychometrics;

/// <summary>Agreement from the library's own sheets: whom they are about and who rated goes by <see cref="PeopleIndex"/>.</summary>
internal static class SheetAgreement
{
    private const string Protected =
        "peers, direct reports, customers and raters without a role are not named, and nobody is compared with them; state the role where raters may be named";

    public static BenchmarkAgreement Apply(BenchmarkScorer scorer, RatingSheet[] sheets, ReliabilityOptions options)
    {
        if (sheets.Length == 0)
        {
            throw new ArgumentException("Agreement must be computed from at least one sheet, but there are none.", nameof(sheets));
        }

        if (ProblemsWith(sheets, options.Names).SelectMany(problems => problems).FirstOrDefault() is InputProblem problem)
        {
            throw new ArgumentException($"Agreement needs {problem.Expected}, but there is {problem.Found}.", nameof(sheets));
        }

        BenchmarkScore[] scores = [.. sheets.Select(scorer.Score)];
        (PeopleIndex people, PeopleIndex raters) = IndexesOf(sheets, options.Names);
        int[] rows = [.. Enumerable.Range(0, sheets.Length).Select(i => people[i])];
        int[]? columns = AreKnown(sheets, people, raters) ? [.. Enumerable.Range(0, sheets.Length).Select(i => raters[i])] : null;
        string[] names = [.. Enumerable.Range(0, sheets.Length).DistinctBy(i => raters[i]).Select(i => sheets[i].Rater ?? sheets[i].RaterId ?? string.Empty)];
        ValueList<BenchmarkCompetency> entries = [.. scorer.Benchmark.Competencies.Where(entry => entry.Competency.IsRateable)];
        return new BenchmarkAgreement
        {
            Benchmark = scorer.Benchmark.Id,
            Options = options,
            Competencies =
                [.. entries.Select(entry => Told(entry.Id, [.. scores.Select(score => score.Competencies.First(one => one.Id == entry.Id).Percent)]))],
            Overall = Told("overall", [.. scores.Select(score => score.Overall?.Percent)]),
            Items = [.. entries.SelectMany(entry => entry.Competency.Items())
                .Select(item => OfItem(item.Id, sheets, rows, raters, scorer.Benchmark.RatingScale))],
            Notes = BenchmarkAgreement.NotesOf(hasSeveralRoles: sheets.Select(sheet => sheet.Role).Distinct().Count() > 1),
        };

        Agreement Told(string id, double?[] percents) => Guarded(
            Of(id, percents, sheets, rows, columns, names, options),
            [.. Behind(rows, i => percents[i] is not null).Where(i => ProtectedScore.Covers(sheets[i].Role))],
            raters,
            scorer.Policy.MinimumRatersPerRole);
    }

    public static IReadOnlyList<InputProblems> ProblemsWith(RatingSheet[] sheets, NameMatching names)
    {
        (PeopleIndex people, PeopleIndex raters) = IndexesOf(sheets, names);
        HashSet<(int, string)> responses = [];
        Dictionary<(int, int), RatingSheet> first = [];
        InputProblems[] problems = [.. sheets.Select(_ => new InputProblems())];
        for (int i = 0; i < sheets.Length; i++)
        {
            if (sheets[i].ResponseId is string response && !responses.Add((people[i], response)))
            {
                problems[i].Add(ProblemCodes.Copy, "responseId", "each response once for a person", "one of them again");
            }
            else if (IsNamed(sheets[i]) && !first.TryAdd((people[i], raters[i]), sheets[i]) && !AreOthers(first[(people[i], raters[i])], sheets[i]))
            {
                problems[i].Add(ProblemCodes.SameRater, "rater", "one sheet of a person by each rater", "a second one");
            }
        }

        return problems;
    }

    private static (PeopleIndex People, PeopleIndex Raters) IndexesOf(RatingSheet[] sheets, NameMatching names) => (
        PeopleIndex.Of(sheets.Select(sheet => new PersonIdentity(sheet.SubjectId, sheet.Subject)), names),
        PeopleIndex.Of(sheets.Select(sheet => new PersonIdentity(sheet.RaterId, sheet.Rater)), names));

    private static bool IsNamed(RatingSheet sheet) => sheet.RaterId is not null || sheet.Rater is not null;

    /// <summary>Whether two sheets of one person with one rater's name are of two raters, by their response ids.</summary>
    private static bool AreOthers(RatingSheet first, RatingSheet second) =>
        first.RaterId is null && second.RaterId is null && first.ResponseId is not null && second.ResponseId is not null
            && first.ResponseId != second.ResponseId;

    /// <summary>Raters are known when every sheet names its rater, and no name is that of two.</summary>
    private static bool AreKnown(RatingSheet[] sheets, PeopleIndex people, PeopleIndex raters) =>
        sheets.All(IsNamed) && Enumerable.Range(0, sheets.Length).DistinctBy(i => (people[i], raters[i])).Count() == sheets.Length;

    private static Agreement Of(string id, double?[] scores, RatingSheet[] sheets, int[] rows, int[]? columns, string[] raters, ReliabilityOptions options)
    {
        int people = rows.Max() + 1;
        if (columns is null)
        {
            List<double>[] unknown = [.. Enumerable.Range(0, people).Select(_ => new List<double>())];
            for (int i = 0; i < scores.Length; i++)
            {
                if (scores[i] is double score)
                {
                    unknown[rows[i]].Add(score);
                }
            }

            return Agreement.OfUnknownRaters(unknown, id, options);
        }

        List<(int Rater, double Rating)>[] rated = [.. Enumerable.Range(0, people).Select(_ => new List<(int, double)>())];
        List<(int Rater, double Rating)>[] named = [.. Enumerable.Range(0, people).Select(_ => new List<(int, double)>())];
        for (int i = 0; i < scores.Length; i++)
        {
            if (scores[i] is double score)
            {
                rated[rows[i]].Add((columns[i], score));
                if (!ProtectedScore.Covers(sheets[i].Role))
                {
                    named[rows[i]].Add((columns[i], score));
                }
            }
        }

        Agreement agreement = AgreementRule.OfRaters(id, Ordered(rated), [.. raters], options);

        // Severity against a mean in which protected raters are would tell that mean, exactly.
        return sheets.Any(sheet => ProtectedScore.Covers(sheet.Role))
            ? agreement with
            {
                Severity = AgreementRule.Severities(Ordered(named), [.. raters]),
                Missing = [.. agreement.Missing, new MissingFigure(nameof(Agreement.Severity), Protected)],
            }
            : agreement;
    }

    /// <summary>The sheets that say how far raters differ: those of the people with two or more ratings.</summary>
    private static int[] Behind(int[] rows, Func<int, bool> isRated) =>
        [.. Enumerable.Range(0, rows.Length).Where(isRated).GroupBy(i => rows[i]).Where(person => person.Count() > 1).SelectMany(person => person)];

    /// <summary>Mean squares of few raters tell one of them what another said, and so do the correlations that are made of them.</summary>
    private static Agreement Guarded(Agreement agreement, int[] covered, PeopleIndex raters, int fewest)
    {
        int count = covered.DistinctBy(i => raters[i]).Count();
        if (agreement.Variance is null || count == 0 || (count >= fewest && covered.Length >= ProtectedScore.FewestOfAnItem))
        {
            return agreement;
        }

        string reason = string.Create(
            CultureInfo.InvariantCulture,
            $"needs at least {fewest} raters and {ProtectedScore.FewestOfAnItem} ratings by peers, direct reports, customers and raters without a role where " +
                $"any of them rated, but there are {count} with {covered.Length}, of the people with two or more ratings");
        return agreement with
        {
            Variance = null,
            Intraclass = [],
            Missing =
            [
                new MissingFigure(nameof(Agreement.Intraclass), reason),
                new MissingFigure(nameof(Agreement.Variance), reason),
                .. agreement.Missing.Where(figure => figure.Figure == nameof(Agreement.Severity)),
            ],
        };
    }

    private static (int Rater, double Rating)[][] Ordered(List<(int Rater, double Rating)>[] people) =>
        [.. people.Select(person => person.OrderBy(one => one.Rater).ToArray())];

    private static ItemAgreement OfItem(string id, RatingSheet[] sheets, int[] rows, PeopleIndex raters, RatingScale scale)
    {
        int people = 0;
        int exceeding = 0;
        double sum = 0;
        int[] behind = Behind(rows, i => sheets[i].Ratings.Any(answer => answer.ItemId == id && answer.Rating is not null));
        int protectedRaters = behind.Where(i => ProtectedScore.Covers(sheets[i].Role)).DistinctBy(i => raters[i]).Count();
        if (protectedRaters is > 0 and < ProtectedScore.FewestOfAnItem)
        {
            return new ItemAgreement(id, 0, null, 0);
        }

        foreach (IGrouping<int, int> person in behind.GroupBy(i => rows[i]))
        {
            int[] ratings = [.. person.SelectMany(i => sheets[i].Ratings).Where(answer => answer.ItemId == id && answer.Rating is not null)
                .Select(answer => answer.Rating!.Value)];
            WithinGroupAgreement agreement = WithinGroupAgreement.Of(ratings, scale);
            people++;
            sum += agreement.Value;
            exceeding += agreement.ExceedsNull ? 1 : 0;
        }

        return new ItemAgreement(id, people, people > 0 ? sum / people : null, exceeding);
    }
}
