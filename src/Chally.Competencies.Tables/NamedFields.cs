using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Tables;

/// <summary>Finds fields by the names of their columns.</summary>
/// <param name="names">The columns that are asked for.</param>
/// <param name="beside">Columns of which the table has one or more beside them.</param>
internal sealed class NamedFields(ColumnNames names, params string[] beside)
{
    private const int MaxShown = 8;
    private int[] places = [];
    private int width;

    /// <summary>Opens the table by its header row, or adds what is wrong with it.</summary>
    public void Open(string[] header, InputProblems problems)
    {
        string[] words = [.. header.Select(ColumnNames.Word)];
        string[] known = [.. names.All.Concat(beside)];
        width = header.Length;
        places = [.. known.Select(name => Array.IndexOf(words, ColumnNames.Word(name)))];
        bool isKnown = words.All(word => known.Any(name => ColumnNames.Word(name) == word)) && words.Distinct(StringComparer.Ordinal).Count() == words.Length;
        bool isWhole = places[..names.Required.Length].All(place => place >= 0) && (beside.Length == 0 || places[names.All.Length..].Any(place => place >= 0));
        if (!isKnown || !isWhole)
        {
            problems.Add(ProblemCodes.Column, null, Expected(), Shown(words, known));
        }
    }

    /// <summary>The fields of a row, those beside them last; null when it has another number of fields.</summary>
    public string?[]? Read(string[] fields, InputProblems problems)
    {
        if (fields.Length == width)
        {
            return [.. places.Select(place => place < 0 ? null : fields[place])];
        }

        problems.Add(
            ProblemCodes.Row,
            null,
            string.Create(CultureInfo.InvariantCulture, $"{width} fields, as the header has"),
            string.Create(CultureInfo.InvariantCulture, $"{fields.Length}"));
        return null;
    }

    public TableFields Of(string?[] fields) => new(names.All, [.. fields.Take(names.All.Length).Select(field => field?.Trim())]);

    private string Expected()
    {
        string[] required = [.. beside.Take(1).Concat(names.Required).Select(name => $"'{name}'")];
        string list = required.Length == 1 ? $"the column {required[0]}" : $"the columns {string.Join(", ", required[..^1])} and {required[^1]}";
        string perhaps = names.Optional.Any() ? $", and perhaps {string.Join(" and ", names.Optional.Select(name => $"'{name}'"))}" : string.Empty;
        string others = beside.Length > 1 ? $"; '{beside[1]}' beside or instead of '{beside[0]}'" : string.Empty;
        return $"{list}{perhaps}, each once{others}";
    }

    /// <summary>A header row for a message: names that were asked for as they are, of others the length, as they may be names of people.</summary>
    private static string Shown(string[] words, string[] known) => string.Join(", ", words.Take(MaxShown).Select(word =>
        known.FirstOrDefault(name => ColumnNames.Word(name) == word) is string name ? $"'{name}'" : InputProblem.Describe(word)));
}
