using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<NormComparison>))]
public sealed partial record NormComparison : IMemberTable<NormComparison>
{
    static JsonDocumentForm IMemberTable<NormComparison>.Document { get; } = new()
    {
        Name = "norm-comparison",
        Title = "Norm comparison",
        Description = "Where one score stands among those of a norm set.",
    };

    static NormComparison? IMemberTable<NormComparison>.Members(MemberPass pass, NormComparison? value)
    {
        string set = pass.Text("normSet", value?.NormSet, TextForm.Id, "The id of the norm set.");
        NormedComposite overall = pass.Object("overall", value is null ? null : new NormedComposite(value.Overall, value.OverallReason));
        ValueList<NormedCompetency> competencies = pass.List("competencies", value?.Competencies);
        return pass.IsSound ? new NormComparison(set, competencies, overall.Normed, overall.Reason) : null;
    }

    private sealed record NormedComposite(NormedScore? Normed, string? Reason) : IMemberTable<NormedComposite>
    {
        static NormedComposite? IMemberTable<NormedComposite>.Members(MemberPass pass, NormedComposite? value)
        {
            (NormedScore? normed, string? reason) = NormedScore.MembersOrReason(pass, value?.Normed, value?.Reason);
            return pass.IsSound ? new NormedComposite(normed, reason) : null;
        }
    }
}
