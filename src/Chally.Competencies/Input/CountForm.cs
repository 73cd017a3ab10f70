using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Whole numbers, 0 or more, by names.</summary>
internal sealed class CountForm : KeyedForm<Tuple<string, int>>
{
    public override bool IsRequired => true;

    public override string TwiceCode => ProblemCodes.NotAllowed;

    public override string ValueSchema => """{ "type": "integer", "minimum": 0 }""";

    public override void Write(Utf8JsonWriter json, Tuple<string, int> entry) => json.WriteNumber(entry.Item1, entry.Item2);

    public override Tuple<string, int>? Read(string name, JsonElement element, string place, InputProblems log)
    {
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int count) && count >= 0)
        {
            return Tuple.Create(name, count);
        }

        log.Add(ProblemCodes.NotAllowed, place, "a whole number, 0 or more", JsonObjectReader.Shown(element, log));
        return null;
    }
}
