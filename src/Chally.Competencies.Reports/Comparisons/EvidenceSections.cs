using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>The parts of a report on evidence for another job.</summary>
internal static class EvidenceSections
{
    public static string Lead(Wording words, (string Name, BenchmarkEvidence Evidence)[] people, Benchmark there)
    {
        if (people.Length == 0)
        {
            return "There is nobody to look at.";
        }

        if (people.Length == 1)
        {
            BenchmarkEvidence one = people[0].Evidence;
            return one.Readiness is double points
                ? $"Readiness for {there.Title}: {words.ScalePoints(points)}."
                : $"The scores say something of {Of(words, one)} that {there.Title} needs, so there is no readiness figure.";
        }

        int ready = people.Count(person => person.Evidence.Readiness is not null);
        return ready == 0
            ? $"Nobody has evidence for all that {there.Title} needs, so nobody has a readiness figure."
            : $"{words.Count(ready, "person has", "people have")} evidence for all that {there.Title} needs.";
    }

    public static Section Overview(Wording words, (string Name, BenchmarkEvidence Evidence)[] people)
    {
        TrackRow[] rows =
        [
            .. people.Select((person, at) => new TrackRow(
                person.Name,
                person.Evidence.Readiness is double readiness
                    ? $"readiness {words.Points(readiness)}"
                    : $"{words.Whole(person.Evidence.Scored)} of {words.Whole(person.Evidence.Needed)}",
                new ShareTrack($"evidence for {Of(words, person.Evidence)}", Share(person.Evidence)),
                $"#{IdOf(words, at)}")),
        ];
        DataTable numbers = new(
            "People",
            ["Person", TableColumn.Number("Evidence for"), TableColumn.Number("Needed"), TableColumn.Number("Readiness")],
            [.. people.Select(person =>
                (string[])[person.Name, words.Whole(person.Evidence.Scored), words.Whole(person.Evidence.Needed), words.Points(person.Evidence.Readiness)])]);
        (int least, int most) = people.Length == 0 ? (0, 0) : (people.Min(person => person.Evidence.Scored), people.Max(person => person.Evidence.Scored));
        string needed = words.Whole(people.Length == 0 ? 0 : people[0].Evidence.Needed);
        string title = least == most
            ? $"Evidence for {words.Whole(most)} of {needed} competencies, for everybody"
            : $"Evidence for {words.Whole(least)} to {words.Whole(most)} of {needed} competencies";
        return new Section("overview", "How much there is evidence for", [new TrackRows(
            title,
            "The bar is the share of the competencies of the other job for which there is a score. It says how much is known, not how well a person does. " +
                "In the order of the file.",
            ShareTrack.AxisFor(words), rows, numbers)])
        { IsBrief = true };
    }

    public static Section OnePerson(Wording words, BenchmarkEvidence evidence)
    {
        TrackRow[] rows =
        [
            .. evidence.Competencies.Select(one => new TrackRow(
                one.Name, one.Percent is null ? "not known" : words.Points(one.Percent),
                new ScoreTrack(one.Percent is double percent ? words.ScalePoints(percent) : $"not known: {one.Reason}", one.Percent))),
        ];
        return new Section("evidence", "What the scores say about the other job", [new TrackRows(
            $"Evidence for {Of(words, evidence)}{(evidence.Readiness is double readiness ? $", readiness {words.Points(readiness)}" : string.Empty)}",
            "The competencies that the other job needs, in its order. Where there is no mark, the scores say nothing.",
            PoleAxis.ScalePoints, rows, TableOf(words, evidence)), new Passage(ReadinessOf(words, evidence))])
        { IsBrief = true };
    }

    public static Section EachPerson(Wording words, (string Name, BenchmarkEvidence Evidence)[] people) => new(
        "evidence",
        "What the scores of each say about the other job",
        [.. people.Select((person, at) => new Card(IdOf(words, at), person.Name,
            $"{words.Whole(person.Evidence.Scored)} of {words.Whole(person.Evidence.Needed)}",
            [TableOf(words, person.Evidence), new Passage(ReadinessOf(words, person.Evidence))]))])
    { IsBrief = true };

    /// <summary>Why scores say nothing of some competencies: each reason once.</summary>
    public static Section Missing(Wording words, (string Name, BenchmarkEvidence Evidence)[] people)
    {
        (string Name, string Competency, string Reason)[] missing =
        [
            .. people.SelectMany(person => person.Evidence.Competencies.Where(one => one.Reason is not null)
                .Select(one => (person.Name, one.Name, one.Reason!))),
        ];
        Statement[] statements =
        [
            .. missing.GroupBy(one => (one.Competency, one.Reason), one => one.Name).Select(group => new Statement(
                group.Key.Reason, group.Key.Competency,
                people.Length == 1 || group.Count() == people.Length ? null : words.Count(group.Count(), "person", "people"))),
        ];
        return new Section("missing", "What is not known, and why", statements.Length == 0
            ? [new Passage("Nothing: there is evidence for every competency.")]
            : [new StatementList("No evidence", statements)])
        { IsBrief = true };
    }

    private static double? Share(BenchmarkEvidence evidence) => evidence.Needed == 0 ? null : (double)evidence.Scored / evidence.Needed;

    private static string Of(Wording words, BenchmarkEvidence evidence) =>
        $"{words.Whole(evidence.Scored)} of {words.Count(evidence.Needed, "competency", "competencies")}";

    private static string IdOf(Wording words, int at) => $"person-{words.Whole(at + 1)}";

    private static string ReadinessOf(Wording words, BenchmarkEvidence evidence) => evidence.Readiness is double readiness
        ? $"Readiness {words.ScalePoints(readiness)}, under the weights of the other job."
        : $"No readiness figure: {evidence.ReadinessReason}";

    private static DataTable TableOf(Wording words, BenchmarkEvidence evidence)
    {
        bool hasLevels = evidence.Competencies.Any(one => one.Level is not null);
        return new DataTable(
            $"Evidence of {evidence.Subject}",
            [
                "Competency", TableColumn.Number("Weight"), TableColumn.Number("Scale points"),
                .. hasLevels ? [TableColumn.Number("Level"), TableColumn.Number("Required level")] : Array.Empty<TableColumn>(),
            ],
            [
                .. evidence.Competencies.Select(one => (string[])
                [
                    one.Name, words.Number(one.Weight, "0.###"), words.Points(one.Percent), .. hasLevels ? Levels(words, one.Level) : [],
                ]),
            ]);
    }

    private static string[] Levels(Wording words, LevelScore? level) =>
        [level?.Achieved is int achieved ? words.Whole(achieved) : "–", level?.Required is int required ? words.Whole(required) : "–"];
}
