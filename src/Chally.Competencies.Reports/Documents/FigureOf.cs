using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports.Documents;

/// <summary>A figure of a result, described once: tables in every form of output, the words for its absence and its notes follow from this.</summary>
/// <typeparam name="T">The result that holds the figure.</typeparam>
/// <param name="Member">The member of the result; as <see cref="MissingFigure.Figure"/> names it, with a point before a part of it.</param>
/// <param name="Name">What it is called in a sentence, as in "no cut table".</param>
/// <param name="Columns">The columns that it fills; none for a figure that is shown in another way.</param>
internal sealed record FigureOf<T>(string Member, Message Name, params IReadOnlyList<FigureColumn<T>> Columns)
{
    /// <summary>The notes on it; null for none.</summary>
    public Func<T, FigureNotes?>? Notes { get; init; }
}
