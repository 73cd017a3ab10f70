using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where the means of high performers and low producers stand among the people of a norm set.</summary>
internal static class NormedStudyView
{
    public static void Write(TextView view, Benchmark benchmark, NormedStudyReport norms)
    {
        NormedStudy study = norms.Study;
        (string Name, NormedContrast Contrast)[] lines =
            [.. benchmark.Competencies.Zip(study.Competencies, (entry, contrast) => (entry.Name, contrast)), ("Overall", study.Overall)];
        view.Section($"Where the means stand among {NormView.Describe(norms.Set)}");
        view.Table(
            ["Score", Column.Number("Percentile rank high"), Column.Number("Percentile rank low"), Column.Number("T high"), Column.Number("T low")],
            lines.Select(line => (string[])
            [
                line.Name, NormView.Rank(line.Contrast.High?.PercentileRank), NormView.Rank(line.Contrast.Low?.PercentileRank),
                TextView.Points(line.Contrast.High?.T), TextView.Points(line.Contrast.Low?.T),
            ]));
        FigureText.WriteMissing(view, lines.SelectMany(line => line.Contrast.Missing.Select(figure => (line.Name, figure))));
        FigureText.WriteByText(view, lines.SelectMany(line => line.Contrast.Flags.Select(flag => (line.Name, flag.Rule))));

        foreach (string caution in study.Notes.Cautions)
        {
            view.Note(caution);
        }
    }

    /// <summary>The member "norms" of a study, where there are norms.</summary>
    public static void WriteMember(Utf8JsonWriter json, NormedStudy? norms)
    {
        if (norms is not null)
        {
            FigureJson.WriteNorms(json, norms.NormSet, norms.Overall, norms.Competencies, norms.Notes, one => WriteContrast(json, one));
        }
    }

    private static void WriteContrast(Utf8JsonWriter json, NormedContrast contrast)
    {
        json.WriteStartObject();
        json.WriteString("id", contrast.Id);
        WriteMean(json, "high", contrast.High);
        WriteMean(json, "low", contrast.Low);
        JsonParts.WriteFlags(json, contrast.Flags);
        FigureJson.WriteMissing(json, contrast.Missing);
        json.WriteEndObject();
    }

    private static void WriteMean(Utf8JsonWriter json, string group, NormedMean? mean) => FigureJson.Write(json, group, mean, known =>
    {
        JsonParts.WriteNumber(json, "percentileRank", known.PercentileRank);
        JsonParts.WriteNumber(json, "z", known.Z);
        JsonParts.WriteNumber(json, "t", known.T);
    });
}
