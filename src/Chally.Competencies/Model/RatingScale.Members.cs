using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<RatingScale>))]
public sealed partial record RatingScale : IMemberTable<RatingScale>
{
    private const string SchemaOfEnds =
        """
        {
          "properties": {
            "min": { "minimum": 0, "maximum": 2147483646 }, "max": { "minimum": 1, "maximum": 2147483647 },
            "anchors": { "maxItems": 100, "anyOf": [{ "maxItems": 0 }, { "minItems": 2 }] }
          }
        }
        """;

    static RatingScale? IMemberTable<RatingScale>.Members(MemberPass pass, RatingScale? value)
    {
        int min = pass.Whole("min", value?.Min);
        int max = pass.Whole("max", value?.Max, description: "Above min, with at most 100 points from min to max.");
        ValueList<string> anchors = pass.OptionalTexts("anchors", value?.Anchors, description: "A word for each rating from min to max, or none.");
        pass.SchemaRule(SchemaOfEnds);
        if (ModelRules.ScaleEnds(min, max) is string ends)
        {
            bool areRead = pass.IsWhole("min") && pass.IsWhole("max");
            pass.Check(!areRead, "max", ends, string.Create(CultureInfo.InvariantCulture, $"{min} to {max}"));
        }
        else if (ModelRules.AnchorCount(anchors.Count, min, max) is string count)
        {
            bool areRead = pass.IsWhole("min") && pass.IsWhole("max") && pass.IsWhole("anchors");
            pass.Check(!areRead, "anchors", count, anchors.Count.ToString(CultureInfo.InvariantCulture));
        }

        return pass.IsSound ? new RatingScale(min, max, anchors) : null;
    }
}
