namespace Chally.Competencies.Tables;

/// <summary>The columns that a table must have and those that it may have.</summary>
internal sealed class ColumnNames
{
    public ColumnNames(IReadOnlyList<string> columns, IReadOnlyList<string>? optional)
    {
        ArgumentNullException.ThrowIfNull(columns);
        Required = [.. columns];
        All = [.. columns, .. optional ?? []];
        string[] words = [.. All.Select(name => name is null ? string.Empty : Word(name))];
        if (words.Length == 0 || words.Any(word => word.Length == 0) || words.Distinct(StringComparer.Ordinal).Count() != words.Length)
        {
            throw new ArgumentException(
                $"Columns have names, at least one, each once; here {(words.Length == 0 ? "is none" : $"are '{string.Join("', '", All)}'")}.", nameof(columns));
        }
    }

    public string[] Required { get; }

    public string[] All { get; }

    public IEnumerable<string> Optional => All.Skip(Required.Length);

    /// <summary>A name as it is compared: without case, spaces, hyphens and underscores.</summary>
    public static string Word(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return string.Concat(name.Where(c => !char.IsWhiteSpace(c) && c is not ('-' or '_'))).ToLowerInvariant();
    }
}
