namespace Chally.Competencies.Reports;

/// <summary>How reports are written as text.</summary>
public sealed record TextOptions
{
    /// <summary>How wide a terminal must be at least: in a narrower one the terminal itself breaks the lines.</summary>
    private const int LeastWidth = 20;

    /// <summary>The options that hold where none are given: all of the report, as wide as it needs.</summary>
    public static TextOptions Default { get; } = new();

    /// <summary>How wide a table may be, in columns; a wider one has its cells broken, or its rows written one below the other.</summary>
    /// <value>Null by default: as wide as it needs.</value>
    /// <exception cref="ArgumentOutOfRangeException">The width is under 20.</exception>
    public int? Width
    {
        get;
        init => field = value is null or >= LeastWidth
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The width must be {LeastWidth} columns or more, but was {value}.");
    }

    /// <summary>Whether the text is for a terminal: headings are bold, and lines are broken at the width too.</summary>
    /// <value>False by default: each paragraph is one line, which can be searched and compared.</value>
    public bool IsForTerminal { get; init; }

    /// <summary>Whether only what one looks for first is written, with one sentence on responsible use.</summary>
    /// <value>False by default: all that the report says.</value>
    public bool IsBrief { get; init; }
}
