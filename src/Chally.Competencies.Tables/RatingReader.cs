using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tables;

/// <summary>Reads rating sheets.</summary>
internal sealed class RatingReader : RowReader<RatingSheet>
{
    private readonly Benchmark benchmark;
    private RatingTable? table;

    public RatingReader(TableOptions? options, Benchmark benchmark)
        : base(options)
    {
        this.benchmark = benchmark;
    }

    protected override void Open(string[] header, InputProblems problems)
    {
        RatingTable.TryOpen(header, benchmark, out table, out InputProblems found);
        AddAll(problems, found);
    }

    protected override RatingSheet? Read(string[] fields, InputProblems problems)
    {
        table!.TryRead(fields, out RatingSheet? sheet, out InputProblems found);
        AddAll(problems, found);
        return sheet;
    }

    /// <summary>Whether a table needs sheets is for its user to say.</summary>
    protected override string? WhyEmpty() => IsOpen ? null : "a header row with a column 'subject'";

    private static void AddAll(InputProblems problems, InputProblems found) =>
        problems.AddAll(found, problem => problem with { Source = problems.Source, Line = problems.Line });
}
