using System.Globalization;
using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads and writes rating sheets as JSON.</summary>
/// <remarks>
/// One sheet is an object <c>{"subject", "subjectId"?, "rater"?, "raterId"?, "responseId"?, "role"?, "purpose"?, "completed"?, "benchmark"?,
/// "contentVersion"?, "presented"?: ["item-id"], "ratings": {"item-id": 4}, "notes"?: {"item-id": "…"}}</c>; a rating of null means "not observed", an
/// item left out "not answered". The three ids are text or whole numbers. Several sheets are an array. Reading is strict and finds all problems.
/// </remarks>
public static class RatingSheetJson
{
    /// <summary>The largest JSON text that is read at once: 256 MiB.</summary>
    public const int MaxBytes = 256 * 1024 * 1024;

    private static readonly JsonWriterOptions Compact = new() { Encoder = JsonText.Indented.Encoder };

    /// <summary>Reads one sheet or an array of sheets.</summary>
    /// <param name="json">The JSON text.</param>
    /// <returns>The sheets in order.</returns>
    /// <exception cref="RatingSheetException">The text has problems; all of them are in the exception.</exception>
    public static ValueList<RatingSheet> Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return TryRead(Encoding.UTF8.GetBytes(json), out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems)
            ? [.. sheets.Select(sheet => sheet!)]
            : throw new RatingSheetException(problems);
    }

    /// <summary>Reads one sheet or an array of sheets and goes on past those with problems.</summary>
    /// <param name="utf8Json">The JSON text in UTF-8; a byte order mark is passed over.</param>
    /// <param name="sheets">One element a sheet in order, null for a sheet with problems; empty when the text is not JSON.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <param name="benchmark">The benchmark whose item ids problems may name; without one they give the number of the answer in its object.</param>
    /// <returns>Whether all was read without a problem.</returns>
    public static bool TryRead(ReadOnlyMemory<byte> utf8Json, out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems, Benchmark? benchmark = null)
    {
        problems = new InputProblems { KnownIds = benchmark?.Items().Select(item => item.Id).ToHashSet(StringComparer.Ordinal) };
        using JsonDocument? document = JsonInput.Parse(utf8Json, MaxBytes, problems);
        List<RatingSheet?> list = [];
        if (document?.RootElement.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement element in document.RootElement.EnumerateArray())
            {
                list.Add(ReadSheet(element, string.Create(CultureInfo.InvariantCulture, $"$[{list.Count}]"), problems));
            }
        }
        else if (document is not null)
        {
            list.Add(ReadSheet(document.RootElement, "$", problems));
        }

        sheets = list;
        return problems.Count == 0;
    }

    /// <summary>Reads one sheet or an array of sheets from a stream and goes on past those with problems.</summary>
    /// <param name="utf8Json">The stream, read to its end or to just beyond <see cref="MaxBytes"/>; it stays open.</param>
    /// <param name="sheets">One element a sheet in order, null for a sheet with problems; empty when the text is not JSON.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <param name="benchmark">The benchmark whose item ids problems may name; without one they give the number of the answer in its object.</param>
    /// <returns>Whether all was read without a problem.</returns>
    public static bool TryRead(Stream utf8Json, out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems, Benchmark? benchmark = null)
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return TryRead(BoundedStream.ReadToEnd(utf8Json, MaxBytes), out sheets, out problems, benchmark);
    }

    /// <summary>Writes one sheet as an object on one line.</summary>
    /// <param name="sheet">The sheet.</param>
    /// <returns>The JSON text, which reads back to an equal sheet.</returns>
    public static string Write(RatingSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        return JsonText.Of(Compact, json => Write(json, sheet));
    }

    /// <summary>Writes one sheet as an object.</summary>
    /// <param name="json">The writer, which stays open.</param>
    /// <param name="sheet">The sheet.</param>
    public static void Write(Utf8JsonWriter json, RatingSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sheet);
        json.WriteStartObject();
        WriteContext(json, ContextOf(sheet));
        JsonText.WriteOptional(json, "benchmark", sheet.Benchmark);
        JsonText.WriteOptional(json, "contentVersion", sheet.ContentVersion);
        if (sheet.Presented is ValueList<string> presented)
        {
            json.WriteStartArray("presented");
            foreach (string itemId in presented)
            {
                json.WriteStringValue(itemId);
            }

            json.WriteEndArray();
        }

        json.WriteStartObject("ratings");
        foreach (ItemRating rating in sheet.Ratings)
        {
            if (rating.Rating is int value)
            {
                json.WriteNumber(rating.ItemId, value);
            }
            else
            {
                json.WriteNull(rating.ItemId);
            }
        }

        json.WriteEndObject();
        if (sheet.Notes.Count > 0)
        {
            json.WriteStartObject("notes");
            foreach (EvidenceNote note in sheet.Notes)
            {
                json.WriteString(note.ItemId, note.Text);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>Who was rated and who rated, why and when: the members that sheets and scores share.</summary>
    internal static void WriteContext(Utf8JsonWriter json, SheetContext context)
    {
        json.WriteString("subject", context.Subject);
        JsonText.WriteOptional(json, "subjectId", context.SubjectId);
        JsonText.WriteOptional(json, "rater", context.Rater);
        JsonText.WriteOptional(json, "raterId", context.RaterId);
        JsonText.WriteOptional(json, "responseId", context.ResponseId);
        JsonText.WriteOptional(json, "role", context.Role is RaterRole known ? SheetFields.Word(known) : null);
        JsonText.WriteOptional(json, "purpose", context.Purpose);
        JsonText.WriteOptional(json, "completed", context.Completed is DateTimeOffset time ? SheetFields.Text(time) : null);
    }

    internal static SheetContext ReadContext(JsonObjectReader json)
    {
        string subject = json.PrivateLabel("subject");
        string? subjectId = json.PrivateId("subjectId");
        string? rater = json.Optional("rater") is null ? null : json.PrivateLabel("rater");
        string? raterId = json.PrivateId("raterId");
        string? responseId = json.PrivateId("responseId");
        string? roleText = json.OptionalLabel("role");
        RaterRole? role = roleText is null ? null : SheetFields.Role(roleText);
        if (roleText is not null && role is null)
        {
            json.Check(SheetFields.RoleWords, "role", InputProblem.Describe(roleText), ProblemCodes.Role);
        }

        string? purpose = json.OptionalLabel("purpose");
        string? timeText = json.OptionalLabel("completed");
        DateTimeOffset? completed = timeText is null ? null : SheetFields.Time(timeText);
        if (timeText is not null && completed is null)
        {
            json.Check(SheetFields.TimeForm, "completed", InputProblem.Describe(timeText), ProblemCodes.Time);
        }

        return new SheetContext(subject, subjectId, rater, raterId, responseId, role, purpose, completed);
    }

    internal static SheetContext ContextOf(BenchmarkScore score) =>
        new(score.Subject, score.SubjectId, score.Rater, score.RaterId, score.ResponseId, score.Role, score.Purpose, score.Completed);

    private static SheetContext ContextOf(RatingSheet sheet) =>
        new(sheet.Subject, sheet.SubjectId, sheet.Rater, sheet.RaterId, sheet.ResponseId, sheet.Role, sheet.Purpose, sheet.Completed);

    private static RatingSheet? ReadSheet(JsonElement element, string path, InputProblems log)
    {
        JsonObjectReader json = new(element, path, log);
        SheetContext context = ReadContext(json);
        string? benchmark = json.OptionalLabel("benchmark");
        string? version = json.OptionalLabel("contentVersion");
        ValueList<string>? presented = json.Optional("presented") is null ? null : json.Texts("presented");
        HashSet<string> seen = new(StringComparer.Ordinal);
        int twice = presented is null ? -1 : presented.ToList().FindIndex(id => !seen.Add(id));
        json.Check(twice < 0 ? null : "each item once", "presented", string.Create(CultureInfo.InvariantCulture, $"one again at place {twice}"), ProblemCodes.ItemTwice);
        ValueList<ItemRating> ratings = ReadByItem(json, json.Required("ratings"), "ratings", path, log, ReadRating);
        ValueList<EvidenceNote> notes = ReadByItem(json, json.Optional("notes"), "notes", path, log, ReadNote);
        return json.Close()
            ? new RatingSheet
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
            }
            : null;
    }

    /// <summary>An object whose members are named by item ids.</summary>
    private static ValueList<T> ReadByItem<T>(
        JsonObjectReader json, JsonElement? element, string name, string path, InputProblems log, Func<string, JsonElement, string, InputProblems, T?> read)
        where T : class
    {
        if (element is not JsonElement found)
        {
            return [];
        }

        if (found.ValueKind != JsonValueKind.Object)
        {
            json.Check("an object", name, JsonObjectReader.Shown(found, log), ProblemCodes.WrongType);
            return [];
        }

        string place = JsonObjectReader.Child(path, name);
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<T> list = [];
        int index = -1;
        foreach (JsonProperty property in found.EnumerateObject())
        {
            index++;
            if (JsonObjectReader.NameOf(property, place, log) is not string itemId)
            {
                continue;
            }

            string itemPlace = log.PlaceOf(place, itemId, index);
            if (!seen.Add(itemId))
            {
                log.Add(ProblemCodes.ItemTwice, itemPlace, "each item once", "it again");
            }
            else if (ValueRules.Label(itemId) is string expected)
            {
                log.Add(ProblemCodes.Text, itemPlace, expected, "the name of the member");
            }
            else if (read(itemId, property.Value, itemPlace, log) is T value)
            {
                list.Add(value);
            }
        }

        return ValueList.Create<T>([.. list]);
    }

    private static ItemRating? ReadRating(string itemId, JsonElement element, string place, InputProblems log)
    {
        if (element.ValueKind == JsonValueKind.Null)
        {
            return new ItemRating(itemId, null);
        }

        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int rating))
        {
            return new ItemRating(itemId, rating);
        }

        log.Add(ProblemCodes.RatingOutOfRange, place, "a whole number, or null for not observed", JsonObjectReader.Shown(element, log));
        return null;
    }

    private static EvidenceNote? ReadNote(string itemId, JsonElement element, string place, InputProblems log)
    {
        string? text = element.ValueKind == JsonValueKind.String ? JsonObjectReader.StringOf(element) : null;
        string? expected = text is null ? "text" : ValueRules.Label(text);
        if (expected is not null)
        {
            log.Add(ProblemCodes.Text, place, expected, "something else");
        }

        return expected is null ? new EvidenceNote(itemId, text!) : null;
    }
}
