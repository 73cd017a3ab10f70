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

    /// <summary>An object, or null where the figure is missing.</summary>
    public static void Write<T>(Utf8JsonWriter json, string name, T? figure, Action<T> write)
        where T : class
    {
        if (figure is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        write(figure);
        json.WriteEndObject();
    }

    /// <summary>The figures of each competency, then those of the composite or null.</summary>
    public static void WriteEach<T>(Utf8JsonWriter json, IEnumerable<T> competencies, T? overall, Action<T> write)
        where T : class
    {
        json.WriteStartArray("competencies");
        foreach (T one in competencies)
        {
            write(one);
        }

        json.WriteEndArray();
        json.WritePropertyName("overall");
        if (overall is null)
        {
            json.WriteNullValue();
        }
        else
        {
            write(overall);
        }
    }

    /// <summary>The member "norms": what is said of each score beside a norm set.</summary>
    public static void WriteNorms<T>(Utf8JsonWriter json, string normSet, T overall, IEnumerable<T> competencies, FigureNotes notes, Action<T> write)
    {
        json.WriteStartObject("norms");
        json.WriteString("normSet", normSet);
        json.WritePropertyName("overall");
        write(overall);
        json.WriteStartArray("competencies");
        foreach (T one in competencies)
        {
            write(one);
        }

        json.WriteEndArray();
        JsonParts.WriteTexts(json, "cautions", notes.Cautions);
        json.WriteEndObject();
    }

    /// <summary>The fifths of the scores, or null.</summary>
    /// <param name="json">The writer.</param>
    /// <param name="table">The table; null where there is none.</param>
    /// <param name="hasCriterion">Whether the criterion is a number that has a mean in each fifth.</param>
    public static void WriteExpectancy(Utf8JsonWriter json, ExpectancyTable? table, bool hasCriterion)
    {
        if (table is null)
        {
            json.WriteNull("expectancy");
            return;
        }

        json.WriteStartArray("expectancy");
        foreach (ExpectancyRow row in table.Rows)
        {
            json.WriteStartObject();
            json.WriteNumber("quintile", row.Quintile);
            JsonParts.WriteNumber(json, "lowest", row.Lowest);
            JsonParts.WriteNumber(json, "highest", row.Highest);
            json.WriteNumber("n", row.N);
            json.WriteNumber("populationShare", row.PopulationShare);
            if (hasCriterion)
            {
                JsonParts.WriteNumber(json, "meanCriterion", row.MeanCriterion);
            }

            JsonParts.WriteNumber(json, "successRate", row.SuccessRate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
