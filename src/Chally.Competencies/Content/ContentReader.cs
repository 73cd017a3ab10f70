using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>
/// Reads content files into the model: format version first, then every member strictly, all problems collected. A benchmark
/// names its competencies by id, so they are put together when all files are read.
/// </summary>
internal sealed partial class ContentReader : ReadingScope
{
    private readonly List<Competency> competencies = [];
    private readonly List<ContentSource> documents = [];
    private readonly List<BenchmarkDraft> pending = [];
    private readonly Func<Competency, Competency>? keep;
    private readonly ContentDocument? drafts;
    private string? contentVersion;

    private ContentReader(Func<Competency, Competency>? keep, ContentDocument? drafts = null)
        : base(drafts?.Problems ?? new InputProblems { QuotesText = true }, readsFiles: true)
    {
        this.keep = keep;
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
        return reader.Log.Count == 0 ? content : throw new CompetencyContentException(reader.Log);
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
            TakeIdsOf(beside);
        }

        foreach (ContentFile file in files)
        {
            ArgumentNullException.ThrowIfNull(file, nameof(files));
            ReadFile(file);
        }
    }

    private void TakeIdsOf(CompetencyCatalog catalog)
    {
        Log.Source = null;
        foreach (Competency competency in catalog.Competencies)
        {
            TakeAll(
                $"competency '{competency.Id}'",
                [
                    competency.Id,
                    .. competency.Items().Select(item => item.Id),
                    .. competency.MindsetTips.Select(tip => tip.Id),
                    .. competency.SuccessTactics.Select(tactic => tactic.Id),
                ]);
        }

        foreach (Benchmark benchmark in catalog.Benchmarks)
        {
            TakeAll($"benchmark '{benchmark.Id}'", [benchmark.Id, .. benchmark.Facts.Select(fact => fact.Id)]);
        }

        foreach (ContentSource document in catalog.Sources)
        {
            Take(document.Id, $"document '{document.Id}'");
        }

        foreach (ContentOverlay overlay in catalog.Overlays)
        {
            Take(overlay.Id, $"overlay '{overlay.Id}'");
        }
    }

    private void TakeAll(string place, IEnumerable<string> ids)
    {
        foreach (string id in ids)
        {
            Take(id, place);
        }
    }

    private void ReadFile(ContentFile file)
    {
        Log.Source = file.Name;
        using JsonDocument? document = JsonInput.Parse(file.Utf8Json, ContentFile.MaxBytes, Log);
        if (document?.RootElement is not JsonElement root)
        {
            return;
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            Log.Add(ProblemCodes.WrongType, "$", "an object", JsonObjectReader.Shown(root, Log));
        }
        else if (MemberTables.HasVersion(root, "$", VersionRule.File, Log))
        {
            ReadRoot(root);
        }
    }

    private void ReadRoot(JsonElement root)
    {
        if (JsonInput.Has(root, "overlay"))
        {
            long before = Log.Total;
            MemberTables.ReadMembers<ContentOverlay>(root, "$", VersionRule.File, this);
            overlayProblems += Log.Total - before;
        }
        else if (JsonInput.Has(root, "documents"))
        {
            MemberTables.ReadMembers<SourcesFile>(root, "$", VersionRule.File, this);
        }
        else if (JsonInput.Has(root, "benchmarks") || IsBundleOfCompetencies(root))
        {
            MemberTables.ReadMembers<ContentBundle>(root, "$", VersionRule.File, this);
        }
        else if (JsonInput.Has(root, "ratingScale") || JsonInput.Has(root, "title"))
        {
            MemberTables.ReadMembers<BenchmarkFile>(root, "$", VersionRule.File, this);
        }
        else
        {
            MemberTables.ReadMembers<Competency>(root, "$", VersionRule.File, this);
        }
    }

    /// <summary>Both a bundle and a benchmark have a member "competencies"; only a benchmark has what describes a job.</summary>
    private static bool IsBundleOfCompetencies(JsonElement root) =>
        JsonInput.Has(root, "competencies")
        && !JsonInput.Has(root, "ratingScale") && !JsonInput.Has(root, "title") && !JsonInput.Has(root, "id");

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
            Log.Source = benchmark.Place.Source;
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
                Log.Add(ProblemCodes.DuplicateId, $"{path}.competency", "each competency once in a benchmark", $"'{entry.Competency}' again");
            }
            else if ((competency?.Levels.Count ?? LevelsOfBroken(entry.Competency)) is not int levels)
            {
                Log.Add(ProblemCodes.UnknownCompetency, $"{path}.competency", "the id of a competency in the catalog", $"'{entry.Competency}'");
            }
            else if (ModelRules.RequiredLevel(entry.RequiredLevel, entry.Competency, levels) is string expected)
            {
                Log.Add(ProblemCodes.NotAllowed, $"{path}.requiredLevel", expected, entry.RequiredLevel!.Value.ToString(CultureInfo.InvariantCulture));
            }
            else if (competency is not null)
            {
                entries.Add(entry.Create(competency));
            }
        }

        return entries;
    }
}
