using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

[JsonConverter(typeof(MemberTableConverter<BenchmarkDiff>))]
public sealed partial record BenchmarkDiff : IMemberTable<BenchmarkDiff>
{
    static BenchmarkDiff? IMemberTable<BenchmarkDiff>.Members(MemberPass pass, BenchmarkDiff? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string before = pass.Text("scoringHashBefore", value?.ScoringHashBefore, TextForm.Hash);
        string? after = pass.NullableText("scoringHashAfter", value?.ScoringHashAfter, TextForm.Hash, "Null when the benchmark is not in the later version.");
        bool normsStillFit = pass.Boolean("normsStillFit", value?.NormsStillFit);
        if (!pass.IsSound)
        {
            return null;
        }

        BenchmarkDiff read = new(id, before, after);
        pass.Check(normsStillFit == read.NormsStillFit, "normsStillFit", "whether the hashes are equal", "otherwise");
        return pass.IsSound ? read : null;
    }
}
