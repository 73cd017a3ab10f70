using System.Text.RegularExpressions;

namespace Chally.Competencies.Reports.Markup;

/// <summary>Tags of languages, such as "de" or "pt-BR".</summary>
internal static partial class LanguageTag
{
    /// <summary>Whether a text is shaped like one: letters, then letters and digits joined by hyphens, as in BCP 47.</summary>
    public static bool IsShaped(string text) => Shape().IsMatch(text);

    [GeneratedRegex("^(?=.{1,35}\\z)[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z")]
    private static partial Regex Shape();
}
