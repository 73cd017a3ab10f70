using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>The report on what people's scores in one job say about another.</summary>
internal static class EvidenceDocument
{
    public static ReportDocument Of(Benchmark here, Benchmark there, IEnumerable<BenchmarkScore> scores, ReportOptions options)
    {
        BenchmarkScore[] all = ReportScores.All(scores, nameof(scores));
        ReportScores.Require(here, all, nameof(scores));
        Wording words = new(options);
        (string Name, BenchmarkEvidence Evidence)[] people = [.. PeopleNames.Of(all, words)
            .Zip(all, (name, score) => (name, BenchmarkEvidence.Of(here, there, score)))];
        return new ReportDocument(
            "Evidence for another job",
            people.Length == 1 ? $"{people[0].Name}: {there.Title}" : there.Title,
            [new Fact("Rated for", here.Title), new Fact("Looked at for", there.Title),
                .. people.Length == 1 ? Array.Empty<Fact>() : [new Fact("People", words.Whole(people.Length))]],
            [
                new Passage(EvidenceSections.Lead(words, people, there), PassageKind.Lead),
                new Passage("Readiness says how the person is rated on what the other job needs, under its weights: not how they will do in it.",
                    PassageKind.Note),
            ],
            [
                .. people.Length == 1 ? Array.Empty<Section>() : [EvidenceSections.Overview(words, people)],
                people.Length == 1 ? EvidenceSections.OnePerson(words, people[0].Evidence) : EvidenceSections.EachPerson(words, people),
                EvidenceSections.Missing(words, people),
                ReportEnding.ResponsibleUse(options),
            ],
            options);
    }
}
