using System.Globalization;
using System.Text.Json;

namespace Chally.Competencies.Content;

/// <summary>
/// Reads content files into the model: format version first, then every member strictly, all problems collected. A benchmark
/// names its competencies by id, so they are put together when all files are read.
/// </summary>
internal sealed class ContentReader
{
    private const int FormatVersion = 1;
    private readonly InputProblems log = new();
    private readonly List<Competency> competencies = [];
    private readonly List<ContentSource> documents = [];
    private readonly List<PendingBenchmark> pending = [];
    private readonly ElementIds ids;
    private string? contentVersion;

    private ContentReader() => ids = new ElementIds(log);

    /// <summary>Reads the files beside what a catalog already holds.</summary>
    public static CompetencyCatalog Read(IEnumerable<ContentFile> files, CompetencyCatalog? beside)
    {
        ContentReader reader = new();
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

    private void ReadFile(ContentFile file)
    {
        log.Source = file.Name;
        using JsonDocument? document = JsonInput.Parse(file.Utf8Json, ContentFile.MaxBytes, log);
        if (document is null)
        {
            return;
        }

        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
        {
            log.Add(ProblemCodes.WrongType, "$", "an object", JsonObjectReader.Shown(root));
            return;
        }

        Dictionary<string, JsonElement> members = ReadableMembers(root);
        if (HasFormatVersion(members))
        {
            if (members.ContainsKey("documents"))
            {
                ReadSources(root);
            }
            else if (members.ContainsKey("benchmarks") || IsBundleOfCompetencies(members))
            {
                ReadBundle(root);
            }
            else if (members.ContainsKey("ratingScale") || members.ContainsKey("title"))
            {
                ReadBenchmark(root, "$", isFile: true);
            }
            else
            {
                ReadCompetency(root, "$", isFile: true);
            }
        }
    }

    /// <summary>The members whose names are text; what is wrong with the others is logged when the element is read.</summary>
    private static Dictionary<string, JsonElement> ReadableMembers(JsonElement root)
    {
        Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);
        ProblemLog unheard = new();
        foreach (JsonProperty property in root.EnumerateObject())
        {
            if (JsonObjectReader.NameOf(property, "$", unheard) is string name)
            {
                members.TryAdd(name, property.Value);
            }
        }

        return members;
    }

    /// <summary>Both a bundle and a benchmark have a member "competencies"; only a benchmark has what describes a role.</summary>
    private static bool IsBundleOfCompetencies(Dictionary<string, JsonElement> members) =>
        members.ContainsKey("competencies")
        && !members.ContainsKey("ratingScale") && !members.ContainsKey("title") && !members.ContainsKey("id");

    private bool HasFormatVersion(Dictionary<string, JsonElement> members)
    {
        bool found = members.TryGetValue("formatVersion", out JsonElement version);
        if (found && version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out int number) && number == FormatVersion)
        {
            return true;
        }

