using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Arithmetic;
using Chally.Competencies.Scoring.People;
using MathNet.Numerics.Statistics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Reliability from the library's own sheets.</summary>
internal static class SheetReliability
{
    private const string Repeated = "Some people were rated more than once: their sheets are not independent.";

    public static BenchmarkReliability Apply(Benchmark benchmark, RatingSheet[] sheets, ScoringPolicy policy, ReliabilityOptions options)
    {
        BenchmarkScorer scorer = new(benchmark, policy);
        ScoreTable scores = ScoreTable.FromScores(sheets.Select(scorer.Score));
        bool isRepeated = PeopleIndex.Of(sheets.Select(sheet => new PersonIdentity(sheet.SubjectId, sheet.Subject)), options.Names).Count < sheets.Length;
        List<Reliability> competencies = [];
        List<BenchmarkCompetency> rateable = [];
        foreach (BenchmarkCompetency entry in benchmark.Competencies.Where(entry => entry.Competency.IsRateable))
        {
            CompetencyItem[] items = [.. entry.Competency.Items()];
            rateable.Add(entry);
            competencies.Add(ReliabilityRule.Apply(
                entry.Id,
                [.. items.Select(item => item.Id)],
                KeyedItems.Matrix(items, sheets, benchmark.RatingScale),
                [.. items.Select(item => (double)item.Weight)],
                options,
                isRepeated ? [Repeated] : [],
                ItemGuard.For([.. sheets.Where(sheet => items.All(item => IsRated(sheet, item.Id)))], options.Names)));
        }

        (CompositeReliability? overall, string? reason) = Composite(rateable, competencies, scores, policy);
        return new BenchmarkReliability
        {
            Benchmark = benchmark.Id,
            Options = options,
            Competencies = [.. competencies],
            Overall = overall,
            Intercorrelations = Intercorrelations.Of(scores),
            Missing = reason is null ? [] : [new MissingFigure(nameof(BenchmarkReliability.Overall), reason)],
            Notes = BenchmarkReliability.Described,
        };
    }

    private static bool IsRated(RatingSheet sheet, string item) => sheet.Ratings.Any(answer => answer.ItemId == item && answer.Rating is not null);

    /// <summary>Over the people with every rateable competency scored.</summary>
    private static (CompositeReliability? Overall, string? Reason) Composite(
        List<BenchmarkCompetency> entries, List<Reliability> competencies, ScoreTable scores, ScoringPolicy policy)
    {
        if (entries.Count == 0)
        {
            return (null, "the benchmark has nothing to rate");
        }

        if (competencies.FirstOrDefault(competency => competency.Value is null || ScoreBoundary.Round(competency.Value.Value) < 0) is Reliability without)
        {
            return (null, without.Value is double negative
                ? string.Create(CultureInfo.InvariantCulture,
                    $"needs a reliability of 0 or more of every competency, but that of '{without.Id}' is {negative:0.00####}")
                : $"needs the reliability of every competency, but '{without.Id}' has none");
        }

        double[][] columns = Complete(entries, scores);
        if (columns[0].Length < 3)
        {
            return (null, $"needs at least 3 people with every competency scored, but there are {columns[0].Length}");
        }

        double[,] correlations = new double[columns.Length, columns.Length];
        for (int i = 0; i < columns.Length; i++)
        {
            for (int j = 0; j < columns.Length; j++)
            {
                double? r = i == j ? 1 : default(CrossProducts).With(columns[i], columns[j]).Correlation;
                if (r is not double known)
                {
                    return (null, "needs variance in every competency, but one has none");
                }

                correlations[i, j] = known;
            }
        }

        CompositeReliability? overall = CompositeReliability.Of(
            [.. entries.Select(policy.WeightOf)],
            [.. columns.Select(ArrayStatistics.StandardDeviation)],
            [.. competencies.Select(competency => competency.Value!.Value)],
            correlations);
        return overall is null ? (null, "needs variance of the composite, but it has none") : (overall, null);
    }

    private static double[][] Complete(List<BenchmarkCompetency> entries, ScoreTable scores)
    {
        List<int> rows = [];
        for (int row = 0; row < scores.Rows; row++)
        {
            bool isComplete = true;
            foreach (BenchmarkCompetency entry in entries)
            {
                isComplete &= !double.IsNaN(scores.Column(entry.Id)[row]);
            }

            if (isComplete)
            {
                rows.Add(row);
            }
        }

        return [.. entries.Select(entry => Picked(scores.Column(entry.Id), rows))];
    }

    private static double[] Picked(ReadOnlySpan<double> column, List<int> rows)
    {
        double[] picked = new double[rows.Count];
        for (int i = 0; i < picked.Length; i++)
        {
            picked[i] = column[rows[i]];
        }

        return picked;
    }
}
