using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;

namespace Chally.Competencies.Cli.Output;

/// <summary>How two roles differ.</summary>
internal static class RoleContrastView
{
    public static void Write(TextView view, RoleContrast contrast, Benchmark here, Benchmark there)
    {
        view.Title($"{here.Title} against {there.Title}");
        view.Section(Counted("Shared", contrast.Shared.Count));
        view.Bullets(contrast.Shared.Select(Describe));
        view.Section(Counted($"Only {here.Title}", contrast.OnlyHere.Count));
        view.Bullets(contrast.OnlyHere.Select(Describe));
        view.Section(Counted($"Only {there.Title}", contrast.OnlyThere.Count));
        view.Bullets(contrast.OnlyThere.Select(Describe));
    }

    public static void WriteJson(Utf8JsonWriter json, RoleContrast contrast)
    {
        json.WriteStartObject();
        json.WriteString("here", contrast.Here);
        json.WriteString("there", contrast.There);
        json.WriteStartArray("shared");
        foreach (SharedCompetency shared in contrast.Shared)
        {
            json.WriteStartObject();
            json.WriteString("id", shared.Id);
            json.WriteString("nameHere", shared.Here.Name);
            json.WriteString("nameThere", shared.There.Name);
            json.WriteNumber("weightHere", shared.Here.Weight);
            json.WriteNumber("weightThere", shared.There.Weight);
            WriteLevel(json, "requiredLevelHere", shared.Here.RequiredLevel);
            WriteLevel(json, "requiredLevelThere", shared.There.RequiredLevel);
            json.WriteBoolean("definitionDiffers", shared.DefinitionDiffers);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteEntries(json, "onlyHere", contrast.OnlyHere);
        WriteEntries(json, "onlyThere", contrast.OnlyThere);
        json.WriteEndObject();
    }

    private static string Counted(string heading, int count) => string.Create(CultureInfo.InvariantCulture, $"{heading} ({count})");

    private static string Describe(SharedCompetency shared)
    {
        List<string> changes = [];
        if (shared.Here.Name != shared.There.Name)
        {
            changes.Add($"called '{shared.There.Name}' there");
        }

        if (shared.WeightDiffers)
        {
            changes.Add(string.Create(CultureInfo.InvariantCulture, $"weight {shared.Here.Weight} here, {shared.There.Weight} there"));
        }

        if (shared.RequiredLevelDiffers)
        {
            changes.Add($"required level {Level(shared.Here.RequiredLevel)} here, {Level(shared.There.RequiredLevel)} there");
        }

        if (shared.DefinitionDiffers)
        {
            changes.Add("defined in other words there");
        }

        return changes.Count == 0 ? shared.Here.Name : $"{shared.Here.Name} ({string.Join("; ", changes)})";
    }

    private static string Describe(BenchmarkCompetency entry) =>
        entry.RequiredLevel is int level ? string.Create(CultureInfo.InvariantCulture, $"{entry.Name} (required level {level})") : entry.Name;

    private static string Level(int? level) => level?.ToString(CultureInfo.InvariantCulture) ?? "none";

    private static void WriteLevel(Utf8JsonWriter json, string name, int? level)
    {
        if (level is int rank)
        {
            json.WriteNumber(name, rank);
        }
    }

    private static void WriteEntries(Utf8JsonWriter json, string name, ValueList<BenchmarkCompetency> entries)
    {
        json.WriteStartArray(name);
        foreach (BenchmarkCompetency entry in entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("name", entry.Name);
            json.WriteNumber("weight", entry.Weight);
            WriteLevel(json, "requiredLevel", entry.RequiredLevel);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
