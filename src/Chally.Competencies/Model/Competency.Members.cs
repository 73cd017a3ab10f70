using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<Competency>))]
public sealed partial record Competency : IMemberTable<Competency>
{
    static JsonDocumentForm IMemberTable<Competency>.Document { get; } = new()
    {
        Name = "competency",
        Title = "Competency",
        Description = "One competency with its indicators, advice and proficiency levels.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
    };

    static Competency? IMemberTable<Competency>.Members(MemberPass pass, Competency? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.Id);
        string name = pass.Text("name", value?.Name);
        NameStatus status = pass.OptionalWord("nameStatus", value?.NameStatus is NameStatus.Published ? null : value?.NameStatus) ?? NameStatus.Published;
        SourcedText? definition = pass.OptionalObject("definition", value?.Definition);
        ValueList<Indicator> indicators = pass.OptionalList("indicators", value?.Indicators);
        ValueList<MindsetTip> tips = pass.OptionalList("mindsetTips", value?.MindsetTips);
        ValueList<SuccessTactic> tactics = pass.OptionalList("successTactics", value?.SuccessTactics);
        ValueList<ProficiencyLevel> levels = pass.OptionalList("levels", value?.Levels, description: "The levels of rank 1, 2, 3 and so on in order.");
        ValueList<string> notPublished = pass.OptionalTexts("notPublished", value?.NotPublished, description: "What the source withholds.");
        string? caution = pass.OptionalText("caution", value?.Caution, description: ContentDescriptions.Caution);
        ValueList<AcceptedWarning> accepted = pass.OptionalList("acceptedWarnings", value?.AcceptedWarnings);
        if (pass.IsReading && pass.IsWhole("levels") && ModelRules.Ranks(levels.AsSpan()) is string expected)
        {
            pass.Check(holds: false, "levels", expected, "ranks " + string.Join(", ", levels.Select(level => level.Rank)));
        }

        if (pass.IsReading)
        {
            CheckIds(pass, [.. indicators.Select(one => one.Id), .. tips.Select(one => one.Id), .. tactics.Select(one => one.Id)]);
        }

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

    private static void CheckIds(MemberPass pass, string[] ids)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        int twice = Array.FindIndex(ids, id => !seen.Add(id));
        pass.Check(
            twice < 0,
            "id",
            "ids of indicators, tips and tactics that each stand once",
            twice < 0 ? string.Empty : $"'{ids[twice]}' again",
            ProblemCodes.DuplicateId);
    }
}
