using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<FigureNotes>))]
public sealed partial record FigureNotes : IMemberTable<FigureNotes>
{
    static FigureNotes? IMemberTable<FigureNotes>.Members(MemberPass pass, FigureNotes? value)
    {
        string meaning = pass.Text("meaning", value?.Meaning, TextForm.Message, "What the figure is: its unit, its range and its direction.");
        string source = pass.Text("source", value?.Source, TextForm.Message, "The primary source of the method.");
        ValueList<string> assumptions = pass.Texts("assumptions", value?.Assumptions, TextForm.Message, "What the method takes for granted.");
        ValueList<string> cautions = pass.Texts("cautions", value?.Cautions, TextForm.Message, "What to keep in mind when the figure is used.");
        return pass.IsSound ? new FigureNotes(meaning, source, assumptions, cautions) : null;
    }
}
