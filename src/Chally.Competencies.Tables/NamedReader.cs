using Chally.Competencies.Input;

namespace Chally.Competencies.Tables;

/// <summary>Reads rows by the names of the columns.</summary>
internal sealed class NamedReader(TableOptions? options, ColumnNames names) : RowReader<TableFields>(options)
{
    private readonly NamedFields named = new(names);

    protected override void Open(string[] header, InputProblems problems) => named.Open(header, problems);

    protected override TableFields? Read(string[] fields, InputProblems problems) =>
        named.Read(fields, problems) is string?[] found ? named.Of(found) : null;

    protected override string? WhyEmpty() => IsOpen ? null : "a header row";
}
