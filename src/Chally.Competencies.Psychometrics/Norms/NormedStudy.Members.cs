using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<NormedStudy>))]
public sealed partial record NormedStudy : IMemberTable<NormedStudy>
{
    static JsonDocumentForm IMemberTable<NormedStudy>.Document { get; } = new()
    {
        Name = "normed-study",
        Title = "Groups among norms",
        Description = "Where the means of high performers and low producers stand among the people of a norm set.",
    };

    static NormedStudy? IMemberTable<NormedStudy>.Members(MemberPass pass, NormedStudy? value)
    {
        string normSet = pass.Text("normSet", value?.NormSet);
        NormedContrast overall = pass.Object("overall", value?.Overall);
        ValueList<NormedContrast> competencies = pass.List("competencies", value?.Competencies);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new NormedStudy { NormSet = normSet, Overall = overall, Competencies = competencies, Notes = notes! } : null;
    }
}
