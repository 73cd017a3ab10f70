using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<PersonContrast>))]
public sealed partial record PersonContrast : IMemberTable<PersonContrast>
{
    static JsonDocumentForm IMemberTable<PersonContrast>.Document { get; } = new()
    {
        Name = "person-contrast",
        Title = "Person contrast",
        Description = "Where a person stands between high performers and low producers.",
    };

    static PersonContrast? IMemberTable<PersonContrast>.Members(MemberPass pass, PersonContrast? value)
    {
        string subject = pass.Text("subject", value?.Subject, TextForm.PersonName, "The person who is rated.");
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        ValueList<CompetencyLean> competencies = pass.List("competencies", value?.Competencies);
        ValueList<StandoutItem> strengths = pass.List("strengths", value?.Strengths, description: StrengthRule);
        ValueList<StandoutItem> risks = pass.List("risks", value?.Risks, description: RiskRule);
        if (!pass.IsSound)
        {
            return null;
        }

        PersonContrast contrast = new(subject, benchmark, competencies);
        pass.Check(strengths.Equals(contrast.Strengths), "strengths", "what follows from 'competencies'", "something else");
        pass.Check(risks.Equals(contrast.Risks), "risks", "what follows from 'competencies'", "something else");
        return pass.IsSound ? contrast : null;
    }
}
