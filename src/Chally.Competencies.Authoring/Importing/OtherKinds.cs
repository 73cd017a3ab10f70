using System.Globalization;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Says what a document looks like that is not of the kind that was asked for.</summary>
internal static class OtherKinds
{
    public static string Describe(IReadOnlyList<DocumentLine> lines)
    {
        int count = lines.Count(line => !string.IsNullOrWhiteSpace(line.Raw));
        if (count == 0)
        {
            return "an empty document";
        }

        string looks = string.Empty;
        foreach (DocumentLine line in lines)
        {
            string text = Wording.Collapsed(line.Raw);
            ToolkitHeading heading = ToolkitHeadings.Of(Wording.Key(text));
            looks = heading is ToolkitHeading.Tips or ToolkitHeading.Predictive ? " that looks like a toolkit"
                : LevelLines.Rank(text) is not null ? " that looks like a job profile with levels"
                : ProfileFront.IsOverview(text) ? " that looks like a web profile"
                : string.Empty;
            if (looks.Length > 0)
            {
                break;
            }
        }

        return string.Create(CultureInfo.InvariantCulture, $"a document of {count} lines{looks}");
    }
}
