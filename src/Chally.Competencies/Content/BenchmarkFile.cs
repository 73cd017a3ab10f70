using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>A file of one benchmark, which names its competencies by id. It has no object: the reader of content hears what it holds.</summary>
internal sealed class BenchmarkFile : IMemberTable<BenchmarkFile>
{
    static JsonDocumentForm IMemberTable<BenchmarkFile>.Document { get; } = new()
    {
        Name = "benchmark",
        Title = "Benchmark",
        Description =
            "A job: the competencies that predict success in it, with their weights and the rating scale. One file of content for Chally.Competencies.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
        NamesElements = true,
    };

    static BenchmarkFile? IMemberTable<BenchmarkFile>.Members(MemberPass pass, BenchmarkFile? value)
    {
        pass.Include<Benchmark>(null);
        _ = pass.IsSound;
        return null;
    }
}
