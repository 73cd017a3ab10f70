namespace Chally.Competencies.Reports.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which are aligned.</param>
internal sealed record TableColumn(string Name, bool IsNumber = false)
{
    /// <summary>A column of numbers.</summary>
    public static TableColumn Number(string name) => new(name, IsNumber: true);

    public static implicit operator TableColumn(string name) => new(name);
}
