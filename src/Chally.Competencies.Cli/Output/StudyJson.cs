using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>A study as JSON, in percent scores and high minus low.</summary>
internal static class StudyJson
{
    public static void Write(Utf8JsonWriter json, StudyReport report)
    {
        json.WriteStartObject();
        FigureJson.WriteEach(json, report.Study.Competencies, report.Study.Overall, contrast => WriteContrast(json, contrast, report.ShowsCuts));
        JsonParts.WriteTexts(json, "warnings", report.Warnings);
        json.WriteString("benchmark", report.Benchmark.Id);
        json.WriteString("direction", "high minus low");
        json.WriteString("origin", JsonNamingPolicy.KebabCaseLower.ConvertName(report.Options.Origin.ToString()));
        json.WriteNumber("confidenceLevel", report.Options.ConfidenceLevel);
        JsonParts.WriteNumber(json, "baseRate", report.Options.BaseRate);
        FigureJson.WriteIntercorrelations(json, report.Study.Intercorrelations);
        NormedStudyJson.WriteMember(json, report.Norms?.Study);
        json.WriteEndObject();
    }

    private static void WriteContrast(Utf8JsonWriter json, GroupContrast contrast, bool showsCuts)
    {
        json.WriteStartObject();
        json.WriteString("id", contrast.Id);
        WritePair(json, "n", contrast.High.N, contrast.Low.N);
        WritePair(json, "mean", contrast.High.Mean, contrast.Low.Mean);
        WritePair(json, "sd", contrast.High.Sd, contrast.Low.Sd);
        JsonParts.WriteNumber(json, "cohensD", contrast.CohensD?.Value);
        FigureJson.WriteInterval(json, "cohensDInterval", contrast.CohensD?.Interval);
        JsonParts.WriteNumber(json, "hedgesG", contrast.HedgesG?.Value);
        FigureJson.WriteInterval(json, "hedgesGInterval", contrast.HedgesG?.Interval);
        FigureJson.Write(json, "welch", contrast.Welch, welch =>
        {
            json.WriteNumber("t", welch.T);
            json.WriteNumber("degreesOfFreedom", welch.DegreesOfFreedom);
            FigureJson.WriteP(json, "p", welch.P);
        });
        FigureJson.Write(json, "mannWhitney", contrast.MannWhitney, ranks =>
        {
            json.WriteNumber("u", ranks.U);
            json.WriteNumber("z", ranks.Z);
            FigureJson.WriteP(json, "p", ranks.P);
            json.WriteString("method", ranks.Method == RankTestMethod.Exact ? "exact" : "normal");
        });
        FigureJson.Write(json, "auc", contrast.Auc, auc =>
        {
            json.WriteNumber("value", auc.Value);
            JsonParts.WriteNumber(json, "standardError", auc.StandardError);
            JsonParts.WriteNumber(json, "lower", auc.Interval?.Lower);
            JsonParts.WriteNumber(json, "upper", auc.Interval?.Upper);
            json.WriteBoolean("separated", auc.Separated);
        });
        JsonParts.WriteNumber(json, "cliffsDelta", contrast.CliffsDelta);
        FigureJson.WriteP(json, "pHolm", contrast.PHolm);
        FigureJson.WriteP(json, "pBenjaminiHochberg", contrast.PBenjaminiHochberg);
        FigureJson.Write(json, "cut", contrast.Cut, cut => WriteCut(json, cut));
        FigureJson.WriteExpectancy(json, contrast.Expectancy, hasCriterion: false);
        JsonParts.WriteTexts(json, "warnings", contrast.Warnings);
        json.WriteString("adjustedOver", "welch.p");
        if (showsCuts)
        {
            WriteCuts(json, contrast.Cuts);
        }

        FigureJson.WriteMissing(json, contrast.Missing.Where(figure => showsCuts || figure.Figure != nameof(GroupContrast.Cuts)));
        json.WriteEndObject();
    }

    private static void WriteCut(Utf8JsonWriter json, CutScore cut)
    {
        WritePoint(json, cut.Point);
        json.WriteStartObject("leaveOneOut");
        json.WriteNumber("sensitivity", cut.LeaveOneOut.Sensitivity);
        json.WriteNumber("specificity", cut.LeaveOneOut.Specificity);
        json.WriteNumber("youdenJ", cut.LeaveOneOut.YoudenJ);
        json.WriteEndObject();
        JsonParts.WriteTexts(json, "cautions", cut.Notes.Cautions);
    }

    private static void WritePoint(Utf8JsonWriter json, CutPoint point)
    {
        json.WriteNumber("score", point.Score);
        json.WriteNumber("truePositives", point.TruePositives);
        json.WriteNumber("falsePositives", point.FalsePositives);
        json.WriteNumber("falseNegatives", point.FalseNegatives);
        json.WriteNumber("trueNegatives", point.TrueNegatives);
        json.WriteNumber("sensitivity", point.Sensitivity);
        json.WriteNumber("specificity", point.Specificity);
        json.WriteNumber("youdenJ", point.YoudenJ);
        JsonParts.WriteNumber(json, "selectionRate", point.SelectionRate);
        JsonParts.WriteNumber(json, "positivePredictiveValue", point.PositivePredictiveValue);
        JsonParts.WriteNumber(json, "negativePredictiveValue", point.NegativePredictiveValue);
        JsonParts.WriteNumber(json, "accuracy", point.Accuracy);
    }

    /// <summary>Every observed score as a cut, from the lowest.</summary>
    private static void WriteCuts(Utf8JsonWriter json, CutTable? cuts)
    {
        if (cuts is null)
        {
            json.WriteNull("cuts");
            return;
        }

        json.WriteStartArray("cuts");
        foreach (CutPoint point in cuts)
        {
            json.WriteStartObject();
            WritePoint(json, point);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePair(Utf8JsonWriter json, string name, double? high, double? low)
    {
        json.WriteStartObject(name);
        JsonParts.WriteNumber(json, "high", high);
        JsonParts.WriteNumber(json, "low", low);
        json.WriteEndObject();
    }
}
