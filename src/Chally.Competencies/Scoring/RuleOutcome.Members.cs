using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<RuleOutcome>))]
public sealed partial record RuleOutcome : IMemberTable<RuleOutcome>
{
    private const string ReasonsUnlessReached = """
        {
          "if": { "properties": { "outcome": { "const": "reached" } } },
          "then": { "properties": { "reasons": { "maxItems": 0 } } },
          "else": { "required": ["reasons"], "properties": { "reasons": { "minItems": 1 } } }
        }
        """;

    static RuleOutcome? IMemberTable<RuleOutcome>.Members(MemberPass pass, RuleOutcome? value)
    {
        DecisionOutcome outcome = pass.Word("outcome", value?.Outcome);
        DecisionRule rule = pass.Word("rule", value?.Rule);
        ValueList<string> reasons = pass.OptionalTexts("reasons", value?.Reasons);
        pass.SchemaRule(ReasonsUnlessReached);
        if (!pass.IsSound)
        {
            return null;
        }

        bool needsReasons = outcome != DecisionOutcome.Reached;
        string expected = needsReasons ? "at least one reason, going by 'outcome'" : "no reasons, going by 'outcome'";
        pass.Check(needsReasons == reasons.Count > 0, "reasons", expected, reasons.Count.ToString(CultureInfo.InvariantCulture));
        return pass.IsSound ? new RuleOutcome(outcome, rule, reasons) : null;
    }
}
