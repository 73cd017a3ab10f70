using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports.Documents;

/// <summary>A column that a figure fills in tables: its heading, and its number in the form in which people read it.</summary>
/// <typeparam name="T">The result that holds the figure.</typeparam>
/// <param name="Heading">The heading of the column.</param>
/// <param name="Cell">The number as text; a dash where there is none.</param>
internal sealed record FigureColumn<T>(Message Heading, Func<Wording, T, string> Cell)
{
    public bool IsNumber { get; init; } = true;

    /// <summary>Whether a table leaves it out where no row has a number.</summary>
    public bool IsOptional { get; init; }

    /// <summary>A word, such as a kind or a decision.</summary>
    public static FigureColumn<T> Word(Message heading, Func<T, string?> word) => new(heading, (_, one) => word(one) ?? Wording.None) { IsNumber = false };

    public static FigureColumn<T> Count(Message heading, Func<T, long?> count) =>
        new(heading, (words, one) => count(one) is long known ? words.Whole(known) : Wording.None);

    /// <summary>A number with so many decimals, rounded as people round.</summary>
    public static FigureColumn<T> Decimals(Message heading, int decimals, Func<T, double?> number) =>
        new(heading, (words, one) => words.Figure(number(one), decimals));

    /// <summary>A number in a form of our own, such as "0.##########".</summary>
    public static FigureColumn<T> In(string form, Message heading, Func<T, double?> number) =>
        new(heading, (words, one) => number(one) is double known ? words.Number(known, form) : Wording.None);

    /// <summary>A number with its sign.</summary>
    public static FigureColumn<T> Signed(Message heading, Func<T, double?> number, string form = "0.00") =>
        new(heading, (words, one) => words.SignedFigure(number(one), form));

    /// <summary>A number in whole points.</summary>
    public static FigureColumn<T> Points(Message heading, Func<T, double?> number) => new(heading, (words, one) => words.Points(number(one)));

    public static FigureColumn<T> Rank(Message heading, Func<T, double?> rank) => new(heading, (words, one) => words.PercentileRank(rank(one)));

    public static FigureColumn<T> P(Message heading, Func<T, PValue?> p) => new(heading, (words, one) => words.P(p(one)));

    /// <summary>The interval of the figure before it.</summary>
    public static FigureColumn<T> Interval(Func<T, ConfidenceInterval?> interval, bool isSigned = false) =>
        new("Interval", (words, one) => isSigned ? words.Interval(interval(one)) : words.PlainInterval(interval(one)));
}
