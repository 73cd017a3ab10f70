using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

[JsonConverter(typeof(MemberTableConverter<ContentOverlay>))]
public sealed partial record ContentOverlay : IMemberTable<ContentOverlay>
{
    private const string NoWeightsInALanguage =
        """
        {
          "if": { "required": ["language"] },
          "then": { "properties": { "changes": { "items": { "properties": { "member": { "not": { "const": "weight" } } } } } } }
        }
        """;

    static JsonDocumentForm IMemberTable<ContentOverlay>.Document { get; } = new()
    {
        Name = "overlay",
        Title = "Overlay",
        Description =
            "Changes to texts and weights of content that stays where it is, each with what it was written against; or its texts in another language.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
    };

    static ContentOverlay? IMemberTable<ContentOverlay>.Members(MemberPass pass, ContentOverlay? value)
    {
        string id = pass.Text("overlay", value?.Id, TextForm.OwnId, "The id of the overlay.");
        string? language = pass.OptionalText(
            "language", value?.Language, OverlayForms.Language, "The language of the texts (BCP 47); then there are no weights.");
        string? baseVersion = pass.OptionalText(
            "baseVersion", value?.BaseVersion, description: "The version of the content that the changes were written against, for people.");
        ValueList<OverlayChange> changes = pass.List("changes", value is null ? null : ChangesOf(value));
        pass.SchemaRule(NoWeightsInALanguage);
        if (language is not null && changes.FirstOrDefault(change => change.Change is WeightOverride) is OverlayChange weight)
        {
            pass.Check(holds: false, $"{Within(pass, weight)}.member", "texts only in an overlay with a language", "a weight");
        }

        ValueList<AcceptedWarning> accepted =
            pass.OptionalList("acceptedWarnings", value?.AcceptedWarnings, description: ContentDescriptions.AcceptedWarnings);
        HashSet<(string Element, string Member)> targets = [];
        foreach (OverlayChange change in changes.Where(change => !targets.Add(change.Target)))
        {
            (string element, string member) = change.Target;
            pass.Check(holds: false, Within(pass, change), "one change of each member", $"'{element}' with '{member}' again", ProblemCodes.DuplicateMember);
        }

        return pass.IsSound ? Of(id, language, baseVersion, changes, accepted) : null;
    }

    /// <summary>
    /// An overlay of the changes that could be read: without those of a member that an earlier one changes, as which of the two is meant cannot be known, and
    /// without weights where there is a language.
    /// </summary>
    internal static ContentOverlay Of(
        string id, string? language, string? baseVersion, ValueList<OverlayChange> changes, ValueList<AcceptedWarning> accepted)
    {
        object[] distinct = [.. changes.DistinctBy(change => change.Target).Select(change => change.Change)];
        return new ContentOverlay
        {
            Id = id,
            Language = language,
            BaseVersion = baseVersion,
            Texts = [.. distinct.OfType<TextOverride>()],
            Weights = language is null ? [.. distinct.OfType<WeightOverride>()] : [],
            AcceptedWarnings = accepted,
        };
    }

    internal static ValueList<OverlayChange> ChangesOf(ContentOverlay overlay) =>
        [.. overlay.Texts.Concat<object>(overlay.Weights).Select(change => new OverlayChange(change))];

    private static string Within(MemberPass pass, OverlayChange change) => change.Path.Length == 0 ? string.Empty : change.Path[(pass.Path.Length + 1)..];
}
