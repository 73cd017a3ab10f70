using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Studies of made-up scores, the same in every run.</summary>
internal static class MadeUpStudies
{
    /// <summary>Two groups of 40 that differ by less from competency to competency, with a base rate.</summary>
    public static CriterionStudy Full(Benchmark benchmark) => CriterionStudy.Between(
        Table(benchmark, 40, shift: 16), Table(benchmark, 40, shift: 0), new StudyOptions { BaseRate = 0.3, Origin = GroupOrigin.Extremes });

    /// <summary>Groups too small for a cut, without a base rate.</summary>
    public static CriterionStudy Small(Benchmark benchmark) => CriterionStudy.Between(Table(benchmark, 6, shift: 16), Table(benchmark, 5, shift: 0));

    /// <summary>A group in which nobody has a score.</summary>
    public static CriterionStudy Empty(Benchmark benchmark) => CriterionStudy.Between(Unscored(benchmark), Table(benchmark, 5, shift: 0));

    /// <summary>Three groups, the second below four fifths and the last without applicants.</summary>
    public static AdverseImpact Impact(string first = "A", string second = "B") => AdverseImpact.Of([
        new SelectionCount(first, 60, 40), new SelectionCount(second, 30, 50), new SelectionCount("C", 11, 9), new SelectionCount("D", 0, 0),
    ]);

    /// <summary>Four high and four low scores, with a norm set of one role.</summary>
    public static (BenchmarkScore[] High, BenchmarkScore[] Low, NormSet Set) Scored()
    {
        Benchmark benchmark = ScoredPeople.Representative;
        BenchmarkScorer scorer = new(benchmark);
        BenchmarkScore[] scores =
        [
            .. Enumerable.Range(0, 8).Select(person => scorer.Score(RatingSheet.FromRatings(
                $"P{person}",
                benchmark.Items().Select((item, at) => KeyValuePair.Create(item.Id,
                    item.Pole == Pole.High ? 1 + ((at + person) % 4) + (person < 4 ? 1 : 0) : 5 - ((at + person) % 4)))))),
        ];
        return (scores[..4], scores[4..], ScoredPeople.Norms(scores[0]));
    }

    /// <summary>Contrasts with tables that have neither frequencies nor variance, and with none.</summary>
    public static IEnumerable<NormedContrast> NormedOfNothing()
    {
        (BenchmarkScore[] high, BenchmarkScore[] low, NormSet set) = Scored();
        NormSet flat = set with
        {
            Competencies = ValueMap.Create(set.Competencies.Select(entry => KeyValuePair.Create(entry.Key, entry.Value with { Sd = 0 }))),
            Overall = null,
        };
        return [.. NormedStudy.Of(high, low, set).Competencies, .. NormedStudy.Of(high, low, flat).Competencies, NormedStudy.Of(high, low, flat).Overall];
    }

    /// <summary>Twenty people whom three raters rated, what the ratings are worth, and a norm set that states what they should be.</summary>
    public static (BenchmarkReliability Reliability, BenchmarkAgreement Agreement, NormReliability Norms, NormSet Set) Rated()
    {
        Benchmark benchmark = ScoredPeople.Representative;
        Random random = new(7);
        RatingSheet[] sheets =
        [
            .. Enumerable.Range(0, 60).Select(i => RatingSheet.FromRatings(
                $"P{i / 3}", [.. benchmark.Items().Select(item => KeyValuePair.Create(item.Id, Keyed(item.Pole, 1 + (i / 3 % 4) + random.Next(2))))]) with
                {
                    Rater = $"R{i % 3}",
                    Role = RaterRole.Interviewer,
                }),
        ];
        BenchmarkScorer scorer = new(benchmark);
        NormSet set = ScoredPeople.Norms(scorer.Score(sheets[0]));
        BenchmarkReliability reliability = BenchmarkReliability.Of(benchmark, sheets);
        return (reliability, BenchmarkAgreement.Of(benchmark, sheets), NormReliability.Of(reliability, benchmark, sheets.Select(scorer.Score), set), set);
    }

    /// <summary>Forty scores that go with a criterion, with a proposed cut.</summary>
    public static (ContinuousCriterionStudy Study, CriterionOptions Options) Criterion(Benchmark benchmark)
    {
        CriterionOptions options = new() { SuccessFrom = 50, ProposedCut = 45 };
        ScoreTable table = Table(benchmark, 40, shift: 0);
        return (ContinuousCriterionStudy.Of(table, [.. Enumerable.Range(0, 40).Select(i => Score(i, 0, 0) + (i % 5 * 3))], options), options);
    }

    public static ScoreTable Table(Benchmark benchmark, int people, int shift)
    {
        KeyValuePair<string, double[]>[] columns =
        [
            .. benchmark.Competencies.Select((entry, c) => KeyValuePair.Create(
                entry.Id, Enumerable.Range(0, people).Select(i => Score(i, c, shift)).ToArray())),
        ];
        return ScoreTable.FromColumns(columns, [.. Enumerable.Range(0, people).Select(i => columns.Average(column => column.Value[i]))]);
    }

    /// <summary>What a person has in every competency, about as a bell, and what is of one competency alone.</summary>
    private static double Score(int person, int competency, int shift)
    {
        int common = (person * 7 % 13) + (person * 11 % 17) + (person * 5 % 11);
        int own = (((person * 3) + (competency * 5)) % 7) + (((person * 13) + (competency * 7)) % 9);
        return 15 + ((double)shift / (1 + (2 * competency))) + (1.2 * common) + (1.5 * own);
    }

    private static int Keyed(Pole pole, int rating) => pole == Pole.High ? rating : 6 - rating;

    private static ScoreTable Unscored(Benchmark benchmark) => ScoreTable.FromColumns(
        benchmark.Competencies.Select(entry => KeyValuePair.Create(entry.Id, Enumerable.Repeat(double.NaN, 5).ToArray())),
        [.. Enumerable.Repeat(double.NaN, 5)]);
}
