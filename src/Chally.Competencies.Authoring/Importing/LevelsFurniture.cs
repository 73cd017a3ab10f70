namespace Chally.Competencies.Authoring.Importing;

/// <summary>Leaves out what belongs to the pages of a job profile, in which a number alone on a line, or money, may be a fact.</summary>
internal static class LevelsFurniture
{
    public static List<DocumentToken> Tokens(IReadOnlyList<DocumentLine> lines, ImportLog log)
    {
        HashSet<int> facts = [];
        bool isAfterLabel = false;
        for (int i = 0; i < lines.Count; i++)
        {
            string text = Wording.Collapsed(lines[i].Raw);
            if (text.Length > 0)
            {
                if (isAfterLabel)
                {
                    facts.Add(i);
                }

                isAfterLabel = LevelLines.IsFactLabel(text);
            }
        }

        List<DocumentToken> tokens = PageFurniture.Tokens(lines, IsText, i => facts.Contains(i), out int skipped);
        log.Skipped = skipped;
        return tokens;
    }

    /// <summary>What stands again and again in such a document without being a running head.</summary>
    private static bool IsText(string text) =>
        LevelLines.Rank(text) is not null || LevelLines.LevelName(text) is not null || LevelLines.Withheld(text) is not null
        || Wording.LeadingNumber(text) is not null || LevelLines.IsFactLabel(text) || Wording.EndsSentence(text)
        || text.StartsWith("Proficiency Level", StringComparison.OrdinalIgnoreCase);
}
