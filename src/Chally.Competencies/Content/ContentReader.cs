using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Content;

/// <summary>
/// Reads content files into the model: format version first, then every member strictly, all problems collected. A benchmark
/// names its competencies by id, so they are put together when all files are read.
/// </summary>
internal sealed partial class ContentReader
{
    private readonly InputProblems log = new();
    private readonly List<Competency> competencies = [];
    private readonly List<ContentSource> documents = [];
    private readonly List<PendingBenchmark> pending = [];
    private readonly ElementIds ids;
    private string? contentVersion;

    private readonly Func<Competency, Competency> keep;

    private ContentReader(Func<Competency, Competency>? keep)
    {
        ids = new ElementIds(log);
        this.keep = keep ?? (competency => competency);
    }

    /// <summary>Reads the files beside what a catalog already holds.</summary>
    /// <param name="files">The files.</param>
    /// <param name="beside">The catalog; null for none.</param>
    /// <param name="keep">Gives the object that stands for a competency; itself when left out.</param>
    public static CatalogContent Read(IEnumerable<ContentFile> files, CompetencyCatalog? beside, Func<Competency, Competency>? keep = null)
    {
        ContentReader reader = new(keep);
        if (beside is not null)
        {
            reader.ids.AddAll(beside);
        }

        foreach (ContentFile file in files)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
            reader.ReadFile(file);
        }

        return reader.Compose(beside);
    }

    /// <summary>Reads one benchmark with no more than the files that it needs.</summary>
    /// <param name="sources">The documents, with the version of the content.</param>
    /// <param name="benchmark">The benchmark's file.</param>
    /// <param name="competency">Gives the file of a competency.</param>
    /// <param name="keep">Gives the object that stands for a competency.</param>
    public static Benchmark ReadBenchmark(
        ContentFile sources, ContentFile benchmark, Func<string, ContentFile> competency, Func<Competency, Competency> keep)
    {
        ContentReader reader = new(keep);
        reader.ReadFile(sources);
        reader.ReadFile(benchmark);
        foreach (PendingEntry entry in reader.pending[0].Entries)
        {
            reader.ReadFile(competency(entry.Competency));
        }

        return reader.Compose(beside: null).Benchmarks[0];
    }

    private void ReadFile(ContentFile file)
    {
        log.Source = file.Name;
        using JsonDocument? document = JsonInput.Parse(file.Utf8Json, ContentFile.MaxBytes, log);
        if (document is null)
        {
            return;
        }

        JsonElement root = document.RootElement;
        if (JsonInput.HasFormatVersion(root, log))
        {
            if (JsonInput.Has(root, "documents"))
            {
                ReadSources(root);
            }
            else if (JsonInput.Has(root, "benchmarks") || IsBundleOfCompetencies(root))
            {
                ReadBundle(root);
            }
            else if (JsonInput.Has(root, "ratingScale") || JsonInput.Has(root, "title"))
            {
                ReadBenchmark(root, "$", isFile: true);
            }
            else
            {
                ReadCompetency(root, "$", isFile: true);
            }
        }
    }

    /// <summary>Both a bundle and a benchmark have a member "competencies"; only a benchmark has what describes a role.</summary>
    private static bool IsBundleOfCompetencies(JsonElement root) =>
        JsonInput.Has(root, "competencies")
        && !JsonInput.Has(root, "ratingScale") && !JsonInput.Has(root, "title") && !JsonInput.Has(root, "id");

    private JsonObjectReader Open(JsonElement element, string path, bool isFile = false) =>
        isFile ? JsonInput.OpenFile(element, log) : new JsonObjectReader(element, path, log);

    private void ReadSources(JsonElement root)
    {
        JsonObjectReader json = Open(root, "$", isFile: true);
        contentVersion = json.Text("contentVersion");
        documents.AddRange(json.List(json.Required("documents"), "documents", ReadDocument));
        json.Close();
    }

    private ContentSource? ReadDocument(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string title = json.Text("title");
        string publisher = json.Text("publisher");
        string kind = json.Text("kind");
        ValueList<string> missing = json.Texts("missing");
        return json.Close() ? new ContentSource { Id = id, Title = title, Publisher = publisher, Kind = kind, Missing = missing } : null;
    }

    private void ReadBundle(JsonElement root)
    {
        JsonObjectReader json = Open(root, "$", isFile: true);
        json.List(json.Optional("competencies"), "competencies", (item, place) => ReadCompetency(item, place, isFile: false));
        json.List(json.Optional("benchmarks"), "benchmarks", (item, place) => ReadBenchmark(item, place, isFile: false));
        json.Close();
    }

    private CatalogContent Compose(CompetencyCatalog? beside)
    {
        Dictionary<string, Competency> byId = new(StringComparer.Ordinal);
        foreach (Competency competency in (beside?.Competencies ?? []).Concat(competencies))
        {
            byId.TryAdd(competency.Id, competency);
        }

        List<Benchmark> benchmarks = [];
        foreach (PendingBenchmark benchmark in pending)
        {
            log.Source = benchmark.Source;
            List<BenchmarkCompetency> entries = Resolve(benchmark, byId);
            if (benchmark.Create is not null && log.Count == 0)
            {
                benchmarks.Add(benchmark.Create([.. entries]) with { ContentVersion = contentVersion });
            }
        }

        return log.Count > 0
            ? throw new CompetencyContentException(log)
            : new CatalogContent(
                beside?.ContentVersion ?? contentVersion,
                [.. beside?.Competencies ?? [], .. competencies],
                [.. beside?.Benchmarks ?? [], .. benchmarks],
                [.. beside?.Sources ?? [], .. documents]);
    }

    private List<BenchmarkCompetency> Resolve(PendingBenchmark benchmark, Dictionary<string, Competency> byId)
    {
        List<BenchmarkCompetency> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (PendingEntry entry in benchmark.Entries)
        {
            string place = $"{entry.Path}.competency";
            if (!seen.Add(entry.Competency))
            {
                log.Add(ProblemCodes.DuplicateId, place, "each competency once in a benchmark", $"'{entry.Competency}' again");
            }
            else if (byId.TryGetValue(entry.Competency, out Competency? competency))
            {
                if (ContentRules.RequiredLevel(entry.RequiredLevel, competency) is string expected)
                {
                    log.Add(ProblemCodes.NotAllowed, $"{entry.Path}.requiredLevel", expected, entry.RequiredLevel!.Value.ToString(CultureInfo.InvariantCulture));
                }
                else
                {
                    entries.Add(entry.Create(competency));
                }
            }
            else if (!ids.IsBroken(entry.Competency))
            {
                log.Add(ProblemCodes.UnknownCompetency, place, "the id of a competency in the catalog", $"'{entry.Competency}'");
            }
        }

        return entries;
    }
}
