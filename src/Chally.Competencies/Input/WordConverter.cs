using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Chally.Competencies.Input;

/// <summary>Reads and writes an enumeration as its names in camel case, whatever the options of the serializer.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class WordConverter<T> : JsonConverter<T>, ISchemaSource
    where T : struct, Enum
{
    /// <summary>Reads a word.</summary>
    /// <param name="reader">The reader, at the word.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not looked at.</param>
    /// <returns>What the word means.</returns>
    /// <exception cref="JsonException">It is another word or none; the inner exception lists the problem.</exception>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        (reader.TokenType == JsonTokenType.String ? EnumWords<T>.Find(reader.GetString()) : null) ?? throw NotAWord();

    /// <summary>Writes a word.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStringValue(EnumWords<T>.Of(value));
    }

    /// <summary>Reads a word that is the name of a member.</summary>
    /// <param name="reader">The reader, at the name.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not looked at.</param>
    /// <returns>What the word means.</returns>
    /// <exception cref="JsonException">It is another word; the inner exception lists the problem.</exception>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        EnumWords<T>.Find(reader.GetString()) ?? throw NotAWord();

    /// <summary>Writes a word as the name of a member.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not looked at.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is not defined.</exception>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WritePropertyName(EnumWords<T>.Of(value));
    }

    JsonObject ISchemaSource.Schema() => new()
    {
        ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
        ["title"] = typeof(T).Name,
        ["enum"] = new JsonArray([.. EnumWords<T>.All.Select(word => JsonValue.Create(word))]),
    };

    private static JsonException NotAWord()
    {
        InputProblems log = new();
        log.Add(ProblemCodes.NotAllowed, "$", string.Join(" or ", EnumWords<T>.All.Select(one => $"\"{one}\"")), "something else");
        CompetencyInputException cause = new(log);
        return new JsonException(cause.Message, cause);
    }
}
