namespace Chally.Competencies.Tables;

/// <summary>What a reader of tables may know beyond the table.</summary>
public sealed record TableOptions
{
    /// <summary>A name for problems, usually the path of the file.</summary>
    /// <value>Null by default: none.</value>
    public string? Source { get; init; }
}
