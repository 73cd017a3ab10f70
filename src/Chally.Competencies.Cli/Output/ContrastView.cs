using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where people stand between the poles, and how two of them differ.</summary>
internal static class ContrastView
{
    private const string NoiseNote =
        "Without a norm set nothing says how much of a difference is error of measurement: read small ones as none.";

    public static void Write(TextView view, Benchmark benchmark, IReadOnlyList<(BenchmarkScore Score, PersonContrast Contrast)> people)
    {
        foreach ((BenchmarkScore score, PersonContrast person) in people)
        {
            Write(view, benchmark, score, person);
        }
    }

    public static void WriteDifference(TextView view, Benchmark benchmark, BenchmarkScore first, BenchmarkScore second)
    {
        ScoreDifference difference = ScoreDifference.Between(first, second);
        (string from, string to) = (PersonLabel.Of(first), PersonLabel.Of(second));
        view.Section($"{to} minus {from}, in scale points");
        view.Table(
            ["Competency", Column.Number(from), Column.Number(to), Column.Number("Difference")],
            benchmark.Competencies.Zip(difference.Competencies, (entry, competency) => new[]
            {
                entry.Name, TextView.Points(competency.First), TextView.Points(competency.Second), TextView.Signed(competency.Difference),
            }));
        view.Paragraph($"Overall: {TextView.Signed(difference.Overall)}");
        view.Note(NoiseNote);
    }

    public static void WriteJson(Utf8JsonWriter json, Benchmark benchmark, IReadOnlyList<(BenchmarkScore Score, PersonContrast Contrast)> people, ScoreDifference? difference)
    {
        json.WriteStartObject();
        json.WriteString("benchmark", benchmark.Id);
        json.WriteStartArray("people");
        foreach ((BenchmarkScore score, PersonContrast person) in people)
        {
            json.WriteStartObject();
            PersonLabel.WriteJson(json, score);
            json.WriteStartArray("competencies");
            foreach (CompetencyLean lean in person.Competencies)
            {
                json.WriteStartObject();
                json.WriteString("id", lean.Id);
                JsonParts.WriteNumber(json, "percent", lean.Percent);
                JsonParts.WriteNumber(json, "lean", lean.Lean);
                WritePulls(json, "towardHigh", lean.TowardHigh);
                WritePulls(json, "towardLow", lean.TowardLow);
                WritePulls(json, "neutral", lean.Neutral);
                json.WriteNumber("notRated", lean.NotRated);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (difference is not null)
        {
            WriteDifference(json, difference);
        }

        json.WriteEndObject();
    }

    private static void Write(TextView view, Benchmark benchmark, BenchmarkScore score, PersonContrast person)
    {
        view.Section($"{PersonLabel.Of(score)}, {benchmark.Title}: high against low");
        foreach (CompetencyLean lean in person.Competencies)
        {
            view.Section(lean.Lean is double net
                ? string.Create(CultureInfo.InvariantCulture, $"{lean.Name}: {TextView.Points(lean.Percent)} of 100 scale points, net lean {net:+0.00;-0.00;0.00}")
                : $"{lean.Name}: not scored");
            if (lean.TowardHigh.Count + lean.TowardLow.Count > 0)
            {
                view.Table(["Pulls to the high pole", "Pulls to the low pole"], SideBySide(lean));
            }

            if (lean.Neutral.Count + lean.NotRated > 0)
            {
                view.Note(string.Create(CultureInfo.InvariantCulture, $"In the middle: {lean.Neutral.Count}; not rated: {lean.NotRated}."));
            }
        }
    }

    private static IEnumerable<string[]> SideBySide(CompetencyLean lean)
    {
        for (int i = 0; i < Math.Max(lean.TowardHigh.Count, lean.TowardLow.Count); i++)
        {
            yield return
            [
                i < lean.TowardHigh.Count ? Describe(lean.TowardHigh[i]) : string.Empty,
                i < lean.TowardLow.Count ? Describe(lean.TowardLow[i]) : string.Empty,
            ];
        }
    }

    private static string Describe(ItemPull pull) =>
        string.Create(CultureInfo.InvariantCulture, $"{pull.Pull:+0.00;-0.00} {TextView.WithCaution(pull.Text, pull.Caution)} (rated {pull.Rating}, {(pull.Pole == Pole.High ? "high" : "low")} pole)");

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

    private static void WriteDifference(Utf8JsonWriter json, ScoreDifference difference)
    {
        json.WriteStartObject("difference");
        json.WriteString("first", difference.First);
        json.WriteString("second", difference.Second);
        JsonParts.WriteNumber(json, "overall", difference.Overall);
        json.WriteStartArray("competencies");
        foreach (CompetencyDifference competency in difference.Competencies)
        {
            json.WriteStartObject();
            json.WriteString("id", competency.Id);
            JsonParts.WriteNumber(json, "first", competency.First);
            JsonParts.WriteNumber(json, "second", competency.Second);
            JsonParts.WriteNumber(json, "difference", competency.Difference);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
