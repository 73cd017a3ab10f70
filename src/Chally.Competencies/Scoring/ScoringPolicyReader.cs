using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Reads scoring policies strictly, all problems collected.</summary>
internal sealed class ScoringPolicyReader(InputProblems log)
{
    public ScoringPolicy? Read(JsonElement element)
    {
        if (!JsonInput.HasFormatVersion(element, log))
        {
            return null;
        }

        ScoringPolicy defaults = ScoringPolicy.Default;
        JsonObjectReader json = JsonInput.OpenFile(element, log);
        double ratedShare = Share(json, "minimumRatedShare", defaults.MinimumRatedShare);
        int perPole = json.Whole(json.Optional("minimumRatedPerPole"), "minimumRatedPerPole", NotNegative) ?? 0;
        double scoredShare = Share(json, "minimumScoredShare", defaults.MinimumScoredShare);
        JsonElement? bandList = json.Optional("bands");
        ValueList<Band> bands = json.List(bandList, "bands", ReadBand);
        if (bandList is { ValueKind: JsonValueKind.Array } list && list.GetArrayLength() == bands.Count)
        {
            (string Expected, string Found)? broken = BandScheme.WhyNoPartition(bands);
            json.Check(broken?.Expected, "bands", InputProblem.Shorten(broken?.Found ?? string.Empty));
        }

        ValueMap<double> weights = json.Map("weights", ModelRules.CompetencyWeight);
        DecisionPolicy? decision = json.Object(json.Optional("decision"), "decision", ReadDecision);
        double confidence = json.Number(json.Optional("confidenceLevel"), "confidenceLevel", value => Within(value, 0.5, 0.9999)) ?? defaults.ConfidenceLevel;
        int? demonstrated = json.Whole(json.Optional("demonstratedFrom"), "demonstratedFrom", NotNegative);
        int raters = json.Whole(json.Optional("minimumRatersPerRole"), "minimumRatersPerRole", value => value >= 1 ? null : "a whole number, 1 or more")
            ?? defaults.MinimumRatersPerRole;
        QualityThresholds? quality = json.Object(json.Optional("quality"), "quality", ReadQuality);
        return json.Close()
            ? new ScoringPolicy
            {
                MinimumRatedShare = ratedShare,
                MinimumRatedPerPole = perPole,
                MinimumScoredShare = scoredShare,
                Bands = bandList is null ? defaults.Bands : new BandScheme(bands),
                Weights = weights,
                Decision = decision,
                ConfidenceLevel = confidence,
                DemonstratedFrom = demonstrated,
                MinimumRatersPerRole = raters,
                Quality = quality ?? defaults.Quality,
            }
            : null;
    }

    private static double Share(JsonObjectReader json, string name, double otherwise) =>
        json.Number(json.Optional(name), name, value => Within(value, 0, 1)) ?? otherwise;

    private static string? NotNegative(int value) => value >= 0 ? null : "a whole number, 0 or more";

    private static string? Within(double value, double min, double max) =>
        value >= min && value <= max ? null : string.Create(CultureInfo.InvariantCulture, $"a number from {min} to {max}");

    private Band? ReadBand(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string name = json.Text("name");
        double? from = json.Number(json.Required("from"), "from", value => Within(value, 0, 100));
        return json.Close() ? new Band(name, from!.Value) : null;
    }

    private DecisionPolicy? ReadDecision(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        DecisionRule? rule = json.OneOf(
            json.Required("rule"), "rule", ("compensatory", DecisionRule.Compensatory), ("conjunctive", DecisionRule.Conjunctive), ("both", DecisionRule.Both));
        double? cut = json.Number(json.Optional("cut"), "cut", value => Within(value, 0, 100));
        ValueMap<double> minimums = json.Map("minimums", value => Within(value, 0, 100));
        if (rule is DecisionRule known)
        {
            bool wantsCut = known != DecisionRule.Conjunctive;
            bool wantsMinimums = known != DecisionRule.Compensatory;
            json.Check(wantsCut == cut is not null ? null : wantsCut ? "a cut, as the rule says" : "no cut, as the rule says", "cut", cut is null ? "none" : "one");
            json.Check(
                wantsMinimums == minimums.Count > 0 ? null : wantsMinimums ? "minimums, as the rule says" : "no minimums, as the rule says",
                "minimums",
                string.Create(CultureInfo.InvariantCulture, $"{minimums.Count}"));
        }

        return !json.Close() ? null : rule switch
        {
            DecisionRule.Compensatory => DecisionPolicy.Compensatory(cut!.Value),
            DecisionRule.Conjunctive => DecisionPolicy.Conjunctive(minimums),
            _ => DecisionPolicy.Both(cut!.Value, minimums),
        };
    }

    private QualityThresholds? ReadQuality(JsonElement element, string path)
    {
        QualityThresholds defaults = QualityThresholds.Default;
        JsonObjectReader json = new(element, path, log);
        double missing = Share(json, "missingShare", defaults.MissingShare);
        double longstring = Share(json, "longstringShare", defaults.LongstringShare);
        double variability = json.Number(json.Optional("variability"), "variability", value => Within(value, 0, 100)) ?? defaults.Variability;
        double acquiescence = Share(json, "acquiescenceShare", defaults.AcquiescenceShare);
        return json.Close()
            ? new QualityThresholds { MissingShare = missing, LongstringShare = longstring, Variability = variability, AcquiescenceShare = acquiescence }
            : null;
    }
}
