namespace Chally.Competencies.Cli.Output;

/// <summary>A column of a table.</summary>
/// <param name="Name">The heading.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
/// <param name="IsWhole">Whether its cells stay on one line: ids, which people copy.</param>
internal readonly record struct Column(string Name, bool IsNumber = false, bool IsWhole = false)
{
    public static implicit operator Column(string name) => new(name);

    public static Column Number(string name) => new(name, IsNumber: true);

    public static Column Id(string name) => new(name, IsWhole: true);
}
