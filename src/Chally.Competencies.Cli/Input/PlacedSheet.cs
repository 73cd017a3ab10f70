using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Input;

/// <summary>A rating sheet and where it stands in its file.</summary>
/// <param name="Sheet">The sheet.</param>
/// <param name="Place">Gives a problem of the sheet its place in the file.</param>
internal sealed record PlacedSheet(RatingSheet Sheet, Func<InputProblem, InputProblem> Place);
