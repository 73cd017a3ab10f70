using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>The report on what pulls one person to the high and to the low pole, competency by competency.</summary>
internal static class ContrastDocument
{
    /// <summary>How many strengths and risks brief text lists.</summary>
    private const int ListedStandouts = 5;

    public static ReportDocument Of(Benchmark benchmark, BenchmarkScore score, CandidateReportOptions shown, ReportOptions options)
    {
        CandidateResults results = CandidateResults.Of(benchmark, score, shown, options);
        return new ReportDocument(
            "High against low",
            score.Subject,
            CandidateOpening.Facts(results),
            [new Passage(CandidateOpening.Finding(results), PassageKind.Lead)],
            [
                new Section("competencies", "Competency by competency",
                    () => [.. benchmark.Competencies.Zip(results.Contrast.Competencies, (entry, lean) => CardOf(results, entry, lean))]) { IsBrief = true },
                Standouts(results, "strengths", "Strengths", results.Contrast.Strengths, PersonContrast.StrengthRule),
                Standouts(results, "risks", "Risks", results.Contrast.Risks, PersonContrast.RiskRule),
                .. NormPlaces.Of(results),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }

    private static Card CardOf(CandidateResults results, BenchmarkCompetency entry, CompetencyLean lean)
    {
        Wording words = results.Words;
        string where = lean is { Percent: double percent, Lean: double net }
            ? $"{words.ScalePoints(percent)}, net lean {words.SignedFigure(net)}"
            : "not scored";
        return new Card(CandidateResults.CardOf(entry.Id), entry.Name, where, CompetencyCards.Pulls(results, lean, hasNumbers: true));
    }

    private static Section Standouts(CandidateResults results, string id, string title, ValueList<StandoutItem> all, string rule)
    {
        Wording words = results.Words;
        string listed = all.Count > ListedStandouts ? $", the first {words.Whole(ListedStandouts)} listed" : string.Empty;
        return new Section(id, $"{title}: {words.Whole(all.Count)}{listed}", () =>
        [
            new StatementList(title,
                [.. all.Take(ListedStandouts).Select(one => CompetencyCards.Pulling(results, one.Item, one.Item.Pole, hasNumbers: true, one.CompetencyName))]),
            new Passage(rule, PassageKind.Note),
        ])
        {
            IsBrief = true,
        };
    }
}
