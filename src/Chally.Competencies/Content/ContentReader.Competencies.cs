using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <content>Reads competencies and what they hold.</content>
internal sealed partial class ContentReader
{
    private Competency? ReadCompetency(JsonElement element, string path, bool isFile)
    {
        JsonObjectReader json = Open(element, path, isFile);
        string id = ids.Take(json.Id("id"), path);
        competencyId = id;
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
            string? expected = ModelRules.Ranks(levels.AsSpan());
            json.Check(expected, "levels", expected is null ? string.Empty : "ranks " + string.Join(", ", levels.Select(level => level.Rank)));
        }

        ValueList<string> notPublished = json.Texts("notPublished");
        string? caution = json.OptionalText("caution");
        ValueList<AcceptedWarning> accepted = json.List(json.Optional("acceptedWarnings"), "acceptedWarnings", ReadAcceptedWarning);
        bool isWhole = json.Close();
        drafts?.Add(new CompetencyDraft(
            new ContentPlace(log.Source, path), isWhole, id, name, definition, indicators, tips, tactics, levels, notPublished, caution, accepted));
        if (!isWhole)
        {
            ids.MarkBroken(id, Math.Max(CountOf(levelList), levels.Select(level => level.Rank).DefaultIfEmpty().Max()));
            return null;
        }

        Competency competency = keep(new Competency
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
            AcceptedWarnings = accepted,
        });
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
        return json.Close() ? Placed(new SourcedText { Text = text, Sources = sources }, path) : null;
    }

    private Indicator? ReadIndicator(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        Pole? pole = json.OneOf(json.Required("pole"), "pole", ("high", Pole.High), ("low", Pole.Low));
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        int weight = json.Whole(json.Optional("weight"), "weight", ModelRules.ItemWeight) ?? 1;
        bool inferred = json.Flag("inferred");
        string? caution = json.OptionalText("caution");
        if (!json.Close() || pole is not Pole known)
        {
            if (text.Length > 0 && pole is Pole stated)
            {
                drafts?.Add(new BrokenIndicator(competencyId, id, stated, text, new ContentPlace(log.Source, path)));
            }

            return null;
        }

        return Placed(
            new Indicator { Id = id, Pole = known, Text = text, Sources = sources, Weight = weight, IsInferred = inferred, Caution = caution },
            path);
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
        return json.Close() ? Placed(create(id, text, sources, caution), path) : null;
    }

    private ProficiencyLevel? ReadLevel(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        int? rank = json.Whole(json.Required("rank"), "rank", ModelRules.Rank);
        string name = json.Text("name");
        ValueList<string> sources = json.Texts("sources");
        int? inSource = json.Whole(json.Optional("behaviorsInSource"), "behaviorsInSource", ModelRules.BehaviorCount);
        ValueList<ProficiencyBehavior> behaviors = json.List(json.Required("behaviors"), "behaviors", ReadBehavior);
        return json.Close()
            ? Placed(new ProficiencyLevel { Rank = rank!.Value, Name = name, Sources = sources, BehaviorsInSource = inSource, Behaviors = behaviors }, path)
            : null;
    }

    private ProficiencyBehavior? ReadBehavior(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string id = ids.Take(json.Id("id"), path);
        string text = json.Text("text");
        ValueList<string> sources = json.Texts("sources");
        return json.Close() ? Placed(new ProficiencyBehavior { Id = id, Text = text, Sources = sources }, path) : null;
    }

    private AcceptedWarning? ReadAcceptedWarning(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string code = json.Text(json.Required("code"), "code", ModelRules.WarningCode, ProblemCodes.NotAllowed) ?? string.Empty;
        string? accepted = json.Text(json.Optional("element"), "element", ValueRules.Id, ProblemCodes.IdShape);
        string reason = json.Text("reason");
        return json.Close() ? Placed(new AcceptedWarning { Code = code, Element = accepted, Reason = reason }, path) : null;
    }

    private T Placed<T>(T element, string path)
        where T : notnull
    {
        drafts?.SetPlace(element, new ContentPlace(log.Source, path));
        return element;
    }
}
