using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<NormReliability>))]
public sealed partial record NormReliability : IMemberTable<NormReliability>
{
    static JsonDocumentForm IMemberTable<NormReliability>.Document { get; } = new()
    {
        Name = "norm-reliability",
        Title = "Reliability of norms",
        Description = "The reliabilities that a norm set states beside those of a sample.",
    };

    static NormReliability? IMemberTable<NormReliability>.Members(MemberPass pass, NormReliability? value)
    {
        string normSet = pass.Text("normSet", value?.NormSet);
        StatedReliability overall = pass.Object("overall", value?.Overall);
        ValueList<StatedReliability> competencies = pass.List("competencies", value?.Competencies);
        FigureNotes? notes = pass.Include(value?.Notes);
        return pass.IsSound ? new NormReliability { NormSet = normSet, Overall = overall, Competencies = competencies, Notes = notes! } : null;
    }
}
