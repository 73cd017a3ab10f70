using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Output;

/// <summary>How a document was read that was imported, and what became of it.</summary>
internal sealed record ImportJson(string Benchmark, string Title, ImportReport Report) : IMemberTable<ImportJson>
{
    static JsonDocumentForm IMemberTable<ImportJson>.Document { get; } = new()
    {
        Name = "import",
        Title = "Import",
        Description = "What `chally import --format json` writes.",
    };

    static ImportJson? IMemberTable<ImportJson>.Members(MemberPass pass, ImportJson? value)
    {
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        string title = pass.Text("title", value?.Title);
        ImportReport? report = pass.Include(value?.Report);
        return pass.IsSound ? new ImportJson(benchmark, title, report!) : null;
    }
}
