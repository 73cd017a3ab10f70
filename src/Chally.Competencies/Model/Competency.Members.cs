using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<Competency>))]
public sealed partial record Competency : IMemberTable<Competency>
{
    private const string LevelsDescription = "Proficiency levels from the lowest; each includes those below it. Their ranks are 1, 2, 3 in order.";

    static JsonDocumentForm IMemberTable<Competency>.Document { get; } = new()
    {
        Name = "competency",
        Title = "Competency",
        Description = "A competency with its indicators, advice and proficiency levels: one file of content for Chally.Competencies.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
    };

    static Competency? IMemberTable<Competency>.Members(MemberPass pass, Competency? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string name = pass.Text("name", value?.Name);
        NameStatus status = pass.OptionalWord(
            "nameStatus", value?.NameStatus is NameStatus.Published ? null : value?.NameStatus, ContentDescriptions.NameStatus) ?? NameStatus.Published;
        SourcedText? definition = pass.OptionalObject("definition", value?.Definition);
        ValueList<Indicator> indicators = pass.OptionalList("indicators", value?.Indicators);
        ValueList<MindsetTip> tips = pass.OptionalList("mindsetTips", value?.MindsetTips, description: "Attitudes that help.");
        ValueList<SuccessTactic> tactics = pass.OptionalList("successTactics", value?.SuccessTactics, description: "Practices that help.");
        ValueList<ProficiencyLevel> levels = pass.OptionalList("levels", value?.Levels, description: LevelsDescription);
        pass.SchemaRule(SchemaOfLevels);
        if (ModelRules.Ranks(levels.AsSpan()) is string expected && pass.IsWhole("levels"))
        {
            pass.Check(holds: false, "levels", expected, "ranks " + string.Join(", ", levels.Select(level => level.Rank)));
        }

        ValueList<string> notPublished = pass.OptionalTexts("notPublished", value?.NotPublished, description: ContentDescriptions.NotPublished);
        string? caution = pass.OptionalText("caution", value?.Caution, description: "What to heed when the competency is used.");
        ValueList<AcceptedWarning> accepted =
            pass.OptionalList("acceptedWarnings", value?.AcceptedWarnings, description: ContentDescriptions.AcceptedWarnings);
        return !pass.IsSound ? null : new Competency
        {
            Id = id,
            Name = name,
            NameStatus = status,
            Definition = definition,
            Indicators = indicators,
            MindsetTips = tips,
            SuccessTactics = tactics,
            Levels = levels,
            NotPublished = notPublished,
            Caution = caution,
            AcceptedWarnings = accepted,
        };
    }

    /// <summary>Levels of rank 1, 2, 3 and so on in order.</summary>
    private static string SchemaOfLevels()
    {
        IEnumerable<string> ranks = Enumerable.Range(1, ModelRules.MaxRank).Select(rank => $$"""{ "properties": { "rank": { "const": {{rank}} } } }""");
        return $$"""{ "properties": { "levels": { "prefixItems": [{{string.Join(", ", ranks)}}], "items": false } } }""";
    }
}
