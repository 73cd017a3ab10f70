using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Reliability: tables for people, JSON for programs.</summary>
internal static class ReliabilityView
{
    private const string Overall = "Overall";

    public static void Write(TextView view, Benchmark benchmark, BenchmarkReliability reliability, ReliabilityOptions options, NormReliabilityReport? norms)
    {
        Dictionary<string, string> names = benchmark.Competencies.ToDictionary(entry => entry.Id, entry => entry.Name);
        view.Title($"{benchmark.Title}: reliability");
        view.Paragraph($"Over the people with every item of a competency rated; intervals at {FigureText.Number(100 * options.ConfidenceLevel, "0.##")} %. The standard error is in points of the rating scale, {benchmark.RatingScale.Min} to {benchmark.RatingScale.Max}.");
        view.Table(
            ["Competency", Column.Number("n"), Column.Number("Alpha"), Column.Number("Interval"), Column.Number("Reliability"), Column.Number("Omega"), Column.Number("Standard error")],
            reliability.Competencies.Select(one => (string[])
            [
                names[one.Id], FigureText.Count(one.N), FigureText.Number(one.Alpha), FigureText.Interval(one.AlphaInterval), FigureText.Number(one.Value), FigureText.Number(one.Omega),
                FigureText.Number(one.Sem),
            ]));
        if (reliability.Overall is CompositeReliability overall)
        {
            view.Paragraph($"Overall: {FigureText.Number(overall.Value)}, from the reliabilities of the competencies.");
        }

        if (reliability.Intercorrelations.Mean is double mean)
        {
            view.Paragraph($"The competencies correlate {FigureText.Number(mean)} on average: near 1 may be halo, one impression that colors every rating.");
        }

        if (norms is not null)
        {
            NormReliabilityView.Write(view, benchmark, norms);
        }

        FigureText.WriteMissing(view, reliability.Competencies.SelectMany(one => one.Missing.Select(figure => (names[one.Id], figure)))
            .Concat(reliability.Missing.Select(figure => (Overall, figure with { Figure = "reliability" }))));
        foreach (Reliability one in reliability.Competencies.Where(one => one.Items.Any(IsTold)))
        {
            view.Section(names[one.Id]);
            view.Table(
                [Column.Id("Item"), Column.Number("Mean"), Column.Number("SD"), Column.Number("Item-rest"), Column.Number("Alpha without")],
                one.Items.Select(item => (string[])[item.Id, FigureText.Number(item.Mean), FigureText.Number(item.Sd), FigureText.Number(item.ItemRest), FigureText.Number(item.AlphaIfDeleted)]));
        }

        if (reliability.Competencies.SelectMany(one => one.Items).Any(item => item.Mean is not null))
        {
            view.Note("Means are of keyed ratings: low-pole items are reversed.");
        }

        view.List("Keep in mind:", reliability.Competencies.SelectMany(one => one.Notes.Cautions).Concat(reliability.Notes.Cautions).Distinct(StringComparer.Ordinal));
    }

    public static void WriteJson(Utf8JsonWriter json, BenchmarkReliability reliability, ReliabilityOptions options, NormReliability? norms)
    {
        json.WriteStartObject();
        json.WriteStartArray("competencies");
        foreach (Reliability one in reliability.Competencies)
        {
            WriteCompetency(json, one);
        }

        json.WriteEndArray();
        json.WriteStartObject("overall");
        JsonParts.WriteNumber(json, "reliability", reliability.Overall?.Value);
        FigureJson.WriteMissing(json, reliability.Missing.Select(figure => figure with { Figure = "reliability" }));
        json.WriteEndObject();
        json.WriteString("benchmark", reliability.Benchmark);
        json.WriteNumber("confidenceLevel", options.ConfidenceLevel);
        FigureJson.WriteIntercorrelations(json, reliability.Intercorrelations);
        JsonParts.WriteTexts(json, "cautions", reliability.Notes.Cautions);
        NormReliabilityView.WriteMember(json, norms);
        json.WriteEndObject();
    }

    private static void WriteCompetency(Utf8JsonWriter json, Reliability one)
    {
        json.WriteStartObject();
        json.WriteString("id", one.Id);
        json.WriteNumber("n", one.N);
        JsonParts.WriteNumber(json, "alpha", one.Alpha);
        FigureJson.WriteInterval(json, "alphaInterval", one.AlphaInterval);
        JsonParts.WriteNumber(json, "sem", one.Sem);
        JsonParts.WriteNumber(json, "omega", one.Omega);
        json.WriteStartArray("items");
        foreach (ItemReliability item in one.Items)
        {
            json.WriteStartObject();
            json.WriteString("id", item.Id);
            JsonParts.WriteNumber(json, "itemRest", item.ItemRest);
            JsonParts.WriteNumber(json, "alphaIfDeleted", item.AlphaIfDeleted);
            JsonParts.WriteNumber(json, "mean", item.Mean);
            JsonParts.WriteNumber(json, "sd", item.Sd);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("incomplete", one.Incomplete);
        JsonParts.WriteNumber(json, "reliability", one.Value);
        json.WriteBoolean("weighted", one.IsWeighted);
        FigureJson.WriteMissing(json, MissingOf(one).Select(figure => figure.Figure == nameof(one.Value) ? figure with { Figure = "reliability" } : figure));
        JsonParts.WriteTexts(json, "cautions", one.Notes.Cautions);
        json.WriteEndObject();
    }

    private static bool IsTold(ItemReliability item) => item.Mean is not null || item.ItemRest is not null || item.AlphaIfDeleted is not null;

    /// <summary>What is missing, that of items with it.</summary>
    private static IEnumerable<MissingFigure> MissingOf(Reliability one)
    {
        foreach (MissingFigure figure in one.Missing)
        {
            yield return figure;
        }

        bool isTold = one.Missing.All(figure => figure.Figure != "Items.ItemRest");
        foreach (ItemReliability item in one.Items)
        {
            if (isTold && item.ItemRest is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.ItemRest)}", "needs variance of the item and of the sum of the others");
            }

            if (isTold && item.AlphaIfDeleted is null)
            {
                yield return new MissingFigure($"Items.{item.Id}.{nameof(item.AlphaIfDeleted)}", "needs at least two other items, and variance of their sum");
            }
        }
    }
}
