using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<RankSpan>))]
public sealed partial record RankSpan : IMemberTable<RankSpan>
{
    static RankSpan? IMemberTable<RankSpan>.Members(MemberPass pass, RankSpan? value)
    {
        int first = pass.Whole("first", value?.First, 1);
        int last = pass.Whole("last", value?.Last, 1);
        int others = pass.Whole("others", value?.Others, 0);
        pass.Check(!pass.IsReading || !pass.IsWhole("first") || !pass.IsWhole("last") || last >= first, "last", "a rank not above 'first'", "a higher one");
        return pass.IsSound ? new RankSpan(first, last, others) : null;
    }
}
