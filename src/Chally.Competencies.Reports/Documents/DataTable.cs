namespace Chally.Competencies.Reports.Documents;

/// <summary>A table, whose first column names its rows.</summary>
/// <param name="Caption">What it shows.</param>
/// <param name="Columns">The columns.</param>
/// <param name="Rows">The cells, a row for each row, as many as there are columns.</param>
internal sealed record DataTable(Message Caption, IReadOnlyList<TableColumn> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : Block;
