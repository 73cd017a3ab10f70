using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<ResponseQuality>))]
public sealed partial record ResponseQuality : IMemberTable<ResponseQuality>
{
    static ResponseQuality? IMemberTable<ResponseQuality>.Members(MemberPass pass, ResponseQuality? value)
    {
        int rated = pass.Whole("rated", value?.Rated, 0);
        int missing = pass.Whole("missing", value?.Missing, 0);
        int? longstring = pass.NullableWhole("longstring", value?.Longstring, 1, description: "The longest run of one rating.");
        double? variability = pass.NullableNumber("variability", value?.Variability, 0);
        double? acquiescence = pass.NullableNumber("acquiescence", value?.Acquiescence);
        ValueList<ScoreFlag> flags = pass.OptionalList("flags", value?.Flags);
        pass.Follow("rated", rated > 0, """{ "minimum": 1 }""", ["longstring"]);
        pass.Follow("rated", rated > 1, """{ "minimum": 2 }""", ["variability"]);
        pass.Check(!pass.IsReading || longstring is null || longstring <= rated, "longstring", "at most the items rated", "more");
        return pass.IsSound ? new ResponseQuality(rated, missing, longstring, variability, acquiescence, flags) : null;
    }
}
