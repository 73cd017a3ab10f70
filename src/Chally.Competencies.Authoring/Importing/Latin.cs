namespace Chally.Competencies.Authoring.Importing;

/// <summary>Folds letters of the Latin script to ASCII by a table: the framework does so only where the host has globalisation data.</summary>
internal static class Latin
{
    /// <summary>An ASCII text, then the letters that fold to it.</summary>
    private static readonly string[] Table =
    [
        "a\u00E0\u00E1\u00E2\u00E3\u00E4\u00E5\u0101\u0103\u0105", "c\u00E7\u0107\u0109\u010B\u010D", "d\u00F0\u010F\u0111",
        "e\u00E8\u00E9\u00EA\u00EB\u0113\u0115\u0117\u0119\u011B", "g\u011D\u011F\u0121\u0123", "h\u0125\u0127",
        "i\u00EC\u00ED\u00EE\u00EF\u0129\u012B\u012D\u012F\u0131", "j\u0135", "k\u0137", "l\u013A\u013C\u013E\u0142", "n\u00F1\u0144\u0146\u0148",
        "o\u00F2\u00F3\u00F4\u00F5\u00F6\u00F8\u014D\u014F\u0151", "r\u0155\u0157\u0159", "s\u015B\u015D\u015F\u0161\u0219", "t\u0163\u0165\u0167\u021B",
        "u\u00F9\u00FA\u00FB\u00FC\u0169\u016B\u016D\u016F\u0171\u0173", "w\u0175", "y\u00FD\u00FF\u0177", "z\u017A\u017C\u017E",
    ];

    private static readonly Dictionary<char, string> Folds = Build();

    /// <summary>One or two ASCII letters in lower case; nothing for a character that has none.</summary>
    public static string Folded(char c) => Folds.TryGetValue(char.ToLowerInvariant(c), out string? folded) ? folded : string.Empty;

    private static Dictionary<char, string> Build()
    {
        Dictionary<char, string> folds = new() { ['\u00E6'] = "ae", ['\u0153'] = "oe", ['\u00DF'] = "ss", ['\u00FE'] = "th" };
        foreach (string row in Table)
        {
            foreach (char letter in row.AsSpan(1))
            {
                folds[letter] = row[..1];
            }
        }

        return folds;
    }
}
