using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>The reliabilities that a norm set states beside those of a sample.</summary>
internal static class NormReliabilityView
{
    private static readonly string[] SampleFigures = [nameof(StatedReliability.Sample), nameof(StatedReliability.SampleInterval), nameof(StatedReliability.SampleSem)];

    public static void Write(TextView view, Benchmark benchmark, NormReliabilityReport norms)
    {
        Dictionary<string, string> names = benchmark.Competencies.ToDictionary(entry => entry.Id, entry => entry.Name);
        NormReliability reliability = norms.Reliability;
        (string Name, StatedReliability One)[] lines = [.. reliability.Competencies.Select(one => (names[one.Id], one)), ("Overall", reliability.Overall)];
        view.Section($"Beside {NormView.Describe(norms.Set)}");
        view.Table(
            ["Score", "Norm set", Column.Number("Stated"), Column.Number("Error (of 100)"), "Here", Column.Number("Found"), Column.Number("Interval"), Column.Number("Error (of 100)")],
            lines.Select(line => (string[])
            [
                line.Name, line.One.Stated?.Kind ?? "-", FigureText.Number(line.One.Stated?.Value), FigureText.Number(line.One.StatedSem, "0.0"),
                line.One.SampleKind ?? "-", FigureText.Number(line.One.Sample), FigureText.Interval(line.One.SampleInterval), FigureText.Number(line.One.SampleSem, "0.0"),
            ]));

        // What is missing of the sample is said where the sample's own figures stand.
        FigureText.WriteMissing(view, lines.SelectMany(line => line.One.Missing.Where(figure => !SampleFigures.Contains(figure.Figure)).Select(figure => (line.Name, figure))));
        FigureText.WriteByText(view, lines.SelectMany(line => line.One.Cautions.Select(text => (line.Name, text))));

        foreach (string caution in reliability.Notes.Cautions)
        {
            view.Note(caution);
        }
    }

    /// <summary>The member "norms" of a study, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormReliability? norms)
    {
        if (norms is not null)
        {
            FigureJson.WriteNorms(json, norms.NormSet, norms.Overall, norms.Competencies, norms.Notes, one => WriteOne(json, one));
        }
    }

    private static void WriteOne(Utf8JsonWriter json, StatedReliability one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        FigureJson.Write(json, "stated", one.Stated, stated =>
        {
            json.WriteNumber("value", stated.Value);
            json.WriteString("kind", stated.Kind);
        });
        JsonParts.WriteNumber(json, "statedSem", one.StatedSem);
        json.WriteString("sampleKind", one.SampleKind);
        JsonParts.WriteNumber(json, "sample", one.Sample);
        FigureJson.WriteInterval(json, "sampleInterval", one.SampleInterval);
        JsonParts.WriteNumber(json, "sampleSem", one.SampleSem);
        FigureJson.WriteTruth(json, "withinInterval", one.WithinInterval);
        JsonParts.WriteTexts(json, "cautions", one.Cautions);
        FigureJson.WriteMissing(json, one.Missing);
        json.WriteEndObject();
    }
}
