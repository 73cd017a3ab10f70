using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

[JsonConverter(typeof(MemberTableConverter<DevelopmentPlan>))]
public sealed partial record DevelopmentPlan : IMemberTable<DevelopmentPlan>
{
    static JsonDocumentForm IMemberTable<DevelopmentPlan>.Document { get; } = new()
    {
        Name = "development-plan",
        Title = "Development plan",
        Description = "What to do next: competencies in the order of need, each with its advice.",
    };

    static DevelopmentPlan? IMemberTable<DevelopmentPlan>.Members(MemberPass pass, DevelopmentPlan? value)
    {
        string subject = pass.Text("subject", value?.Subject, TextForm.PersonName, "The person who is rated.");
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        ValueList<DevelopmentStep> steps = pass.List("steps", value?.Steps, description: "The competencies to develop, the greatest need first.");
        int further = pass.Whole("furtherSteps", value?.FurtherSteps, 0, description: "How many competencies with a gap are left for later.");
        ValueList<UnknownNeed> unknown = pass.List("unknown", value?.Unknown, description: "Competencies of which the ratings say too little.");
        return pass.IsSound ? new DevelopmentPlan(subject, benchmark, steps, further, unknown) : null;
    }
}
