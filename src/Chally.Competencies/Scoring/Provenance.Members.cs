using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<Provenance>))]
public sealed partial record Provenance : IMemberTable<Provenance>
{
    static Provenance? IMemberTable<Provenance>.Members(MemberPass pass, Provenance? value)
    {
        string? version = pass.OptionalText("contentVersion", value?.ContentVersion);
        string content = pass.Text("contentHash", value?.ContentHash);
        string scoring = pass.Text("scoringHash", value?.ScoringHash);
        string policy = pass.Text("policyHash", value?.PolicyHash);
        string engine = pass.Text("engineVersion", value?.EngineVersion);
        string? input = pass.OptionalText("inputHash", value?.InputHash, TextForm.Hash, "The fingerprint of the answers that the score rests on.");
        return pass.IsSound ? new Provenance(version, content, scoring, policy, engine) { InputHash = input } : null;
    }
}
