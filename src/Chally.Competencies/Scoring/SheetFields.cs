using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The texts in which sheets state roles and points in time, for JSON and tables alike.</summary>
internal static class SheetFields
{
    public const string RoleWords = "self, manager, peer, directReport, customer or interviewer";
    /// <summary>The roles as <see cref="Role"/> takes them.</summary>
    public static string RoleSchema()
    {
        const string Between = "[ _-]*";
        IEnumerable<string> roles = Enum.GetNames<RaterRole>()
            .Select(role => string.Join(Between, role.Select(letter => $"[{char.ToUpperInvariant(letter)}{char.ToLowerInvariant(letter)}]")));
        string words = string.Join("\", \"", EnumWords<RaterRole>.All);
        return $$"""
            {
              "description": "The relation of the rater to the person. Case, spaces, hyphens and underscores are free.",
              "$ref": "#/$defs/text",
              "anyOf": [{ "enum": ["{{words}}"] }, { "pattern": "^{{Between}}({{string.Join('|', roles)}}){{Between}}$" }]
            }
            """;
    }

    /// <summary>A role, whatever its case and whether written with a space, a hyphen or none.</summary>
    public static RaterRole? Role(string text)
    {
        string word = Joined(text);
        foreach (RaterRole role in Enum.GetValues<RaterRole>())
        {
            if (string.Equals(word, role.ToString(), StringComparison.OrdinalIgnoreCase))
            {
                return role;
            }
        }

        return null;
    }

    /// <summary>
    /// Which of the known names of columns a header is, whatever its case and whether written with spaces, hyphens or underscores; null for none.
    /// </summary>
    public static string? Column(string header, ReadOnlySpan<string> known)
    {
        string word = Joined(header.Trim());
        foreach (string name in known)
        {
            if (string.Equals(word, name, StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        return null;
    }

    private static string Joined(string text) => text.Replace(" ", string.Empty, StringComparison.Ordinal).Replace("-", string.Empty, StringComparison.Ordinal)
        .Replace("_", string.Empty, StringComparison.Ordinal);

    public static void Problem(InputProblems log, string code, string place, string expected, string found) =>
        log.Add(code, place, expected, log.Shown(found));
}
