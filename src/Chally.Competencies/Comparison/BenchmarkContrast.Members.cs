using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Comparison;

[JsonConverter(typeof(MemberTableConverter<BenchmarkContrast>))]
public sealed partial record BenchmarkContrast : IMemberTable<BenchmarkContrast>
{
    static JsonDocumentForm IMemberTable<BenchmarkContrast>.Document { get; } = new()
    {
        Name = "benchmark-contrast",
        Title = "Two jobs",
        Description = "How two jobs differ in the competencies that they need, as `chally show --against --format json` writes it.",
    };

    static BenchmarkContrast? IMemberTable<BenchmarkContrast>.Members(MemberPass pass, BenchmarkContrast? value)
    {
        string here = pass.Text("here", value?.Here, TextForm.Id, "The job that one comes from.");
        string there = pass.Text("there", value?.There, TextForm.Id, "The job that one looks to.");
        ValueList<SharedCompetency> shared = pass.List("shared", value?.Shared);
        ValueList<NeededCompetency> onlyHere = pass.List("onlyHere", value?.OnlyHere);
        ValueList<NeededCompetency> onlyThere = pass.List("onlyThere", value?.OnlyThere);
        return pass.IsSound ? new BenchmarkContrast(here, there, shared, onlyHere, onlyThere) : null;
    }
}
