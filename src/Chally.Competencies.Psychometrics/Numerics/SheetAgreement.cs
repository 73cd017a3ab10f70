using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Agreement from the library's own sheets: sheets with one subject are about one person.</summary>
internal static class SheetAgreement
{
    /// <summary>How many protected raters an item needs for any figure of it.</summary>
    private const int FewestOfAnItem = 5;

    private const string Protected =
        "peers, direct reports, customers and raters without a role are not named, and nobody is compared with them; state the role where raters may be named";

    public static BenchmarkAgreement Apply(BenchmarkScorer scorer, RatingSheet[] sheets, ReliabilityOptions options)
    {
        if (sheets.Length == 0)
        {
            throw new ArgumentException("Agreement must be computed from at least one sheet, but there are none.", nameof(sheets));
        }

        BenchmarkScore[] scores = [.. sheets.Select(scorer.Score)];
        string[] subjects = [.. sheets.Select(sheet => sheet.Subject).Distinct(StringComparer.Ordinal)];
        string[]? raters = sheets.All(sheet => sheet.Rater is not null) ? [.. sheets.Select(sheet => sheet.Rater!).Distinct(StringComparer.Ordinal)] : null;
        RequireOnce(sheets);
        ValueList<BenchmarkCompetency> entries = [.. scorer.Benchmark.Competencies.Where(entry => entry.Competency.IsRateable)];
        return new BenchmarkAgreement(
            scorer.Benchmark.Id,
            [.. entries.Select(entry => Of(entry.Id, sheets, [.. scores.Select(score => score.Competencies.First(one => one.Id == entry.Id).Percent)], subjects, raters, options))],
            Of("overall", sheets, [.. scores.Select(score => score.Overall?.Percent)], subjects, raters, options),
            [.. entries.SelectMany(entry => entry.Competency.Items()).Select(item => OfItem(item.Id, sheets, scorer.Benchmark.RatingScale))],
            sheets.Select(sheet => sheet.Role).Distinct().Count() > 1);
    }

    private static void RequireOnce(RatingSheet[] sheets)
    {
        HashSet<(string, string)> seen = [];
        foreach (RatingSheet sheet in sheets.Where(sheet => sheet.Rater is not null))
        {
            if (!seen.Add((sheet.Subject, sheet.Rater!)))
            {
                throw new ArgumentException("A rater must have rated a person once, but two sheets have the same subject and rater.", nameof(sheets));
            }
        }
    }

    private static Agreement Of(string id, RatingSheet[] sheets, double?[] scores, string[] subjects, string[]? raters, ReliabilityOptions options)
    {
        Dictionary<string, int> rows = Places(subjects);
        if (raters is null)
        {
            List<double>[] people = [.. subjects.Select(_ => new List<double>())];
            for (int i = 0; i < sheets.Length; i++)
            {
                if (scores[i] is double score)
                {
                    people[rows[sheets[i].Subject]].Add(score);
                }
            }

            return Agreement.OfUnknownRaters(people, id, options);
        }

        Dictionary<string, int> columns = Places(raters);
        List<(int Rater, double Rating)>[] rated = [.. subjects.Select(_ => new List<(int, double)>())];
        List<(int Rater, double Rating)>[] named = [.. subjects.Select(_ => new List<(int, double)>())];
        for (int i = 0; i < sheets.Length; i++)
        {
            if (scores[i] is double score)
            {
                (int person, int rater) = (rows[sheets[i].Subject], columns[sheets[i].Rater!]);
                rated[person].Add((rater, score));
                if (!ProtectedScore.Covers(sheets[i].Role))
                {
                    named[person].Add((rater, score));
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

    private static (int Rater, double Rating)[][] Ordered(List<(int Rater, double Rating)>[] people) =>
        [.. people.Select(person => person.OrderBy(one => one.Rater).ToArray())];

    private static ItemAgreement OfItem(string id, RatingSheet[] sheets, RatingScale scale)
    {
        int people = 0;
        int exceeding = 0;
        double sum = 0;
        string?[] raters =
        [
            .. sheets.Where(sheet => ProtectedScore.Covers(sheet.Role) && sheet.Ratings.Any(answer => answer.ItemId == id && answer.Rating is not null))
                .Select(sheet => sheet.Rater),
        ];
        int known = raters.OfType<string>().Distinct(StringComparer.Ordinal).Count();
        if (known + raters.Count(rater => rater is null) is > 0 and < FewestOfAnItem)
        {
            return new ItemAgreement(id, 0, null, 0);
        }

        foreach (IGrouping<string, RatingSheet> person in sheets.GroupBy(sheet => sheet.Subject, StringComparer.Ordinal))
        {
            int[] ratings = [.. person.SelectMany(sheet => sheet.Ratings).Where(answer => answer.ItemId == id && answer.Rating is not null).Select(answer => answer.Rating!.Value)];
            if (ratings.Length < 2)
            {
                continue;
            }

            WithinGroupAgreement agreement = WithinGroupAgreement.Of(ratings, scale);
            people++;
            sum += agreement.Value;
            exceeding += agreement.ExceedsNull ? 1 : 0;
        }

        return new ItemAgreement(id, people, people > 0 ? sum / people : null, exceeding);
    }

    private static Dictionary<string, int> Places(string[] names)
    {
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (string name in names)
        {
            places.Add(name, places.Count);
        }

        return places;
    }
}
