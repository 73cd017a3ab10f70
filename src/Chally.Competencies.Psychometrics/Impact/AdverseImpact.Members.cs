using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<AdverseImpact>))]
public sealed partial record AdverseImpact : IMemberTable<AdverseImpact>
{
    static JsonDocumentForm IMemberTable<AdverseImpact>.Document { get; } = new()
    {
        Name = "adverse-impact",
        Title = "Adverse impact",
        Description = "How the selection of groups of applicants differs.",
    };

    static AdverseImpact? IMemberTable<AdverseImpact>.Members(MemberPass pass, AdverseImpact? value)
    {
        ValueList<ImpactComparison> comparisons = pass.List("comparisons", value?.Comparisons, max: FigureMembers.MaxRows);
        ValueList<SelectionRate> groups = pass.List("groups", value?.Groups, max: FigureMembers.MaxRows);
        string? reference = pass.NullableText("reference", value?.Reference, TextForm.PersonName, "The group that the others are compared with.");
        double level = pass.Number("confidenceLevel", value?.ConfidenceLevel, 0.5, 0.9999);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        FigureNotes? notes = pass.Include(value?.Notes);
        if (!pass.IsSound)
        {
            return null;
        }

        HashSet<string> named = [.. groups.Select(group => group.Group)];
        pass.Check(
            comparisons.All(one => named.Contains(one.Group) && named.Contains(one.Reference)), "comparisons", "comparisons of the groups", "another group");
        return !pass.IsSound ? null : new AdverseImpact
        {
            Comparisons = comparisons,
            Groups = groups,
            Reference = reference,
            ConfidenceLevel = level,
            Missing = missing,
            Notes = notes!,
        };
    }
}
