using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>An element that a competency or a benchmark holds, its members in the words of the content format.</summary>
internal sealed class ContentElement
{
    private readonly Dictionary<string, string> members;

    private ContentElement(ContentElementKind kind, string owner, Dictionary<string, string> members)
    {
        members.Remove("id", out string? id);
        Place = new ElementPlace(kind, owner, id!);
        this.members = members;
    }

    public ElementPlace Place { get; }

    public string Text => members["text"];

    public string? Level => Member("level");

    /// <summary>Whether scores depend on it.</summary>
    public bool IsRated => Place.Kind is ContentElementKind.Indicator or ContentElementKind.Behavior;

    public IEnumerable<string> MemberNames => members.Keys;

    /// <summary>A member; null where there is none and it has no value of its own then.</summary>
    public string? Member(string name) => members.GetValueOrDefault(name) ?? name switch
    {
        "weight" => "1",
        "inferred" => "false",
        _ => null,
    };

    public static IEnumerable<ContentElement> Of(Competency competency) =>
    [
        .. competency.Indicators.Select(indicator => Of(ContentElementKind.Indicator, competency.Id, indicator)),
        .. competency.MindsetTips.Select(tip => Of(ContentElementKind.MindsetTip, competency.Id, tip)),
        .. competency.SuccessTactics.Select(tactic => Of(ContentElementKind.SuccessTactic, competency.Id, tactic)),
        .. from level in competency.Levels from behavior in level.Behaviors select Of(ContentElementKind.Behavior, competency.Id, behavior, level.Rank),
    ];

    public static IEnumerable<ContentElement> Of(Benchmark benchmark) =>
        benchmark.Facts.Select(fact => Of(ContentElementKind.Fact, benchmark.Id, fact));

    private static ContentElement Of<T>(ContentElementKind kind, string owner, T value, int? level = null)
        where T : class, IMemberTable<T>
    {
        using JsonDocument json = JsonDocument.Parse(CompetencyJson.Write(value, isIndented: false));
        Dictionary<string, string> members = json.RootElement.EnumerateObject().ToDictionary(
            member => member.Name,
            member => member.Value.ValueKind == JsonValueKind.String ? member.Value.GetString()! : member.Value.GetRawText(),
            StringComparer.Ordinal);
        if (level is int rank)
        {
            members.Add("level", rank.ToString(CultureInfo.InvariantCulture));
        }

        return new ContentElement(kind, owner, members);
    }
}
