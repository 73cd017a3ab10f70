using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Comparisons;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports;

/// <summary>The report on what people's scores in one role say about another.</summary>
public static class RoleEvidenceReport
{
    /// <summary>Shows for each person how much of the other role there is evidence for, and what it says.</summary>
    /// <param name="here">The benchmark that the people were scored against.</param>
    /// <param name="there">The benchmark of the other role.</param>
    /// <param name="scores">Their scores, in the order in which they are to stand.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A benchmark or the scores are null.</exception>
    /// <exception cref="ArgumentException">A score is of another benchmark or scoring hash than the first.</exception>
    public static Report Of(Benchmark here, Benchmark there, IEnumerable<BenchmarkScore> scores, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        BenchmarkScore[] all = ReportScores.All(scores, nameof(scores));
        ReportScores.Require(here, all, nameof(scores));
        ReportOptions known = options ?? ReportOptions.Default;
        Wording words = new(known.Culture);
        (string Name, RoleEvidence Evidence)[] people = [.. PeopleNames.Of(all, words).Zip(all, (name, score) => (name, RoleEvidence.Of(here, there, score)))];
        return new Report(new ReportDocument(
            "Evidence for another role",
            people.Length == 1 ? $"{people[0].Name}: {there.Title}" : there.Title,
            [new Fact("Rated for", here.Title), new Fact("Looked at for", there.Title), .. people.Length == 1 ? Array.Empty<Fact>() : [new Fact("People", words.Whole(people.Length))]],
            [
                new Passage(EvidenceSections.Lead(words, people, there), PassageKind.Lead),
                new Passage("Readiness says how the person is rated on what the other role needs, under its weights: not how they will do in it.", PassageKind.Note),
            ],
            [
                .. people.Length == 1 ? Array.Empty<Section>() : [EvidenceSections.Overview(words, people, known)],
                .. people.Length == 1 ? [EvidenceSections.OnePerson(words, people[0].Evidence, known)] : new[] { EvidenceSections.EachPerson(words, people) },
                EvidenceSections.Missing(words, people),
                ReportEnding.ResponsibleUse(known),
            ],
            known));
    }
}
