using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>
/// Reads content files into the model: format version first, then every member strictly, all problems collected. A benchmark
/// names its competencies by id, so they are put together when all files are read.
/// </summary>
internal sealed partial class ContentReader
{
    private readonly InputProblems log;
    private readonly List<Competency> competencies = [];
    private readonly List<ContentSource> documents = [];
    private readonly List<BenchmarkDraft> pending = [];
    private readonly ElementIds ids;
    private string? contentVersion;
    private string competencyId = string.Empty;

    private readonly Func<Competency, Competency> keep;
    private readonly ContentDocument? drafts;

    private ContentReader(Func<Competency, Competency>? keep, ContentDocument? drafts = null)
    {
        log = drafts?.Problems ?? new InputProblems { QuotesText = true };
        ids = new ElementIds(log);
        this.keep = keep ?? (competency => competency);
        this.drafts = drafts;
    }

    /// <summary>Reads the files beside what a catalog already holds.</summary>
    /// <param name="files">The files.</param>
    /// <param name="beside">The catalog; null for none.</param>
    /// <param name="keep">Gives the object that stands for a competency; itself when left out.</param>
    public static CatalogContent Read(IEnumerable<ContentFile> files, CompetencyCatalog? beside, Func<Competency, Competency>? keep = null)
    {
        ContentReader reader = new(keep);
        reader.ReadFiles(files, beside);
        CatalogContent content = reader.Compose(beside);
        return reader.log.Count == 0 ? content : throw new CompetencyContentException(reader.log);
    }

    /// <summary>Reads the files as far as they can be read, with the place of every element; problems are logged, not thrown.</summary>
    /// <param name="files">The files.</param>
    /// <param name="beside">The catalog; null for none.</param>
    public static ContentDocument Examine(IEnumerable<ContentFile> files, CompetencyCatalog? beside)
    {
        ContentDocument drafts = new();
        ContentReader reader = new(keep: null, drafts);
        reader.ReadFiles(files, beside);
        reader.Compose(beside);
        drafts.HasVersion = reader.contentVersion is not null;
        return drafts;
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
        foreach (EntryDraft entry in reader.pending[0].Entries)
        {
            reader.ReadFile(competency(entry.Competency));
        }

        return reader.Compose(beside: null).Benchmarks[0];
    }

    private void ReadFiles(IEnumerable<ContentFile> files, CompetencyCatalog? beside)
    {
        if (beside is not null)
        {
            ids.AddAll(beside);
        }

        foreach (ContentFile file in files)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
            ReadFile(file);
        }
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
            if (JsonInput.Has(root, "overlay"))
            {
                ReadOverlay(root);
            }
            else if (JsonInput.Has(root, "documents"))
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
        foreach (BenchmarkDraft benchmark in pending)
        {
            log.Source = benchmark.Place.Source;
            List<BenchmarkCompetency> entries = Resolve(benchmark, byId);
            if (benchmark.IsWhole && entries.Count == benchmark.Entries.Count)
            {
                benchmarks.Add(benchmark.Create([.. entries], contentVersion));
            }
        }

        CatalogContent content = new(
            beside?.ContentVersion ?? contentVersion,
            [.. beside?.Competencies ?? [], .. competencies],
            [.. beside?.Benchmarks ?? [], .. benchmarks],
            [.. beside?.Sources ?? [], .. documents],
            [.. beside?.Overlays ?? [], .. overlays]);
        return overlays.Count == 0 ? content : Overlaid(content);
    }

    private List<BenchmarkCompetency> Resolve(BenchmarkDraft benchmark, Dictionary<string, Competency> byId)
    {
        List<BenchmarkCompetency> entries = [];
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (EntryDraft entry in benchmark.Entries)
        {
            string path = entry.Place.Path;
            Competency? competency = byId.GetValueOrDefault(entry.Competency);
            if (!seen.Add(entry.Competency))
            {
                log.Add(ProblemCodes.DuplicateId, $"{path}.competency", "each competency once in a benchmark", $"'{entry.Competency}' again");
            }
            else if ((competency?.Levels.Count ?? ids.LevelsOfBroken(entry.Competency)) is not int levels)
            {
                log.Add(ProblemCodes.UnknownCompetency, $"{path}.competency", "the id of a competency in the catalog", $"'{entry.Competency}'");
            }
            else if (ModelRules.RequiredLevel(entry.RequiredLevel, entry.Competency, levels) is string expected)
            {
                log.Add(ProblemCodes.NotAllowed, $"{path}.requiredLevel", expected, entry.RequiredLevel!.Value.ToString(CultureInfo.InvariantCulture));
            }
            else if (competency is not null)
            {
                entries.Add(entry.Create(competency));
            }
        }

        return entries;
    }
}
