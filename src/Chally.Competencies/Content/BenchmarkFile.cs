using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>A file of one benchmark, which names its competencies by id.</summary>
internal sealed class BenchmarkFile : IMemberTable<BenchmarkFile>
{
    static JsonDocumentForm IMemberTable<BenchmarkFile>.Document { get; } = new()
    {
        Name = "benchmark",
        Title = "Benchmark",
        Description =
            "A role: the competencies that predict success in it, with their weights and the rating scale. One file of content for Chally.Competencies.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
        NamesElements = true,
    };

    static BenchmarkFile? IMemberTable<BenchmarkFile>.Members(MemberPass pass, BenchmarkFile? value)
    {
        pass.Include<Benchmark>(null);
        return pass.IsSound ? new BenchmarkFile() : null;
    }
}
