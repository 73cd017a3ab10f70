using Chally.Competencies.Input;

namespace Chally.Competencies.Tables.Csv;

/// <summary>A row of a CSV text.</summary>
/// <param name="Fields">The fields; null when the row could not be read.</param>
/// <param name="Line">The line on which it begins, from 1.</param>
/// <param name="Problems">Why it could not be read, with lines.</param>
internal readonly record struct CsvRow(string[]? Fields, long Line, ValueList<InputProblem> Problems);
