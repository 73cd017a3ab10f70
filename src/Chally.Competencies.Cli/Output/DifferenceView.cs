using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>How two rows differ, and with a norm set how sure that is.</summary>
/// <param name="First">The scores that are subtracted.</param>
/// <param name="Second">The scores from which they are subtracted.</param>
/// <param name="Difference">The differences.</param>
/// <param name="Change">Their error of measurement; null without a norm set.</param>
internal sealed record DifferenceView(BenchmarkScore First, BenchmarkScore Second, ScoreDifference Difference, ChangeReport? Change)
{
    private const string NoiseNote =
        "Without a norm set nothing says how much of a difference is error of measurement: read small ones as none.";

    private ValueList<ScoreFlag> Flags => Change?.Flags ?? Difference.Flags;

    public static DifferenceView Of(BenchmarkScore first, BenchmarkScore second, NormSet? norms) =>
        new(first, second, ScoreDifference.Between(first, second), norms is null ? null : ChangeReport.Between(first, second, norms));

    public void Write(TextView view, Benchmark benchmark)
    {
        (string from, string to) = (PersonLabel.Of(First), PersonLabel.Of(Second));
        view.Section($"{to} minus {from}, in scale points");
        Column[] more = Change is null ? [] : [Column.Number("Standard error"), Column.Number("Index"), "Reliable"];
        view.Table(
            ["Competency", Column.Number(from), Column.Number(to), Column.Number("Difference"), .. more],
            benchmark.Competencies.Zip(Difference.Competencies, (entry, competency) => (string[])[entry.Name, TextView.Points(competency.First), TextView.Points(competency.Second), TextView.Signed(competency.Difference)])
                .Select((row, c) => (string[])[.. row, .. Change is null ? [] : Cells(Change.Competencies[c])]));
        view.Paragraph(Difference.OverallReason is string reason
            ? $"No overall difference: {reason}"
            : $"Overall: {TextView.Signed(Difference.Overall)}{(Change is null ? string.Empty : Sentence(Change.Overall))}");
        foreach (ScoreFlag flag in Flags)
        {
            view.Note(flag.Rule);
        }

        view.Note(Change is null
            ? NoiseNote
            : string.Create(CultureInfo.InvariantCulture, $"By the reliabilities of norm set {Change.NormSet}: the index is the difference by its standard error, reliable beyond {ReliableChange.Threshold}."));
    }

    public void WriteJson(Utf8JsonWriter json)
    {
        json.WriteStartObject("difference");
        json.WriteString("first", Difference.First);
        json.WriteString("second", Difference.Second);
        JsonParts.WriteNumber(json, "overall", Difference.Overall);
        if (Difference.OverallReason is string reason)
        {
            json.WriteString("overallReason", reason);
        }

        json.WriteStartArray("competencies");
        for (int c = 0; c < Difference.Competencies.Count; c++)
        {
            CompetencyDifference competency = Difference.Competencies[c];
            json.WriteStartObject();
            json.WriteString("id", competency.Id);
            JsonParts.WriteNumber(json, "first", competency.First);
            JsonParts.WriteNumber(json, "second", competency.Second);
            JsonParts.WriteNumber(json, "difference", competency.Difference);
            if (Change is not null)
            {
                WriteChange(json, Change.Competencies[c]);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (Change is not null)
        {
            json.WriteString("normSet", Change.NormSet);
            json.WriteStartObject("overallChange");
            WriteChange(json, Change.Overall);
            json.WriteEndObject();
        }

        JsonParts.WriteFlags(json, Flags);
        json.WriteEndObject();
    }

    private static void WriteChange(Utf8JsonWriter json, ReliableChange change)
    {
        JsonParts.WriteNumber(json, "standardError", change.StandardError);
        JsonParts.WriteNumber(json, "reliableChangeIndex", change.Index);
        if (change.IsReliable is bool isReliable)
        {
            json.WriteBoolean("reliable", isReliable);
        }
        else
        {
            json.WriteNull("reliable");
        }
    }

    private static string[] Cells(ReliableChange change) => [Decimal(change.StandardError, "0.0"), Decimal(change.Index, "+0.00;-0.00;0.00"), YesOrNo(change.IsReliable)];

    private static string Sentence(ReliableChange change) => change.Index is null
        ? "; the norm set cannot say whether that is reliable"
        : $"; standard error {Decimal(change.StandardError, "0.0")}, index {Decimal(change.Index, "+0.00;-0.00;0.00")}, {(change.IsReliable == true ? "reliable" : "not reliable")}";

    private static string Decimal(double? number, string form) => number?.ToString(form, CultureInfo.InvariantCulture) ?? "-";

    private static string YesOrNo(bool? isReliable) => isReliable switch
    {
        true => "yes",
        false => "no",
        null => "-",
    };
}
