using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>What a figure is and what to be careful about, in the result itself.</summary>
/// <param name="Meaning">What the figure is: its unit, its range, and its direction, such as "high minus low".</param>
/// <param name="Source">The primary source of the method.</param>
/// <param name="Assumptions">What the method takes for granted.</param>
/// <param name="Cautions">What to keep in mind when the figure is used; those that these very scores give rise to come first.</param>
public sealed partial record FigureNotes(string Meaning, string Source, ValueList<string> Assumptions, ValueList<string> Cautions) : PersonalRecord
{
    internal FigureNotes With(params ReadOnlySpan<string> cautions) => cautions.IsEmpty ? this : this with { Cautions = [.. cautions, .. Cautions] };
}
