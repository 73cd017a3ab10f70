using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<CompetencyContrast>))]
public sealed partial record CompetencyContrast : IMemberTable<CompetencyContrast>
{
    static CompetencyContrast? IMemberTable<CompetencyContrast>.Members(MemberPass pass, CompetencyContrast? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        ValueList<Indicator> high = pass.List("high", value?.High, description: "What high scorers do.");
        ValueList<Indicator> low = pass.List("low", value?.Low, description: "What low scorers do.");
        return pass.IsSound ? new CompetencyContrast(id, name, high, low) : null;
    }
}
