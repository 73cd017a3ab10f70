using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Output;

/// <summary>Says on standard error what should be looked at about who people are: by place, never by name.</summary>
internal static class IdentityNotes
{
    private const int MaxNotes = 20;
    private const int MaxPlaces = 10;
    private static readonly InputProblem Nothing = new() { Code = string.Empty, Expected = string.Empty, Found = string.Empty };

    /// <summary>Writes a line a note: the first twenty, the rest counted.</summary>
    /// <param name="error">Where they go.</param>
    /// <param name="notes">The notes.</param>
    /// <param name="places">Gives a problem the place of each label or sheet.</param>
    public static void Write(TextWriter error, IReadOnlyList<IdentityNote> notes, IReadOnlyList<Func<InputProblem, InputProblem>> places)
    {
        foreach (IdentityNote note in notes.Take(MaxNotes))
        {
            error.WriteLine($"note: {PlacesOf(note, places)}: {note.Code}: {note.Rule}");
        }

        if (notes.Count > MaxNotes)
        {
            error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"note: and {notes.Count - MaxNotes} more about who is who"));
        }
    }

    /// <summary>Such as "team.csv: lines 2, 4; groups.csv: line 3".</summary>
    private static string PlacesOf(IdentityNote note, IReadOnlyList<Func<InputProblem, InputProblem>> places)
    {
        InputProblem[] shown = [.. note.Places.Take(MaxPlaces).Select(place => places[place](Nothing))];
        string text = string.Join("; ", shown.GroupBy(place => place.Source).Select(source => $"{source.Key}: {InSource([.. source])}"));
        return note.Places.Count > MaxPlaces ? string.Create(CultureInfo.InvariantCulture, $"{text} and {note.Places.Count - MaxPlaces} more") : text;
    }

    private static string InSource(InputProblem[] places)
    {
        bool areLines = places.All(place => place.Line is not null);
        string list = string.Join(", ", places.Select(place => place.Line?.ToString(CultureInfo.InvariantCulture) ?? place.Path?.TrimEnd('.')));
        return areLines ? $"{(places.Length == 1 ? "line" : "lines")} {list}" : list;
    }
}
