namespace Chally.Competencies.Cli.Input;

/// <summary>A row of a CSV file.</summary>
/// <param name="Fields">The fields; null when the row could not be read and its problem was noted.</param>
/// <param name="Line">The line on which the row begins, from 1.</param>
internal readonly record struct CsvRow(string[]? Fields, long Line);
