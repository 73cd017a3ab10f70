using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Reads norm sets strictly, all problems collected.</summary>
internal sealed class NormSetReader(InputProblems log)
{
    private const string DateForm = "yyyy-MM-dd";
    private static readonly (string, RaterRole)[] Roles = [.. Enum.GetValues<RaterRole>().Select(role => (SheetFields.Word(role), role))];

    public NormSet? Read(JsonElement element)
    {
        if (!JsonInput.HasFormatVersion(element, log))
        {
            return null;
        }

        JsonObjectReader json = JsonInput.OpenFile(element, log);
        string id = json.Id("id");
        string? date = json.Text(json.Required("date"), "date", text => DateOf(text) is null ? "a date such as 2026-03-01" : null, ProblemCodes.Time);
        string population = json.Text("population");
        string setting = json.Text("setting");
        RaterRole? role = json.OneOf(json.Optional("raterRole"), "raterRole", Roles);
        string benchmark = json.Id("benchmark");
        string? hash = json.Text(json.Required("scoringHash"), "scoringHash", ValueRules.Hash, ProblemCodes.NotAllowed);
        ValueMap<double> weights = json.Map("weights", ModelRules.CompetencyWeight);
        int? n = ReadN(json);
        ValueMap<NormTable> competencies = ReadTables(json, n);
        NormTable? overall = json.Object(json.Optional("overall"), "overall", (table, path) => ReadTable(table, path, n));
        return json.Close()
            ? new NormSet
            {
                Id = id,
                Date = DateOf(date!)!.Value,
                Population = population,
                Setting = setting,
                RaterRole = role,
                Benchmark = benchmark,
                ScoringHash = hash!,
                Weights = weights,
                N = n!.Value,
                Competencies = competencies,
                Overall = overall,
            }
            : null;
    }

    private static DateOnly? DateOf(string text) =>
        DateOnly.TryParseExact(text, DateForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly date) ? date : null;

    private static int? ReadN(JsonObjectReader json) => json.Whole(json.Required("n"), "n", value => value >= 2 ? null : "a whole number, 2 or more");

    private static double? Number(JsonObjectReader json, string name, double max) => json.Number(
        json.Required(name), name, value => value >= 0 && value <= max ? null : string.Create(CultureInfo.InvariantCulture, $"a number from 0 to {max}"));

    private ValueMap<NormTable> ReadTables(JsonObjectReader json, int? setN)
    {
        Dictionary<string, NormTable> tables = new(StringComparer.Ordinal);
        json.Entries(json.Required("competencies"), "competencies", (entries, id, element) =>
        {
            if (entries.Object(element, id, (table, place) => ReadTable(table, place, setN)) is NormTable table)
            {
                tables.Add(id, table);
            }
        });
        return ValueMap.Create(tables);
    }

    private NormTable? ReadTable(JsonElement element, string path, int? setN)
    {
        JsonObjectReader json = new(element, path, log);
        int? n = ReadN(json);
        double? mean = Number(json, "mean", 100);
        double? sd = Number(json, "sd", 100);
        ScoreReliability? reliability = json.Object(json.Optional("reliability"), "reliability", ReadReliability);
        ValueList<ScoreFrequency> frequencies = json.Object(json.Optional("frequencies"), "frequencies", ReadFrequencies) ?? [];
        if (n is int tableN && setN is int all)
        {
            json.Check(NormRules.WhyTooMany(tableN, all), "n", tableN.ToString(CultureInfo.InvariantCulture), ProblemCodes.NormFigures);
        }

        if (!json.Close())
        {
            return null;
        }

        NormTable table = new() { N = n!.Value, Mean = mean!.Value, Sd = sd!.Value, Reliability = reliability, Frequencies = frequencies };
        foreach ((string member, string expected, string found) in NormRules.Contradictions(table))
        {
            json.Check(expected, member, found, ProblemCodes.NormFigures);
        }

        return table;
    }

    private ScoreReliability? ReadReliability(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        double? value = Number(json, "value", 1);
        string kind = json.Text("kind");
        return json.Close() ? new ScoreReliability(value!.Value, kind) : null;
    }

    /// <summary>A table of composites has more distinct scores than other lists have elements, so it has a limit of its own.</summary>
    private ValueList<ScoreFrequency>? ReadFrequencies(JsonElement element, string path)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            log.Add(ProblemCodes.WrongType, path, "an array", JsonObjectReader.Shown(element, log));
            return null;
        }

        int length = element.GetArrayLength();
        if (length > NormSetJson.MaxFrequencies)
        {
            log.Add(ProblemCodes.TooLarge, path, $"at most {NormSetJson.MaxFrequencies} elements", length.ToString(CultureInfo.InvariantCulture));
            return null;
        }

        long problemsBefore = log.Total;
        List<ScoreFrequency> frequencies = new(length);
        foreach (JsonElement item in element.EnumerateArray())
        {
            JsonObjectReader json = new(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{frequencies.Count}]"), log);
            double? score = Number(json, "score", 100);
            int? count = json.Whole(json.Required("count"), "count", value => value >= 1 ? null : "a whole number, 1 or more");
            frequencies.Add(json.Close() ? new ScoreFrequency(score!.Value, count!.Value) : new ScoreFrequency(0, 1));
        }

        if (log.Total == problemsBefore && NormRules.WhyNotRising([.. frequencies]) is string expected)
        {
            log.Add(ProblemCodes.NotAllowed, path, expected, $"a list of {frequencies.Count}");
        }

        return log.Total == problemsBefore ? [.. frequencies] : null;
    }
}
