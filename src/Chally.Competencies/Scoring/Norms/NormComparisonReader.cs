using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

/// <summary>Reads strictly where scores stand among those of a norm set, all problems collected.</summary>
internal sealed class NormComparisonReader(InputProblems log)
{
    private readonly BenchmarkScoreReader parts = new(log);

    public NormComparison? Read(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string set = json.Id("normSet");
        Place? overall = json.Object(json.Required("overall"), "overall", (place, at) => ReadPlace(place, at, hasId: false));
        ValueList<Place> competencies = json.List(json.Required("competencies"), "competencies", (place, at) => ReadPlace(place, at, hasId: true));
        return json.Close()
            ? new NormComparison(set, [.. competencies.Select(place => new NormedCompetency(place.Id!, place.Normed, place.Reason))], overall!.Normed, overall.Reason)
            : null;
    }

    private static double? Number(JsonObjectReader json, string name, double min = double.MinValue, double max = double.MaxValue) =>
        json.Number(json.Nullable(name), name, number => number >= min && number <= max ? null : "a number in its range");

    private static int? Whole(JsonObjectReader json, string name) => json.Whole(json.Nullable(name), name);

    private Place? ReadPlace(JsonElement element, string path, bool hasId)
    {
        JsonObjectReader json = new(element, path, log);
        string? id = hasId ? json.Id("id") : null;
        string? reason = json.OptionalLabel("reason");
        double? rank = Number(json, "percentileRank", 0, 100);
        ScoreInterval? rankInterval = json.Object(
            json.Nullable("percentileRankInterval"), "percentileRankInterval", (found, at) => ReadInterval(found, at, 0, 100));
        double? z = Number(json, "z");
        double? t = Number(json, "t");
        int? sten = Whole(json, "sten");
        int? stanine = Whole(json, "stanine");
        double? sem = Number(json, "sem", 0);
        bool? straddles = json.NullableFlag("straddlesCut");
        ScoreInterval? interval = json.Object(json.Nullable("interval"), "interval", (found, at) => ReadInterval(found, at));
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", parts.ReadFlag);
        BenchmarkScoreReader.Follow(json, sem is not null, "sem", "interval");
        json.Check(rankInterval is null || rank is not null ? null : "null without a percentile rank", "percentileRankInterval", "an interval");
        CheckDerived(json, z, t, sten, stanine);
        json.Check(straddles is null || sem is not null ? null : "none without an interval", "straddlesCut", "one");
        if (reason is not null)
        {
            BenchmarkScoreReader.Follow(json, false, "reason", "percentileRank", "z", "sem");
            json.Check(flags.Count == 0 ? null : "none, going by 'reason'", "flags", "some");
        }

        return json.Close()
            ? new Place(id, reason is null ? new NormedScore(rank, rankInterval, z, t, sten, stanine, sem, interval, straddles, flags) : null, reason)
            : null;
    }

    /// <summary>What follows from z must be what follows.</summary>
    private static void CheckDerived(JsonObjectReader json, double? z, double? t, int? sten, int? stanine)
    {
        const string Derived = "what follows from 'z'";
        json.Check(t == NormRules.T(z) ? null : Derived, "t", "something else");
        json.Check(sten == (z is double forSten ? NormRules.Sten(forSten) : null) ? null : Derived, "sten", "something else");
        json.Check(stanine == (z is double forStanine ? NormRules.Stanine(forStanine) : null) ? null : Derived, "stanine", "something else");
    }

    private ScoreInterval? ReadInterval(JsonElement element, string path, double min = double.MinValue, double max = double.MaxValue)
    {
        JsonObjectReader json = new(element, path, log);
        double? lower = json.Number(json.Required("lower"), "lower", number => number >= min && number <= max ? null : "a number in its range");
        double? upper = json.Number(
            json.Required("upper"),
            "upper",
            number => number < min || number > max ? "a number in its range" : lower is double from && number < from ? "a number not below 'lower'" : null);
        double? level = json.Number(json.Required("level"), "level", number => number is > 0 and < 1 ? null : "a number between 0 and 1");
        return json.Close() ? new ScoreInterval(lower!.Value, upper!.Value, level!.Value) : null;
    }

    private sealed record Place(string? Id, NormedScore? Normed, string? Reason);
}
