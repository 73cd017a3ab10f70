using Chally.Competencies.Input;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Cli.Input;

/// <summary>What a file says of one person.</summary>
/// <param name="Person">Who it is.</param>
/// <param name="Known">What is known of them.</param>
/// <param name="Place">Gives a problem of the row its place in the file.</param>
internal sealed record SubjectRow<T>(PersonIdentity Person, T Known, Func<InputProblem, InputProblem> Place);
