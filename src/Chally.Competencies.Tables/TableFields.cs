namespace Chally.Competencies.Tables;

/// <summary>The fields of a row by the names of their columns.</summary>
/// <remarks>Immutable. <see cref="object.ToString"/> shows no text, as tables are about people.</remarks>
public sealed class TableFields
{
    private readonly string[] columns;
    private readonly string?[] texts;

    internal TableFields(string[] columns, string?[] texts)
    {
        this.columns = columns;
        this.texts = texts;
    }

    /// <summary>The text of a field without blanks around it.</summary>
    /// <param name="column">The name of the column, as it was asked for.</param>
    /// <returns>The text, which may be empty; null when the table has no such column.</returns>
    /// <exception cref="KeyNotFoundException">Nobody asked for such a column.</exception>
    public string? this[string column] => Array.IndexOf(columns, column) is int place and >= 0
        ? texts[place]
        : throw new KeyNotFoundException($"The table was read without a column '{column}': its columns are {string.Join(", ", columns)}.");
}
