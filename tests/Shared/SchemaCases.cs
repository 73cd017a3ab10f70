using System.Collections.Concurrent;
using System.Text.Json;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// Puts the verdicts of <see cref="JsonSchema"/> into files of the folder that SCHEMA_CASES names, where it names one: CI then asks an
/// independent validator for its own (tests/schema/check.mjs).
/// </summary>
internal static class SchemaCases
{
    private const int MaxOfAGroup = 3_000;
    private static readonly Lock Writing = new();
    private static readonly ConcurrentDictionary<string, int> Counts = new(StringComparer.Ordinal);

    /// <summary>The verdict on an instance, null for valid, noted for the independent validator.</summary>
    /// <param name="schema">The name of the schema.</param>
    /// <param name="json">The instance.</param>
    /// <param name="group">What the cases that pass or fail together have in common.</param>
    public static string? WhyNot(string schema, string json, string group)
    {
        string? problem = JsonSchema.Of(schema).WhyNot(json);
        if (Environment.GetEnvironmentVariable("SCHEMA_CASES") is { Length: > 0 } folder
            && Counts.AddOrUpdate($"{schema} {group}", 1, static (_, count) => count + 1) <= MaxOfAGroup)
        {
            string line = JsonSerializer.Serialize(new { group = $"{schema}: {group}", schema, valid = problem is null, json });
            string name = typeof(SchemaCases).Assembly.GetName().Name!;
            lock (Writing)
            {
                File.AppendAllText(Path.Combine(folder, $"{name}.ndjson"), line + "\n");
            }
        }

        return problem;
    }
}
