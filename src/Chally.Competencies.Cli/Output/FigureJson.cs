using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>Parts of studies as JSON: a figure that is not there is null, and "missing" says why.</summary>
internal static class FigureJson
{
    /// <summary>The name of a member as it stands in JSON: "Auc.StandardError" becomes "auc.standardError".</summary>
    public static string MemberName(string figure) => string.Join('.', figure.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    public static void WriteInterval(Utf8JsonWriter json, string name, ConfidenceInterval? interval)
    {
        if (interval is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("lower", interval.Lower);
        json.WriteNumber("upper", interval.Upper);
        json.WriteEndObject();
    }

    /// <summary>A p value; one that is smaller than doubles can tell is 1e-300 with the mark "…IsUpperBound".</summary>
    public static void WriteP(Utf8JsonWriter json, string name, PValue? p)
    {
        JsonParts.WriteNumber(json, name, p?.Value);
        if (p is { IsUpperBound: true })
        {
            json.WriteBoolean($"{name}IsUpperBound", true);
        }
    }

    public static void WriteTruth(Utf8JsonWriter json, string name, bool? truth)
    {
        if (truth is bool known)
        {
            json.WriteBoolean(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    public static void WriteMissing(Utf8JsonWriter json, IEnumerable<MissingFigure> missing)
    {
        json.WriteStartArray("missing");
        foreach (MissingFigure figure in missing)
        {
            json.WriteStartObject();
            json.WriteString("figure", MemberName(figure.Figure));
            json.WriteString("reason", figure.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void WriteIntercorrelations(Utf8JsonWriter json, Intercorrelations intercorrelations)
    {
        json.WriteStartObject("intercorrelations");
        JsonParts.WriteNumber(json, "mean", intercorrelations.Mean);
        json.WriteStartArray("pairs");
        foreach (Intercorrelation pair in intercorrelations.Pairs)
        {
            json.WriteStartObject();
            json.WriteString("first", pair.First);
            json.WriteString("second", pair.Second);
            json.WriteNumber("n", pair.N);
            JsonParts.WriteNumber(json, "r", pair.R);
            if (pair.R is null)
            {
                json.WriteString("reason", "needs three people with both scores, and scores that differ");
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
