using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where people stand between the poles, and how two of them differ.</summary>
internal static class ContrastJson
{
    public static void WriteJson(Utf8JsonWriter json, Benchmark benchmark, IEnumerable<PersonView> people, DifferenceJson? difference)
    {
        json.WriteStartObject();
        json.WriteString("benchmark", benchmark.Id);
        json.WriteStartArray("people");
        foreach (PersonView person in people)
        {
            json.WriteStartObject();
            PersonLabel.WriteJson(json, person.Score);
            json.WriteStartArray("competencies");
            foreach (CompetencyLean lean in person.Contrast.Competencies)
            {
                json.WriteStartObject();
                json.WriteString("id", lean.Id);
                JsonParts.WriteNumber(json, "percent", lean.Percent);
                JsonParts.WriteNumber(json, "lean", lean.Lean);
                WritePulls(json, "towardHigh", lean.TowardHigh);
                WritePulls(json, "towardLow", lean.TowardLow);
                WritePulls(json, "neutral", lean.Neutral);
                json.WriteNumber("notRated", lean.NotRated);
                WriteUnrated(json, lean.Unrated);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteStandouts(json, "strengths", PersonContrast.StrengthRule, person.Contrast.Strengths);
            WriteStandouts(json, "risks", PersonContrast.RiskRule, person.Contrast.Risks);
            NormJson.WriteMember(json, person.Norms);
            BenchmarkEvidenceJson.WriteMember(json, person.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        difference?.WriteJson(json);
        json.WriteEndObject();
    }

    private static void WritePulls(Utf8JsonWriter json, string name, ValueList<ItemPull> pulls)
    {
        json.WriteStartArray(name);
        foreach (ItemPull pull in pulls)
        {
            json.WriteStartObject();
            json.WriteString("id", pull.ItemId);
            json.WriteString("pole", pull.Pole == Pole.High ? "high" : "low");
            json.WriteNumber("rating", pull.Rating);
            json.WriteNumber("pull", pull.Pull);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnrated(Utf8JsonWriter json, ValueList<UnratedItem> unrated)
    {
        json.WriteStartArray("unrated");
        foreach (UnratedItem item in unrated)
        {
            json.WriteStartObject();
            json.WriteString("id", item.ItemId);
            json.WriteString("pole", item.Pole == Pole.High ? "high" : "low");
            json.WriteString("status", item.Status == ItemStatus.NotObserved ? "notObserved" : "notAnswered");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStandouts(Utf8JsonWriter json, string name, string rule, ValueList<StandoutItem> standouts)
    {
        json.WriteStartObject(name);
        json.WriteString("rule", rule);
        json.WriteStartArray("items");
        foreach (StandoutItem standout in standouts)
        {
            json.WriteStartObject();
            json.WriteString("competency", standout.CompetencyId);
            json.WriteString("id", standout.Item.ItemId);
            json.WriteNumber("pull", standout.Item.Pull);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
