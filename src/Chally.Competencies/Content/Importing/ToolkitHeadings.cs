namespace Chally.Competencies.Content.Importing;

/// <summary>Recognises the headings of toolkits and profiles, whatever their case, marks and colons.</summary>
internal static class ToolkitHeadings
{
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
