namespace Chally.Competencies.Cli.Input;

/// <summary>The forms in which ratings come.</summary>
internal enum RatingForm
{
    /// <summary>A header row, then a row a sheet.</summary>
    Csv,

    /// <summary>One sheet, or an array of sheets.</summary>
    Json,

    /// <summary>A sheet a line.</summary>
    Ndjson,
}
