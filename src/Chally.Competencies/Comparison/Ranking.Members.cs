using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<Ranking>))]
public sealed partial record Ranking : IMemberTable<Ranking>
{
    private const string Overall = "overall";

    static JsonDocumentForm IMemberTable<Ranking>.Document { get; } = new()
    {
        Name = "ranking",
        Title = "Ranking",
        Description = "Many people in the order of their scores. The scores themselves are not in it: a ranking is made from them again.",
    };

    private Ranking(
        string benchmark,
        string? competency,
        string scoringHash,
        string? policyHash,
        string? normSet,
        double? confidenceLevel,
        ValueList<RankedPerson> people,
        ValueList<ScoreFlag> flags)
    {
        Benchmark = benchmark;
        Competency = competency;
        ScoringHash = scoringHash;
        PolicyHash = policyHash;
        NormSet = normSet;
        ConfidenceLevel = confidenceLevel;
        People = people;
        Flags = flags;
    }

    static Ranking? IMemberTable<Ranking>.Members(MemberPass pass, Ranking? value)
    {
        string benchmark = pass.Text("benchmark", value?.Benchmark, TextForm.Id);
        string by = pass.Text(
            "by", value is null ? null : value.Competency ?? Overall, description: "The id of the competency that the ranks go by, or \"overall\".");
        string scoringHash = pass.Text("scoringHash", value?.ScoringHash, TextForm.Hash);
        string? policyHash = pass.NullableText("policyHash", value?.PolicyHash, TextForm.Hash, "Null when there is no score.");
        string? normSet = pass.OptionalText("normSet", value?.NormSet, TextForm.Id);
        double? level = pass.NullableNumber("confidenceLevel", value?.ConfidenceLevel, 0.5, 0.9999);
        ValueList<RankedPerson> people = pass.List("people", value?.People, max: int.MaxValue);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags);
        return pass.IsSound ? new Ranking(benchmark, by == Overall ? null : by, scoringHash, policyHash, normSet, level, people, flags) : null;
    }
}
