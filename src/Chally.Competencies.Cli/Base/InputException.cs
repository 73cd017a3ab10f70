using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Base;

/// <summary>The input has problems.</summary>
internal sealed class InputException(InputProblems problems) : Exception(problems.ToString())
{
    public InputProblems Problems { get; } = problems;

    public static InputException Of(string source, string code, string expected, string found)
    {
        InputProblems problems = new();
        problems.Add(new InputProblem { Source = source, Code = code, Expected = expected, Found = found });
        return new InputException(problems);
    }
}
