using System.Collections;
using System.Globalization;

namespace Chally.Competencies.Input;

/// <summary>Problems collected while an input is read: the first hundred are kept, the rest counted.</summary>
/// <remarks>
/// A list of the kept ones; <see cref="Total"/> counts them all. Not safe to fill from several threads.
/// </remarks>
public sealed class InputProblems : IReadOnlyList<InputProblem>
{
    /// <summary>How many problems are kept: 100.</summary>
    public const int MaxKept = 100;

    private readonly List<InputProblem> kept = [];
    private readonly int maxKept;

    /// <summary>Creates an empty list that keeps <see cref="MaxKept"/> problems.</summary>
    public InputProblems()
        : this(MaxKept)
    {
    }

    internal InputProblems(int maxKept)
    {
        this.maxKept = maxKept;
    }

    /// <summary>The number of all problems, those beyond the kept ones included.</summary>
    public long Total { get; private set; }

    /// <summary>The number of kept problems, at most <see cref="MaxKept"/>.</summary>
    public int Count => kept.Count;

    /// <summary>Whether found texts are quoted, as in content. False by default: the input may be about people.</summary>
    public bool QuotesText { get; init; }

    /// <summary>Ids that may be named although other texts are not quoted, such as those of a benchmark's items; null for none.</summary>
    internal IReadOnlySet<string>? KnownIds { get; init; }

    /// <summary>The name of the input that is being read; stamped on each problem that <see cref="Add(string, string?, string, string)"/> adds.</summary>
    /// <value>Null by default: no name.</value>
    public string? Source { get; set; }

    /// <summary>The line that is being read, from 1, where the input is read line by line; stamped in the same way.</summary>
    /// <value>Null by default: no line.</value>
    public long? Line { get; set; }

    /// <summary>A kept problem.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/> − 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the list.</exception>
    public InputProblem this[int index] => kept[index];

    /// <summary>Adds a problem.</summary>
    /// <param name="problem">The problem.</param>
    public void Add(InputProblem problem)
    {
        ArgumentNullException.ThrowIfNull(problem);
        Total++;
        if (kept.Count < maxKept)
        {
            kept.Add(problem);
        }
    }

    /// <summary>Adds the problems of a part of the input, those beyond its kept ones as a number.</summary>
    /// <param name="problems">The problems of the part.</param>
    /// <param name="place">Says where in the whole the part stands.</param>
    public void AddAll(InputProblems problems, Func<InputProblem, InputProblem> place)
    {
        ArgumentNullException.ThrowIfNull(problems);
        ArgumentNullException.ThrowIfNull(place);
        foreach (InputProblem problem in problems)
        {
            Add(place(problem));
        }

        Total += problems.Total - problems.Count;
    }

    /// <summary>The problems on lines of their own, the kept ones listed, the rest counted.</summary>
    /// <returns>The lines, without a line break at the end.</returns>
    public override string ToString()
    {
        string lines = string.Join(Environment.NewLine, kept);
        return Total > Count ? $"{lines}{Environment.NewLine}and {Total - Count} more" : lines;
    }

    /// <summary>Enumerates the kept problems in the order in which they were found.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<InputProblem> GetEnumerator() => kept.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>A found text as it may be shown.</summary>
    internal string Shown(string found) => QuotesText || IsKnown(found) ? $"'{InputProblem.Shorten(found)}'" : InputProblem.Describe(found);

    /// <summary>The place of a member of an object whose name the input chose: by its name where that may be shown, else by its number.</summary>
    /// <param name="path">The place of the object.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="index">The place of the member in the object, from 0.</param>
    internal string PlaceOf(string path, string name, int index) =>
        QuotesText || IsKnown(name) ? JsonObjectReader.Child(path, name) : string.Create(CultureInfo.InvariantCulture, $"{path}.#{index + 1}");

    private bool IsKnown(string text) => KnownIds?.Contains(text) == true;

    /// <summary>Adds a problem at <see cref="Source"/> and <see cref="Line"/>.</summary>
    /// <param name="code">Its code (<see cref="ProblemCodes"/>).</param>
    /// <param name="path">Its JSON path; null for none.</param>
    /// <param name="expected">What the rule is.</param>
    /// <param name="found">What was found; of input about people never their text.</param>
    public void Add(string code, string? path, string expected, string found) =>
        Add(new InputProblem { Code = code, Path = path, Expected = expected, Found = found, Source = Source, Line = Line });

    /// <summary>A message for an exception: how many, then which.</summary>
    internal string Describe(string what) => $"{what} {Total} problem{(Total == 1 ? string.Empty : "s")}:{Environment.NewLine}{this}";
}
