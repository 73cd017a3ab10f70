namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>How a document of our own is written down.</summary>
internal sealed record SampleStyle
{
    public static readonly string[] Bullets = ["\u2022 ", "- ", "* ", "\u2013 ", "o ", "\u00B7 ", "\u25AA ", "\uF0B7\t", "\u2022", "1. ", "1) "];

    public string Bullet { get; init; } = "- ";

    public string Indent { get; init; } = string.Empty;

    public string NewLine { get; init; } = "\n";

    /// <summary>Blank lines between elements.</summary>
    public int Spacing { get; init; }

    /// <summary>The width at which lines are wrapped; 0 for none.</summary>
    public int Width { get; init; }

    public SampleLayout Layout { get; init; }

    /// <summary>Whether each list goes over the end of a page, with a foot, a number and a head.</summary>
    public bool HasPages { get; init; }

    public bool LosesTactics { get; init; }

    public bool HasNames { get; init; } = true;

    public bool HasMark { get; init; }

    public bool HasOddSpaces { get; init; }

    public bool IsShouted { get; init; } = true;

    public static SampleStyle Of(Random random) => new()
    {
        Bullet = Bullets[random.Next(Bullets.Length)],
        Indent = ((string[])["", "  ", "\t", "    "])[random.Next(4)],
        NewLine = ((string[])["\n", "\r\n", "\r"])[random.Next(3)],
        Spacing = random.Next(4) == 0 ? 1 : 0,
        Width = ((int[])[0, 0, 40, 70])[random.Next(4)],
        Layout = (SampleLayout)random.Next(4),
        HasPages = random.Next(3) == 0,
        LosesTactics = random.Next(3) == 0,
        HasNames = random.Next(4) > 0,
        HasMark = random.Next(4) == 0,
        HasOddSpaces = random.Next(4) == 0,
        IsShouted = random.Next(2) == 0,
    };
}