        log.Add(ProblemCodes.FormatVersion, found ? "$.formatVersion" : "$", $"\"formatVersion\": {FormatVersion}", found ? JsonObjectReader.Shown(version) : "none");
        return false;
    }

    private JsonObjectReader Open(JsonElement element, string path, bool isFile = false)
    {
        JsonObjectReader json = new(element, path, log);
        if (isFile)
        {
            json.Optional("formatVersion");
            json.OptionalLabel("$schema");
        }

        return json;
    }

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

    private Competency? ReadCompetency(JsonElement element, string path, bool isFile)
    {
        JsonObjectReader json = Open(element, path, isFile);
        string id = ids.Take(json.Id("id"), path);
        string name = json.Text("name");
        NameStatus? status = NameStatusOf(json);
        SourcedText? definition = json.Object(json.Optional("definition"), "definition", ReadSourcedText);
        ValueList<Indicator> indicators = json.List(json.Optional("indicators"), "indicators", ReadIndicator);
        ValueList<MindsetTip> tips = json.List(json.Optional("mindsetTips"), "mindsetTips", ReadTip);
        ValueList<SuccessTactic> tactics = json.List(json.Optional("successTactics"), "successTactics", ReadTactic);
        JsonElement? levelList = json.Optional("levels");
        ValueList<ProficiencyLevel> levels = json.List(levelList, "levels", ReadLevel);
        if (levels.Count == CountOf(levelList))
        {
            json.Check(ContentRules.Ranks(levels.AsSpan()), "levels", "ranks " + string.Join(", ", levels.Select(level => level.Rank)));
        }

        ValueList<string> notPublished = json.Texts("notPublished");
        string? caution = json.OptionalText("caution");
        if (!json.Close())
        {
            ids.MarkBroken(id);
            return null;
        }

        Competency competency = new()
        {
            Id = id,
            Name = name,
            NameStatus = status ?? NameStatus.Published,
            Definition = definition,
            Indicators = indicators,
            MindsetTips = tips,
            SuccessTactics = tactics,
            Levels = levels,
            NotPublished = notPublished,
            Caution = caution,
        };
        competencies.Add(competency);
        return competency;
    }

    /// <summary>How many elements a list has in the file: more than were read when some of them have problems.</summary>
    private static int CountOf(JsonElement? list) => list is { ValueKind: JsonValueKind.Array } found ? found.GetArrayLength() : 0;

    private static NameStatus? NameStatusOf(JsonObjectReader json) => json.OneOf(
        json.Optional("nameStatus"), "nameStatus", ("published", NameStatus.Published), ("inferred", NameStatus.Inferred));

    private SourcedText? ReadSourcedText(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        return json.Close() ? new SourcedText { Text = text, Sources = sources } : null;
    }

    private Indicator? ReadIndicator(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        Pole? pole = json.OneOf(json.Required("pole"), "pole", ("high", Pole.High), ("low", Pole.Low));
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        int weight = json.Whole(json.Optional("weight"), "weight", ContentRules.ItemWeight) ?? 1;
        bool inferred = json.Flag("inferred");
        string? caution = json.OptionalText("caution");
        return json.Close() && pole is Pole known
            ? new Indicator { Id = id, Pole = known, Text = text, Sources = sources, Weight = weight, IsInferred = inferred, Caution = caution }
            : null;
    }

    private MindsetTip? ReadTip(JsonElement element, string path) => ReadAdvice(
        element, path, (id, text, sources, caution) => new MindsetTip { Id = id, Text = text, Sources = sources, Caution = caution });

    private SuccessTactic? ReadTactic(JsonElement element, string path) => ReadAdvice(
        element, path, (id, text, sources, caution) => new SuccessTactic { Id = id, Text = text, Sources = sources, Caution = caution });

    private T? ReadAdvice<T>(JsonElement element, string path, Func<string, string, ValueList<string>, string?, T> create)
        where T : class
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        string? caution = json.OptionalText("caution");
        return json.Close() ? create(id, text, sources, caution) : null;
    }

    private ProficiencyLevel? ReadLevel(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        int? rank = json.Whole(json.Required("rank"), "rank", ContentRules.Rank);
        string name = json.Text("name");
        ValueList<string> sources = json.Texts("sources");
        int? inSource = json.Whole(json.Optional("behaviorsInSource"), "behaviorsInSource", ContentRules.BehaviorCount);
        ValueList<ProficiencyBehavior> behaviors = json.List(json.Required("behaviors"), "behaviors", ReadBehavior);
        return json.Close()
            ? new ProficiencyLevel { Rank = rank!.Value, Name = name, Sources = sources, BehaviorsInSource = inSource, Behaviors = behaviors }
            : null;
    }

    private ProficiencyBehavior? ReadBehavior(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        return json.Close() ? new ProficiencyBehavior { Id = id, Text = text, Sources = sources } : null;
    }

    private PendingBenchmark? ReadBenchmark(JsonElement element, string path, bool isFile)
    {
        JsonObjectReader json = Open(element, path, isFile);
        string id = ids.Take(json.Id("id"), path);
        string title = json.Text("title");
        SourcedText? description = json.Object(json.Required("description"), "description", ReadSourcedText);
        RatingScale? scale = json.Object(json.Required("ratingScale"), "ratingScale", ReadScale);
        JsonElement? entryList = json.Required("competencies");
        ValueList<PendingEntry> entries = json.List(entryList, "competencies", ReadEntry);
        if (entryList is { ValueKind: JsonValueKind.Array } && CountOf(entryList) == 0)
        {
            json.Check("at least one competency", "competencies", "none");
        }

        ValueList<BenchmarkFact> facts = json.List(json.Optional("facts"), "facts", ReadFact);
        ValueList<string> notPublished = json.Texts("notPublished");
        bool whole = json.Close();
        PendingBenchmark benchmark = new(log.Source, entries, whole ? found => new Benchmark
        {
            Id = id,
            Title = title,
            Description = description!,
            RatingScale = scale!,
            Competencies = found,
            Facts = facts,
            NotPublished = notPublished,
        } : null);
        pending.Add(benchmark);
        return benchmark;
    }

    private RatingScale? ReadScale(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        int? min = json.Whole(json.Required("min"), "min");
        int? max = json.Whole(json.Required("max"), "max");
        JsonElement? anchorList = json.Optional("anchors");
        ValueList<string> anchors = json.Texts("anchors");
        if (min is int from && max is int to)
        {
            string? broken = ContentRules.ScaleEnds(from, to);
            json.Check(broken, "max", string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"));
            if (broken is null && anchors.Count == CountOf(anchorList))
            {
                json.Check(ContentRules.AnchorCount(anchors.Count, from, to), "anchors", anchors.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        return json.Close() ? new RatingScale(min!.Value, max!.Value, anchors) : null;
    }

    private PendingEntry? ReadEntry(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string competency = json.Id("competency");
        double weight = json.Number(json.Optional("weight"), "weight", ContentRules.CompetencyWeight) ?? 1;
        int? required = json.Whole(json.Optional("requiredLevel"), "requiredLevel", ContentRules.Rank);
        string? name = json.OptionalText("name");
        NameStatus? status = NameStatusOf(json);
        SourcedText? definition = json.Object(json.Optional("definition"), "definition", ReadSourcedText);
        ValueList<string> sources = json.Texts("sources");
        ValueList<string> notPublished = json.Texts("notPublished");
        return json.Close()
            ? new PendingEntry(path, competency, required, found => new BenchmarkCompetency
            {
                Competency = found,
                Weight = weight,
                RequiredLevel = required,
                NameOverride = name,
                NameStatusOverride = status,
                DefinitionOverride = definition,
                Sources = sources,
                NotPublished = notPublished,
            })
            : null;
    }

    private BenchmarkFact? ReadFact(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string label = json.Text("label");
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        return json.Close() ? new BenchmarkFact { Id = id, Label = label, Text = text, Sources = sources } : null;
    }

    private CompetencyCatalog Compose(CompetencyCatalog? beside)
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
            : new CompetencyCatalog(
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

    /// <summary>A benchmark whose competencies are still ids. <see cref="Create"/> is null when it had problems of its own.</summary>
    private sealed record PendingBenchmark(
        string? Source, ValueList<PendingEntry> Entries, Func<ValueList<BenchmarkCompetency>, Benchmark>? Create);

    private sealed record PendingEntry(string Path, string Competency, int? RequiredLevel, Func<Competency, BenchmarkCompetency> Create);
}
