using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>How the selection of groups differs: tables for people, JSON for programs.</summary>
internal static class ImpactView
{
    private const string MidPMethod = "Lancaster's mid-P, ordered by probability: the less likely tables and half of those as likely as the observed one (Lancaster 1961)";

    public static void Write(TextView view, AdverseImpact impact, double level, AppliedCut? cut)
    {
        string by = cut is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" at a cut of {cut.Score:0.##########} points, {cut.Name}");
        view.Title($"Selection by group{by}: screening statistics, not a legal verdict");
        view.Table(
            ["Group", Column.Number("Selected"), Column.Number("Rejected"), Column.Number("Selection rate"), Column.Number("Share of applicants")],
            impact.Groups.Select(group => (string[])
            [
                group.Group, FigureText.Count(group.Selected), FigureText.Count(group.Rejected), FigureText.Number(group.Rate, "0.000"), FigureText.Number(group.Share, "0.000"),
            ]));
        foreach (ImpactComparison comparison in impact.Comparisons)
        {
            WriteComparison(view, comparison, level, cut is not null);
        }

        foreach (MissingFigure figure in MissingOf(impact))
        {
            view.Note($"No {FigureJson.MemberName(figure.Figure)}: {figure.Reason}.");
        }

        view.List("Keep in mind:", (cut?.Warnings ?? []).Concat(impact.Comparisons.SelectMany(comparison => comparison.Cautions)).Concat(impact.Notes.Cautions).Distinct(StringComparer.Ordinal));
    }

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

    private static void WriteComparison(TextView view, ImpactComparison one, double level, bool hasScores)
    {
        view.Section($"{one.Group} against {one.Reference} (reference)");
        string decision = one.BelowFourFifths switch
        {
            true => "below four fifths",
            false => "not below four fifths",
            null => "no four-fifths decision",
        };
        view.Paragraph($"Impact ratio {FigureText.Number(one.ImpactRatio)} ({FigureText.Number(100 * level, "0.##")} %: {FigureText.Interval(one.ImpactRatioInterval)}): {decision}.");
        WriteFlip(view, "for", one.FlipForGroup);
        WriteFlip(view, "against", one.FlipAgainstGroup);
        string z = one.Z is null ? "Z -" : $"Z {FigureText.Signed(one.Z)}, p {FigureText.P(one.P)} (Holm over the p of Z {FigureText.P(one.PHolm)})";
        string exact = one.FisherP is null ? "Fisher's p -"
            : $"Fisher's p {FigureText.P(one.FisherP)} (Holm over Fisher's p {FigureText.P(one.FisherPHolm)}), Lancaster's mid-p {FigureText.P(one.MidP)}";
        view.Paragraph($"{z}; {exact}; Z of the log ratio {FigureText.Signed(one.LogRatioZ)}; odds ratio {FigureText.Number(one.OddsRatio)}.");
        view.Paragraph($"Shortfall: {FigureText.Number(one.Shortfall, "0.0")} people of the group, against the rate of both together.");
        if (one.SubgroupD is EffectSize d)
        {
            view.Paragraph($"Scores: Cohen's d {FigureText.Signed(d.Value)} ({FigureText.Interval(d.Interval)}), group minus reference.");
        }

        if (one.MantelHaenszel is MantelHaenszel strata)
        {
            view.Paragraph($"Within {FigureText.Count(strata.Strata)} strata (Mantel-Haenszel): odds ratio {FigureText.Number(strata.OddsRatio)} ({FigureText.Interval(strata.Interval)}), impact ratio {FigureText.Number(strata.ImpactRatio)}, p {FigureText.P(strata.P)}. These figures assume one odds ratio over all strata, and sparse strata break them.");
        }

        FigureText.WriteMissing(view, Shown(one, hasScores).Select(figure => (one.Group, figure)));
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

    private static void WriteFlip(TextView view, string direction, FlipTest? flip)
    {
        if (flip is not null)
        {
            string rates = flip.LowerGroup is null ? "both groups then have the same rate"
                : flip.GroupRateIsHigher ? "the group then has the higher rate"
                : "the group then has the lower rate";
            view.Paragraph($"One decision {direction} the group ({FigureText.Count(flip.Selected)} of the group and {FigureText.Count(flip.ReferenceSelected)} of the reference selected): impact ratio {FigureText.Number(flip.ImpactRatio)}, {rates}; it {(flip.ChangesDecision ? "would" : "would not")} change the four-fifths decision.");
        }
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
