using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Reports.Comparisons;

/// <summary>All the results that a comparison of two scores shows.</summary>
/// <param name="Benchmark">The benchmark.</param>
/// <param name="First">The first scores.</param>
/// <param name="Second">The second scores.</param>
/// <param name="Difference">Second minus first.</param>
/// <param name="Change">The same with error of measurement; null without a norm set.</param>
/// <param name="Options">How the report is written.</param>
internal sealed record ComparisonResults(Benchmark Benchmark, BenchmarkScore First, BenchmarkScore Second, ScoreDifference Difference, ChangeReport? Change,
    ReportOptions Options)
{
    public Wording Words { get; } = new(Options);

    public bool IsOnePerson => PeopleIndex.OfSubjects([First, Second]).Count == 1;

    public string Kind => !IsOnePerson ? "Two people" : AreDated ? "Before and after" : "Two ratings of one person";

    public string Title => IsOnePerson ? First.Subject : $"{First.Subject} and {Second.Subject}";

    /// <summary>What the first scores are called.</summary>
    public string FirstName => Names.First;

    /// <summary>What the second scores are called.</summary>
    public string SecondName => Names.Second;

    private bool AreDated => First.Completed is DateTimeOffset before && Second.Completed is DateTimeOffset after && before < after;

    private (string First, string Second) Names
    {
        get
        {
            if (!IsOnePerson)
            {
                return (First.Subject, Second.Subject);
            }

            if (First.Completed is DateTimeOffset before && Second.Completed is DateTimeOffset after && Words.Date(before) != Words.Date(after))
            {
                return (Words.Date(before), Words.Date(after));
            }

            (string? first, string? second) = (Wording.RatedBy(First), Wording.RatedBy(Second));
            return first is not null && second is not null && first != second ? (first, second) : ("first sheet", "second sheet");
        }
    }
}
