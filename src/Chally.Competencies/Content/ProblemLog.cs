namespace Chally.Competencies.Content;

/// <summary>Collects problems while an input is read: keeps the first hundred, counts the rest.</summary>
internal sealed class ProblemLog
{
    public const int MaxKept = 100;
    private readonly List<InputProblem> kept = [];

    /// <summary>The input being read; stamped on each problem.</summary>
    public string? Source { get; set; }

    /// <summary>The line being read, where the input is read line by line; stamped on each problem.</summary>
    public long? Line { get; set; }

    public long Count { get; private set; }

    public ValueList<InputProblem> Problems => [.. kept];

    public void Add(string code, string? path, string expected, string found) =>
        Add(new InputProblem { Code = code, Path = path, Expected = expected, Found = found, Source = Source, Line = Line });

    public void Add(InputProblem problem)
    {
        Count++;
        if (kept.Count < MaxKept)
        {
            kept.Add(problem);
        }
    }

    /// <summary>The problems on lines of their own, the first hundred listed, the rest counted.</summary>
    public static string Describe(string what, IReadOnlyCollection<InputProblem> problems, long count)
    {
        string lines = string.Join(Environment.NewLine, problems.Select(problem => problem.ToString()));
        string rest = count > problems.Count ? $"{Environment.NewLine}and {count - problems.Count} more" : string.Empty;
        return $"{what} {count} problem{(count == 1 ? string.Empty : "s")}:{Environment.NewLine}{lines}{rest}";
    }
}
