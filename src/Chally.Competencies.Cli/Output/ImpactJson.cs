using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>How the selection of groups differs: tables for people, JSON for programs.</summary>
internal static class ImpactJson
{
    private const string MidPMethod = "Lancaster's mid-P, ordered by probability: the less likely tables and half of those as likely as the observed one (Lancaster 1961)";

    public static void WriteJson(Utf8JsonWriter json, AdverseImpact impact, double level, AppliedCut? cut)
    {
        json.WriteStartObject();
        json.WriteStartArray("comparisons");
        foreach (ImpactComparison comparison in impact.Comparisons)
        {
            WriteComparison(json, comparison, cut is not null);
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (SelectionRate group in impact.Groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Group);
            json.WriteNumber("selected", group.Selected);
            json.WriteNumber("rejected", group.Rejected);
            JsonParts.WriteNumber(json, "selectionRate", group.Rate);
            json.WriteNumber("share", group.Share);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("reference", impact.Reference);
        json.WriteNumber("confidenceLevel", level);
        FigureJson.WriteMissing(json, MissingOf(impact));
        JsonParts.WriteTexts(json, "cautions", impact.Notes.Cautions);
        if (cut is not null)
        {
            WriteCut(json, cut);
        }

        json.WriteEndObject();
    }

    private static void WriteCut(Utf8JsonWriter json, AppliedCut cut)
    {
        json.WriteStartObject("cut");
        json.WriteNumber("score", cut.Score);
        json.WriteString("by", cut.Competency ?? "overall");
        json.WriteString("benchmark", cut.Benchmark.Id);
        json.WriteNumber("withoutGroup", cut.WithoutGroup);
        json.WriteNumber("withoutRatings", cut.WithoutRatings);
        JsonParts.WriteTexts(json, "warnings", cut.Warnings);
        json.WriteEndObject();
    }

    private static void WriteComparison(Utf8JsonWriter json, ImpactComparison one, bool hasScores)
    {
        json.WriteStartObject();
        json.WriteString("group", one.Group);
        json.WriteString("reference", one.Reference);
        json.WriteNumber("selectionRate", one.SelectionRate);
        json.WriteNumber("referenceRate", one.ReferenceRate);
        JsonParts.WriteNumber(json, "impactRatio", one.ImpactRatio);
        FigureJson.WriteInterval(json, "impactRatioInterval", one.ImpactRatioInterval);
        FigureJson.WriteTruth(json, "belowFourFifths", one.BelowFourFifths);
        JsonParts.WriteNumber(json, "z", one.Z);
        FigureJson.WriteP(json, "p", one.P);
        FigureJson.WriteP(json, "fisherP", one.FisherP);
        FigureJson.WriteP(json, "midP", one.MidP);
        FigureJson.WriteTruth(json, "flipChangesDecision", one.FlipChangesDecision);
        json.WriteNumber("shortfall", one.Shortfall);
        FigureJson.WriteP(json, "pHolm", one.PHolm);
        if (one.MantelHaenszel is MantelHaenszel strata)
        {
            json.WriteStartObject("mantelHaenszel");
            json.WriteNumber("strata", strata.Strata);
            JsonParts.WriteNumber(json, "oddsRatio", strata.OddsRatio);
            FigureJson.WriteInterval(json, "interval", strata.Interval);
            JsonParts.WriteNumber(json, "impactRatio", strata.ImpactRatio);
            json.WriteNumber("chiSquare", strata.ChiSquare);
            FigureJson.WriteP(json, "p", strata.P);
            JsonParts.WriteTexts(json, "assumptions", strata.Notes.Assumptions);
            JsonParts.WriteTexts(json, "cautions", strata.Notes.Cautions);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull("mantelHaenszel");
        }

        JsonParts.WriteTexts(json, "cautions", one.Cautions);
        json.WriteString("pHolmOver", "p");
        FigureJson.WriteP(json, "fisherPHolm", one.FisherPHolm);
        json.WriteString("fisherPHolmOver", "fisherP");
        json.WriteString("midPMethod", MidPMethod);
        WriteFlip(json, "flipForGroup", one.FlipForGroup);
        WriteFlip(json, "flipAgainstGroup", one.FlipAgainstGroup);
        JsonParts.WriteNumber(json, "logRatioZ", one.LogRatioZ);
        FigureJson.WriteP(json, "logRatioP", one.LogRatioP);
        JsonParts.WriteNumber(json, "oddsRatio", one.OddsRatio);
        if (hasScores)
        {
            JsonParts.WriteNumber(json, "subgroupD", one.SubgroupD?.Value);
            FigureJson.WriteInterval(json, "subgroupDInterval", one.SubgroupD?.Interval);
        }

        FigureJson.WriteMissing(json, Shown(one, hasScores));
        json.WriteEndObject();
    }

    private static void WriteFlip(Utf8JsonWriter json, string name, FlipTest? flip) => FigureJson.Write(json, name, flip, known =>
    {
        json.WriteNumber("selected", known.Selected);
        json.WriteNumber("referenceSelected", known.ReferenceSelected);
        JsonParts.WriteNumber(json, "impactRatio", known.ImpactRatio);
        json.WriteBoolean("belowFourFifths", known.BelowFourFifths);
        json.WriteBoolean("changesDecision", known.ChangesDecision);
        json.WriteBoolean("groupRateIsHigher", known.GroupRateIsHigher);
        json.WriteString("lowerGroup", known.LowerGroup);
    });

    /// <summary>What is missing of what is shown; scores never come in a file of counts.</summary>
    private static IEnumerable<MissingFigure> Shown(ImpactComparison one, bool hasScores) =>
        one.Missing.Where(figure => hasScores || figure.Figure != nameof(ImpactComparison.SubgroupD));

    /// <summary>What is missing, groups without applicants with it.</summary>
    private static IEnumerable<MissingFigure> MissingOf(AdverseImpact impact) => impact.Missing.Concat(
        impact.Groups.Where(group => group.Rate is null).Select(group => new MissingFigure(nameof(AdverseImpact.Comparisons), $"needs applicants, but '{group.Group}' has none")));
}
