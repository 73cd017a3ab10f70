using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <content>Reads benchmarks, their competencies still named by id.</content>
internal sealed partial class ContentReader
{
    private BenchmarkDraft? ReadBenchmark(JsonElement element, string path, bool isFile)
    {
        JsonObjectReader json = Open(element, path, isFile);
        string id = ids.Take(json.Id("id"), path);
        string title = json.Text("title");
        SourcedText? description = json.Object(json.Required("description"), "description", ReadSourcedText);
        RatingScale? scale = json.Object(json.Required("ratingScale"), "ratingScale", ReadScale);
        JsonElement? entryList = json.Required("competencies");
        ValueList<EntryDraft> entries = json.List(entryList, "competencies", ReadEntry);
        if (entryList is { ValueKind: JsonValueKind.Array } && CountOf(entryList) == 0)
        {
            json.Check("at least one competency", "competencies", "none");
        }

        ValueList<BenchmarkFact> facts = json.List(json.Optional("facts"), "facts", ReadFact);
        ValueList<string> notPublished = json.Texts("notPublished");
        ValueList<AcceptedWarning> accepted = json.List(json.Optional("acceptedWarnings"), "acceptedWarnings", ReadAcceptedWarning);
        BenchmarkDraft benchmark = new(
            new ContentPlace(log.Source, path), json.Close(), id, title, description, scale, entries, facts, notPublished, accepted);
        pending.Add(benchmark);
        drafts?.Add(benchmark);
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
            string? broken = ModelRules.ScaleEnds(from, to);
            json.Check(broken, "max", string.Create(CultureInfo.InvariantCulture, $"{from} to {to}"));
            if (broken is null && anchors.Count == CountOf(anchorList))
            {
                json.Check(ModelRules.AnchorCount(anchors.Count, from, to), "anchors", anchors.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        return json.Close() ? new RatingScale(min!.Value, max!.Value, anchors) : null;
    }

    private EntryDraft? ReadEntry(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string competency = json.Id("competency");
        double weight = json.Number(json.Optional("weight"), "weight", ModelRules.CompetencyWeight) ?? 1;
        int? required = json.Whole(json.Optional("requiredLevel"), "requiredLevel", ModelRules.Rank);
        string? name = json.OptionalText("name");
        NameStatus? status = NameStatusOf(json);
        SourcedText? definition = json.Object(json.Optional("definition"), "definition", ReadSourcedText);
        ValueList<string> sources = json.Texts("sources");
        ValueList<string> notPublished = json.Texts("notPublished");
        return json.Close()
            ? new EntryDraft(new ContentPlace(log.Source, path), competency, weight, required, name, status, definition, sources, notPublished)
            : null;
    }

    private BenchmarkFact? ReadFact(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string label = json.Text("label");
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        return json.Close() ? Placed(new BenchmarkFact { Id = id, Label = label, Text = text, Sources = sources }, path) : null;
    }
}
