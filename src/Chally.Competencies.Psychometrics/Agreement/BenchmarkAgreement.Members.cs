using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<BenchmarkAgreement>))]
public sealed partial record BenchmarkAgreement : IMemberTable<BenchmarkAgreement>
{
    static JsonDocumentForm IMemberTable<BenchmarkAgreement>.Document { get; } = new()
    {
        Name = "benchmark-agreement",
        Title = "Agreement of raters",
        Description = "How far several raters of the same people agree, as `chally agreement --format json` writes it.",
    };

    static BenchmarkAgreement? IMemberTable<BenchmarkAgreement>.Members(MemberPass pass, BenchmarkAgreement? value)
    {
        ValueList<Agreement> competencies = pass.List("competencies", value?.Competencies);
        Agreement overall = pass.Object("overall", value?.Overall);
        ValueList<ItemAgreement> items = pass.List("items", value?.Items, max: FigureMembers.MaxRows);
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        ReliabilityOptions? options = pass.Include(value?.Options);
        FigureNotes? notes = pass.Include(value?.Notes);
        return !pass.IsSound ? null : new BenchmarkAgreement
        {
            Competencies = competencies,
            Overall = overall,
            Items = items,
            Benchmark = benchmark,
            Options = options!,
            Notes = notes!,
        };
    }
}
