namespace Chally.Competencies.Reports.Documents;

/// <summary>A column of a table.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which are aligned.</param>
/// <param name="IsWhole">Whether its cells stay on one line: ids, which people copy.</param>
internal sealed record TableColumn(Message Name, bool IsNumber = false, bool IsWhole = false)
{
    /// <summary>A column of numbers.</summary>
    public static TableColumn Number(Message name) => new(name, IsNumber: true);

    /// <summary>A column of ids.</summary>
    public static TableColumn Id(Message name) => new(name, IsWhole: true);

    public static implicit operator TableColumn(string name) => new((Message)name);
}
