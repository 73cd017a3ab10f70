using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<RankTest>))]
public sealed partial record RankTest : IMemberTable<RankTest>
{
    static RankTest? IMemberTable<RankTest>.Members(MemberPass pass, RankTest? value)
    {
        double u = pass.Number("u", value?.U, 0, description: "U of the high group.");
        double z = pass.Number("z", value?.Z);
        PValue p = pass.P("p", value?.P);
        RankTestMethod method = pass.Word("method", value?.Method);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new RankTest(u, z, p, method, notes!) : null;
    }
}
