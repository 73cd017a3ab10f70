using System.Globalization;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Writes documents of our own in the shapes of the documents that people have.</summary>
internal sealed class SampleWriter(SampleStyle style)
{
    private const int ColumnWidth = 44;
    private readonly List<string> lines = [];
    private int page = 1;

    public static string Toolkit(SampleRole role, SampleStyle style)
    {
        SampleWriter writer = new(style);
        writer.WriteToolkit(role);
        return writer.Text();
    }

    public static string Profile(SampleRole role, SampleStyle style)
    {
        SampleWriter writer = new(style);
        writer.WriteProfile(role);
        return writer.Text();
    }

    private string Text()
    {
        if (page > 1)
        {
            lines.InsertRange(0, ["The Branch Manager Guide", ""]);
            lines.AddRange(["", "A Guide by Northwind", $"Page {page}"]);
        }

        string text = string.Join(style.NewLine, lines) + style.NewLine;
        text = style.HasOddSpaces ? text.Replace(" the ", "\u00A0the ", StringComparison.Ordinal).Replace(" a ", "  a ", StringComparison.Ordinal) : text;
        return style.HasMark ? "\uFEFF" + text : text;
    }

    private void WriteToolkit(SampleRole role)
    {
        lines.AddRange(["Northwind Guides", "", "Competency Development Toolkit", "", $"{role.Title} Benchmark", "", "Signature Profile", ""]);
        if (role.Description is not null)
        {
            lines.AddRange(["Benchmark Profile Description", "", .. Wrapped(role.Description), ""]);
        }

        if (style.HasNames)
        {
            lines.AddRange(["Predictive Competencies", ""]);
            List([.. role.Competencies.Select(one => one.Name)], mayBreak: false);
            lines.Add("");
        }

        foreach (SampleCompetency competency in role.Competencies)
        {
            lines.AddRange([.. style.HasNames ? Wrapped(competency.Name) : [competency.Name], ""]);
            if (competency.Definition is not null)
            {
                lines.AddRange([.. Wrapped(competency.Definition), ""]);
            }

            Poles(competency);
            if (competency.Tips.Count > 0)
            {
                lines.AddRange([Heading("Mindset Tips:"), ""]);
                List(competency.Tips);
            }

            lines.AddRange(Enumerable.Repeat("", style.Spacing + 1));
            if (competency.Tactics.Count > 0)
            {
                lines.AddRange(style.LosesTactics ? [] : [Heading("Success Tactics:"), ""]);
                List(competency.Tactics);
                lines.Add("");
            }
        }

        lines.AddRange(["", "555.010.0100 | 555.010.0199", "", "hello@guides.example | www.guides.example"]);
    }

    private void WriteProfile(SampleRole role)
    {
        lines.AddRange(
            ["Guides for Good Branches", "Home \u00A0 | \u00A0 About Us \u00A0 | \u00A0 Contact Us", "Tools \u00A0\u00BB", "Request a Brochure", ""]);
        lines.AddRange([$"{role.Title} Profile:", "How High Performers Differ from Low Producers", ""]);
        if (role.Description is not null)
        {
            lines.AddRange([.. Wrapped($"Position Overview: {role.Description}"), ""]);
        }

        lines.AddRange([.. Wrapped("Predictive Skills: A few characteristics tell the two groups apart in this position. See below how."), ""]);
        foreach (SampleCompetency competency in role.Competencies)
        {
            lines.AddRange(["", .. Wrapped(competency.Definition!), "", ""]);
            List(competency.High);
            lines.AddRange(Enumerable.Repeat("", style.Spacing + 2));
            List(competency.Low);
            lines.AddRange(["", ""]);
        }

        lines.AddRange(["Ask for a sample report", "\u00A9 2020 Northwind Guides"]);
    }

    private string Heading(string text) => style.IsShouted ? text.ToUpperInvariant() : text;

    private void Poles(SampleCompetency competency)
    {
        switch (style.Layout)
        {
            case SampleLayout.Headings:
                if (competency.Low.Count > 0)
                {
                    lines.AddRange([Heading("Low Scores"), ""]);
                    List(competency.Low);
                    lines.Add("");
                }

                if (competency.High.Count > 0)
                {
                    lines.AddRange([Heading("High Scores"), ""]);
                    List(competency.High);
                    lines.Add("");
                }

                break;
            case SampleLayout.Html:
                const string Open = "<ul style=\"list-style-type: none\"> ";
                lines.AddRange([$"{Heading("Low Scores")}\t{Heading("High Scores")}", $"{Open}{Html(competency.Low)} \t{Open}{Html(competency.High)}", ""]);
                break;
            case SampleLayout.Tabs:
                lines.Add($"{Heading("Low Scores")}\t{Heading("High Scores")}");
                foreach ((string low, string high) in Rows(competency))
                {
                    lines.Add($"{low}\t{high}");
                }

                lines.Add("");
                break;
            case SampleLayout.Columns:
                lines.Add($"{Heading("Low Scores"),-ColumnWidth}{Heading("High Scores")}");
                foreach ((string low, string high) in Rows(competency))
                {
                    Beside(low, high);
                }

                lines.Add("");
                break;
        }
    }

    private static string Html(IReadOnlyList<string> items) => string.Join(' ', items.Select(item => $"\u25AA {item}"));

    /// <summary>The elements side by side, with round bullets: a table has no numbers.</summary>
    private static IEnumerable<(string Low, string High)> Rows(SampleCompetency competency)
    {
        for (int i = 0; i < Math.Max(competency.Low.Count, competency.High.Count); i++)
        {
            yield return (i < competency.Low.Count
                ? $"\u2022 {competency.Low[i]}"
                : string.Empty, i < competency.High.Count
                ? $"\u2022 {competency.High[i]}"
                : string.Empty);
        }
    }

    private void Beside(string low, string high)
    {
        string[] left = low.Length == 0 ? [] : [.. Wrapped(low, ColumnWidth - 6, "  ")];
        string[] right = high.Length == 0 ? [] : [.. Wrapped(high, ColumnWidth - 6, "  ")];
        for (int i = 0; i < Math.Max(left.Length, right.Length); i++)
        {
            string first = i < left.Length ? left[i] : string.Empty;
            lines.Add(i < right.Length ? first.PadRight(ColumnWidth) + right[i] : first);
        }
    }

    /// <summary>A list of two that a page parts would leave no gap by which to tell how elements stand.</summary>
    private void List(IReadOnlyList<string> items, bool mayBreak = true)
    {
        int number = 0;
        foreach (string item in items)
        {
            if (number == 1 && style.HasPages && mayBreak && items.Count > 2)
            {
                lines.AddRange(["", "A Guide by Northwind", $"Page {page++}", "\fThe Branch Manager Guide", ""]);
            }
            else if (number > 0)
            {
                lines.AddRange(Enumerable.Repeat("", style.Spacing));
            }

            number++;
            string bullet = style.Bullet[0] == '1' ? number.ToString(CultureInfo.InvariantCulture) + style.Bullet[1..] : style.Bullet;
            lines.AddRange(Wrapped(style.Indent + bullet + item, style.Width, style.Indent + "  "));
        }
    }

    private IEnumerable<string> Wrapped(string text) => Wrapped(text, style.Width, string.Empty);

    private static IEnumerable<string> Wrapped(string text, int width, string indent)
    {
        while (width > 0 && text.Length > width && text.LastIndexOf(' ', width) is int at && at > indent.Length + 4)
        {
            yield return text[..at];
            text = indent + text[(at + 1)..];
        }

        yield return text;
    }
}
