using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<RatingSheet>))]
public sealed partial record RatingSheet : IMemberTable<RatingSheet>
{
    static JsonDocumentForm IMemberTable<RatingSheet>.Document { get; } = new()
    {
        Name = "rating-sheet",
        Title = "Rating sheets",
        Description = "One rating sheet, or a list of rating sheets.",
        FormatVersion = VersionRule.None,
        MayBeList = true,
    };

    static RatingSheet? IMemberTable<RatingSheet>.Members(MemberPass pass, RatingSheet? value)
    {
        SheetContext context = SheetContext.Members(pass, value is null ? null : SheetContext.Of(value));
        string? benchmark = pass.OptionalText("benchmark", value?.Benchmark, description: "The id of the benchmark that the sheet was collected for.");
        string? version = pass.OptionalText("contentVersion", value?.ContentVersion, description: "The version of the content that the rater saw.");
        ValueList<string>? presented = pass.TextsOrNull(
            "presented", value?.Presented, description: "The items in the order in which the rater saw them, each once.");
        ValueList<ItemRating> ratings = pass.Keyed(
            "ratings", value?.Ratings, RatingForm.Instance, "A rating for each item id; null is \"not observed\", an item left out \"not answered\".");
        ValueList<EvidenceNote> notes = pass.Keyed("notes", value?.Notes, NoteForm.Instance, "Evidence for each item id.");
        pass.SchemaRule("""{ "properties": { "presented": { "uniqueItems": true } } }""");
        HashSet<string> seen = new(StringComparer.Ordinal);
        int twice = pass.IsReading && presented is not null ? presented.ToList().FindIndex(id => !seen.Add(id)) : -1;
        pass.Check(
            twice < 0, "presented", "each item once", string.Create(CultureInfo.InvariantCulture, $"one again at place {twice}"), ProblemCodes.ItemTwice);
        return !pass.IsSound ? null : new RatingSheet
        {
            Subject = context.Subject,
            SubjectId = context.SubjectId,
            Rater = context.Rater,
            RaterId = context.RaterId,
            ResponseId = context.ResponseId,
            Role = context.Role,
            Purpose = context.Purpose,
            Completed = context.Completed,
            Benchmark = benchmark,
            ContentVersion = version,
            Presented = presented,
            Ratings = ratings,
            Notes = notes,
        };
    }

    private sealed class RatingForm : KeyedForm<ItemRating>
    {
        public static readonly RatingForm Instance = new();

        public override bool IsRequired => true;

        public override string TwiceCode => ProblemCodes.ItemTwice;

        public override string ValueSchema => """{ "type": ["integer", "null"], "minimum": -2147483648, "maximum": 2147483647 }""";

        public override void Write(Utf8JsonWriter json, ItemRating entry)
        {
            if (entry.Rating is int rating)
            {
                json.WriteNumber(entry.ItemId, rating);
            }
            else
            {
                json.WriteNull(entry.ItemId);
            }
        }

        public override ItemRating? Read(string name, JsonElement element, string place, InputProblems log)
        {
            if (element.ValueKind == JsonValueKind.Null)
            {
                return new ItemRating(name, null);
            }

            if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int rating))
            {
                return new ItemRating(name, rating);
            }

            log.Add(ProblemCodes.RatingOutOfRange, place, "a whole number, or null for not observed", JsonObjectReader.Shown(element, log));
            return null;
        }
    }

    private sealed class NoteForm : KeyedForm<EvidenceNote>
    {
        public static readonly NoteForm Instance = new();

        public override bool IsRequired => false;

        public override string TwiceCode => ProblemCodes.ItemTwice;

        public override string ValueSchema => """{ "$ref": "#/$defs/text" }""";

        public override void Write(Utf8JsonWriter json, EvidenceNote entry) => json.WriteString(entry.ItemId, entry.Text);

        public override EvidenceNote? Read(string name, JsonElement element, string place, InputProblems log)
        {
            string? text = element.ValueKind == JsonValueKind.String ? JsonObjectReader.StringOf(element) : null;
            string? expected = text is null ? "text" : ValueRules.Label(text);
            if (expected is not null)
            {
                log.Add(ProblemCodes.Text, place, expected, "something else");
            }

            return expected is null ? new EvidenceNote(name, text!) : null;
        }
    }
}
