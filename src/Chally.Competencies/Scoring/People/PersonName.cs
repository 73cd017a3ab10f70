using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.People;

/// <summary>How names and ids of people are compared, the same on every host and in every culture.</summary>
public static class PersonName
{
    /// <summary>
    /// The form of a name by which it is compared: white space trimmed and collapsed to one space, letters composed (Unicode normal form C)
    /// and without case (simple case folding), invisible characters such as soft hyphens left out.
    /// </summary>
    /// <param name="name">The name.</param>
    /// <returns>
    /// The form, which folds to itself. A letter stays the letter it is: ß is not ss, ı is not i, é is not e. Empty when nothing of the name is visible.
    /// </returns>
    public static string Fold(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return FoldedText.Of(name);
    }

    /// <summary>What a name is looked up by; null where there is no name.</summary>
    internal static string? KeyOf(string? name, NameMatching names) =>
        name is null || (names == NameMatching.Folded ? Fold(name) : name) is not { Length: > 0 } key ? null : key;

    /// <summary>
    /// What an id is looked up by: to the character but for white space around it and invisible characters, an e-mail address also without
    /// its case, a whole number without the ".0" that spreadsheets add; null where there is no id.
    /// </summary>
    internal static string? KeyOfId(string? id) =>
        id is null || FoldedText.Visible(id).Trim() is not { Length: > 0 } visible ? null
        : visible.Contains('@', StringComparison.Ordinal) ? Fold(visible)
        : WholeOf(visible);

    /// <summary>A spreadsheet may write the number 7 as 7.0: the same id.</summary>
    private static string WholeOf(string id) =>
        id.IndexOf('.', StringComparison.Ordinal) is > 0 and int point && !id.AsSpan(0, point).ContainsAnyExceptInRange('0', '9')
            && id.AsSpan(point + 1) is { Length: > 0 } rest && !rest.ContainsAnyExcept('0')
            ? id[..point]
            : id;
}
