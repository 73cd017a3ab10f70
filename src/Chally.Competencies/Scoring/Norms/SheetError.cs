namespace Chally.Competencies.Scoring.Norms;

/// <summary>The standard error of measurement of one score on one sheet.</summary>
/// <param name="Sem">The error in scale points; null when it is not known.</param>
/// <param name="Flags">What to keep in mind of it, where items of the sheet are missing.</param>
internal readonly record struct SheetError(double? Sem, ValueList<ScoreFlag> Flags)
{
    public static SheetError Unknown { get; } = new(null, []);
}
