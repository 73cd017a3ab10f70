using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<NormTable>))]
public sealed partial record NormTable : IMemberTable<NormTable>
{
    /// <summary>
    /// How many frequencies a table may have in JSON: 100,000. A table of composites has more distinct scores than other lists have elements.
    /// </summary>
    public const int MaxFrequencies = 100_000;

    static NormTable? IMemberTable<NormTable>.Members(MemberPass pass, NormTable? value)
    {
        int n = pass.Whole("n", value?.N, 2, description: "The number of people.");
        double mean = pass.Number("mean", value?.Mean, 0, 100);
        double sd = pass.Number("sd", value?.Sd, 0, 100);
        ScoreReliability? reliability = pass.OptionalObject("reliability", value?.Reliability);
        ValueList<ScoreFrequency> frequencies = pass.OptionalList(
            "frequencies", value?.Frequencies, MaxFrequencies, "How many people have each score, from the lowest.");
        if (pass.IsReading && pass.IsWhole("frequencies") && NormRules.WhyNotRising(frequencies.AsSpan()) is string expected)
        {
            pass.Check(holds: false, "frequencies", expected, $"a list of {frequencies.Count}");
        }

        if (!pass.IsSound)
        {
            return null;
        }

        NormTable table = new() { N = n, Mean = mean, Sd = sd, Reliability = reliability, Frequencies = frequencies };
        foreach ((string member, string rule, string found) in NormRules.Contradictions(table))
        {
            pass.Check(holds: false, member, rule, found, ProblemCodes.NormFigures);
        }

        return pass.IsSound ? table : null;
    }
}
