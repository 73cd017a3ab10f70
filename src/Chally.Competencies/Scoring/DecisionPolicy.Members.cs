using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<DecisionPolicy>))]
public sealed partial record DecisionPolicy : IMemberTable<DecisionPolicy>
{
    private const string CutAsTheRuleSays = """
        {
          "if": { "properties": { "rule": { "const": "conjunctive" } } },
          "then": { "properties": { "cut": false } },
          "else": { "required": ["cut"] }
        }
        """;

    private const string MinimumsAsTheRuleSays = """
        {
          "if": { "properties": { "rule": { "const": "compensatory" } } },
          "then": { "properties": { "minimums": { "maxProperties": 0 } } },
          "else": { "required": ["minimums"], "properties": { "minimums": { "minProperties": 1 } } }
        }
        """;

    static DecisionPolicy? IMemberTable<DecisionPolicy>.Members(MemberPass pass, DecisionPolicy? value)
    {
        DecisionRule rule = pass.Word("rule", value?.Rule);
        double? cut = pass.OptionalNumber("cut", value?.Cut + 0.0, 0, 100);
        ValueMap<double> minimums = pass.OptionalMap("minimums", value?.Minimums, 0, 100, "The least score for each competency id.");
        pass.SchemaRule(CutAsTheRuleSays);
        pass.SchemaRule(MinimumsAsTheRuleSays);
        if (!pass.IsSound)
        {
            return null;
        }

        bool wantsCut = rule != DecisionRule.Conjunctive;
        bool wantsMinimums = rule != DecisionRule.Compensatory;
        pass.Check(wantsCut == cut is not null, "cut", wantsCut ? "a cut, as the rule says" : "no cut, as the rule says", cut is null ? "none" : "one");
        pass.Check(
            wantsMinimums == minimums.Count > 0,
            "minimums",
            wantsMinimums ? "minimums, as the rule says" : "no minimums, as the rule says",
            minimums.Count.ToString(CultureInfo.InvariantCulture));
        return pass.IsSound ? new DecisionPolicy(rule, cut, minimums.Count == 0 ? minimums : Checked(minimums)) : null;
    }
}
