using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Comparison;

/// <summary>Two scores on one benchmark, before and after or two people, with the error of their differences.</summary>
public sealed partial record ChangeReport : PersonalRecord
{
    private ChangeReport(ScoreDifference difference, BenchmarkScore first, BenchmarkScore second, NormSet norms)
    {
        Difference = difference;
        NormSet = norms.Id;
        List<ScoreFlag> ofSheets = [];
        Competencies =
        [
            .. difference.Competencies.Select((competency, c) =>
                new ReliableChange(
                    competency.Id, competency.Difference, Error("first", first, first.Competencies[c]), Error("second", second, second.Competencies[c]))),
        ];
        Overall = new ReliableChange("overall", difference.Overall, Error("first", first, null), Error("second", second, null));
        NormTable[] tables =
        [
            .. difference.Competencies.Select(competency => norms.Competencies.GetValueOrDefault(competency.Id)).Append(norms.Overall).OfType<NormTable>(),
        ];
        Flags = [.. difference.Flags, .. tables.SelectMany(NormRules.Flags).Distinct(), .. ofSheets];

        double? Error(string which, BenchmarkScore score, CompetencyScore? competency)
        {
            SheetError error = SheetErrorRule.Of(norms, score, competency);
            string place = $"The {which} sheet, {competency?.Id ?? "overall"}: ";
            ofSheets.AddRange(error.Flags.Select(flag => flag with { Rule = place + flag.Rule }));
            return error.Sem;
        }
    }

    /// <summary>The differences.</summary>
    public ScoreDifference Difference { get; }

    /// <summary>The id of the norm set whose reliabilities were used.</summary>
    public string NormSet { get; }

    /// <summary>The changes of the competencies in benchmark order.</summary>
    public ValueList<ReliableChange> Competencies { get; }

    /// <summary>The change of the composite.</summary>
    public ReliableChange Overall { get; }

    /// <summary>
    /// What to keep in mind: a change of raters between the two, then what the norm set's tables carry, each once, then what missing items
    /// do to the error of each sheet.
    /// </summary>
    public ValueList<ScoreFlag> Flags { get; }

    /// <summary>Sets two scores against each other with the reliability of a norm set.</summary>
    /// <param name="first">The first scores.</param>
    /// <param name="second">The second scores.</param>
    /// <param name="norms">
    /// The norm set: of the benchmark and scoring hash of the scores, and of the rater role of at least one of them, as a change of
    /// roles is flagged and not refused.
    /// </param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentException">The two scores, or the scores and the norm set, do not belong together.</exception>
    public static ChangeReport Between(BenchmarkScore first, BenchmarkScore second, NormSet norms)
    {
        ScoreDifference difference = ScoreDifference.Between(first, second);
        ArgumentNullException.ThrowIfNull(norms);

        // The two are of one benchmark and policy already, so one of them speaks for both but for the role.
        NormMatch.ThrowOn(NormMatch.Problems(norms, second.Role == norms.RaterRole ? second : first), nameof(norms));
        return new ChangeReport(difference, first, second, norms);
    }
}
