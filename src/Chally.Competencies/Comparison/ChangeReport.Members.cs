using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<ChangeReport>))]
public sealed partial record ChangeReport : IMemberTable<ChangeReport>
{
    static JsonDocumentForm IMemberTable<ChangeReport>.Document { get; } = new()
    {
        Name = "change-report",
        Title = "Change report",
        Description = "Two scores on one benchmark with the error of their differences.",
    };

    private ChangeReport(
        ScoreDifference difference, string normSet, ValueList<ReliableChange> competencies, ReliableChange overall, ValueList<ScoreFlag> flags)
    {
        Difference = difference;
        NormSet = normSet;
        Competencies = competencies;
        Overall = overall;
        Flags = flags;
    }

    static ChangeReport? IMemberTable<ChangeReport>.Members(MemberPass pass, ChangeReport? value)
    {
        ScoreDifference difference = pass.Object("difference", value?.Difference);
        string normSet = pass.Text("normSet", value?.NormSet, TextForm.Id);
        ValueList<ReliableChange> competencies = pass.List("competencies", value?.Competencies);
        ReliableChange overall = pass.Object("overallChange", value?.Overall);
        ValueList<ScoreFlag> flags = pass.List("flags", value?.Flags);
        if (!pass.IsSound)
        {
            return null;
        }

        bool areOfDifference = competencies.Select(one => (one.Id, one.Difference))
            .SequenceEqual(difference.Competencies.Select(one => (one.Id, one.Difference)));
        pass.Check(areOfDifference, "competencies", "the differences of the competencies in their order", "others");
        return pass.IsSound ? new ChangeReport(difference, normSet, competencies, overall, flags) : null;
    }
}
