using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<ScoringPolicy>))]
public sealed partial record ScoringPolicy : IMemberTable<ScoringPolicy>
{
    private const string RisingBands = """
        {
          "properties": {
            "bands": {
              "minItems": 1, "prefixItems": [{ "properties": { "from": { "const": 0 } } }], "items": { "properties": { "from": { "exclusiveMinimum": 0 } } }
            }
          }
        }
        """;

    static JsonDocumentForm IMemberTable<ScoringPolicy>.Document { get; } = new()
    {
        Name = "policy",
        Title = "Scoring policy",
        Description = "How ratings become scores, bands and decisions; what is left out has its default.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
        MaxBytes = 1024 * 1024,
    };

    static ScoringPolicy? IMemberTable<ScoringPolicy>.Members(MemberPass pass, ScoringPolicy? value)
    {
        double? ratedShare = pass.OptionalNumber(
            "minimumRatedShare", value?.MinimumRatedShare + 0.0, 0, 1, "The share of items that must be rated for a competency to be scored.");
        int? perPole = pass.OptionalWhole("minimumRatedPerPole", value?.MinimumRatedPerPole, 0, description: "How many items of each pole must be rated.");
        double? scoredShare = pass.OptionalNumber(
            "minimumScoredShare",
            value?.MinimumScoredShare + 0.0,
            0,
            1,
            "The share of the rateable competencies, each counting once, that must be scored for a composite.");
        ValueList<Band>? bands = pass.ListOrNull(
            "bands", value?.Bands.Bands, "Bands from the lowest: the first from 0, each later one from higher up, all names different.");
        ValueMap<double> weights = pass.OptionalMap(
            "weights",
            value?.Weights,
            ModelRules.MinCompetencyWeight,
            ModelRules.MaxCompetencyWeight,
            "A weight for each competency id, in place of that of the benchmark.");
        DecisionPolicy? decision = pass.OptionalObject("decision", value?.Decision);
        double? confidence = pass.OptionalNumber("confidenceLevel", value?.ConfidenceLevel + 0.0, 0.5, 0.9999, "The level of confidence intervals.");
        int? demonstrated = pass.OptionalWhole(
            "demonstratedFrom", value?.DemonstratedFrom, 0, description: "The keyed rating from which a behavior counts as demonstrated.");
        int? raters = pass.OptionalWhole(
            "minimumRatersPerRole", value?.MinimumRatersPerRole, 1, description: "How many raters a role needs for its score to be shown.");
        QualityThresholds? quality = pass.OptionalObject("quality", value?.Quality, "From where on the quality of responses is flagged.");
        pass.SchemaRule(RisingBands);
        if (pass.IsReading && bands is not null && pass.IsWhole("bands"))
        {
            (string Expected, string Found)? broken = BandScheme.WhyNoPartition(bands);
            pass.Check(broken is null, "bands", broken?.Expected ?? string.Empty, InputProblem.Shorten(broken?.Found ?? string.Empty));
        }

        return !pass.IsSound ? null : new ScoringPolicy
        {
            MinimumRatedShare = ratedShare ?? Default.MinimumRatedShare,
            MinimumRatedPerPole = perPole ?? Default.MinimumRatedPerPole,
            MinimumScoredShare = scoredShare ?? Default.MinimumScoredShare,
            Bands = bands is null ? Default.Bands : new BandScheme(bands),
            Weights = weights,
            Decision = decision,
            ConfidenceLevel = confidence ?? Default.ConfidenceLevel,
            DemonstratedFrom = demonstrated,
            MinimumRatersPerRole = raters ?? Default.MinimumRatersPerRole,
            Quality = quality ?? Default.Quality,
        };
    }
}
