using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Chally.Competencies.Input;

/// <summary>Reads and writes a type by its own description, whatever the options of the serializer.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <remarks>
/// Bad input is a <see cref="JsonException"/> whose inner exception is a <see cref="CompetencyInputException"/> with all problems; their paths begin at the
/// value, which is <c>$</c>, and the path of the exception leads to the value.
/// </remarks>
public sealed class MemberTableConverter<T> : JsonConverter<T>, ISchemaSource
    where T : class, IMemberTable<T>
{
    /// <summary>Reads a value.</summary>
    /// <param name="reader">The reader, at the value.</param>
    /// <param name="typeToConvert">The type.</param>
    /// <param name="options">Not looked at.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonException">The value has problems; the inner exception lists them.</exception>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        InputProblems log = MemberTables.NewLog<T>();
        using JsonDocument document = JsonDocument.ParseValue(ref reader);
        if (MemberTables.Read<T>(document.RootElement, "$", log) is T value && log.Total == 0)
        {
            return value;
        }

        CompetencyInputException cause = new(log);
        throw new JsonException(cause.Message, cause);
    }

    /// <summary>Writes a value.</summary>
    /// <param name="writer">The writer.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Not looked at.</param>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(value);
        MemberTables.Write(writer, value);
    }

    JsonObject ISchemaSource.Schema() => MemberTables.Schema<T>();
}
