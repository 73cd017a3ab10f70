namespace Chally.Competencies.Authoring.Importing;

/// <summary>Recognises the headings of toolkits and profiles, whatever their case, marks and colons.</summary>
internal static class ToolkitHeadings
{
    private const int MaxWords = 6;
    private static readonly string[] LowWords = ["lowscores", "lowscore", "lowscorers", "lowscorer", "lowproducers", "lowperformers", "lowerperformers"];
    private static readonly string[] HighWords = ["highscores", "highscore", "highscorers", "highscorer", "highproducers", "highperformers", "topperformers"];
    private static readonly Dictionary<string, ToolkitHeading> Headings = Build();

    public static ToolkitHeading Of(DocumentToken token) => Of(token.Key);

    /// <param name="key">The key of a line, see <see cref="Wording.Key"/>.</param>
    public static ToolkitHeading Of(string key)
    {
        string bare = key.EndsWith("continued", StringComparison.Ordinal) ? key[..^9] : key.EndsWith("cont", StringComparison.Ordinal) ? key[..^4] : key;
        return Headings.TryGetValue(bare, out ToolkitHeading heading) ? heading : ToolkitHeading.None;
    }

    /// <summary>Whether a heading says that its list goes on: "Mindset Tips (continued)", "LOW SCORES (cont.)".</summary>
    public static bool IsContinued(DocumentToken token) => Of(token) != ToolkitHeading.None && !Headings.ContainsKey(token.Key);

    /// <summary>The heading of a pole in other words, such as "What low producers do:", on a short line that stands apart; else none.</summary>
    public static ToolkitHeading InOtherWords(DocumentToken token)
    {
        if (token.IsBullet || token.IsContinuation || Wording.WordCount(token.Text) > MaxWords || Wording.EndsSentence(token.Text)
            || Wording.StartsLower(token.Text))
        {
            return ToolkitHeading.None;
        }

        bool isLow = Array.Exists(LowWords, word => token.Key.Contains(word, StringComparison.Ordinal));
        bool isHigh = Array.Exists(HighWords, word => token.Key.Contains(word, StringComparison.Ordinal));
        return isLow == isHigh ? ToolkitHeading.None : isLow ? ToolkitHeading.Low : ToolkitHeading.High;
    }

    public static bool IsList(ToolkitHeading heading) => heading >= ToolkitHeading.Low;

    private static Dictionary<string, ToolkitHeading> Build()
    {
        Dictionary<string, ToolkitHeading> headings = new(StringComparer.Ordinal)
        {
            ["competencydevelopmenttoolkit"] = ToolkitHeading.Cover,
            ["developmenttoolkit"] = ToolkitHeading.Cover,
            ["signatureprofile"] = ToolkitHeading.Cover,
            ["benchmarkprofiledescription"] = ToolkitHeading.Description,
            ["profiledescription"] = ToolkitHeading.Description,
            ["benchmarkdescription"] = ToolkitHeading.Description,
            ["predictivecompetencies"] = ToolkitHeading.Predictive,
            ["mindsettips"] = ToolkitHeading.Tips,
            ["mindsettip"] = ToolkitHeading.Tips,
            ["successtactics"] = ToolkitHeading.Tactics,
            ["successtactic"] = ToolkitHeading.Tactics,
        };
        foreach (string low in LowWords)
        {
            headings.Add(low, ToolkitHeading.Low);
            foreach (string high in HighWords)
            {
                headings.Add(low + high, ToolkitHeading.LowBesideHigh);
                headings.Add(high + low, ToolkitHeading.HighBesideLow);
            }
        }

        foreach (string high in HighWords)
        {
            headings.Add(high, ToolkitHeading.High);
        }

        return headings;
    }
}
