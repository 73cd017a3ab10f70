using System.Globalization;

namespace Chally.Competencies.Psychometrics;

/// <summary>What the figures of adverse impact are, and what to be careful about.</summary>
internal static class ImpactNotes
{
    public const string Screening = "These are screening statistics that say where to look; they are not a legal verdict, neither way.";

    public const string SmallSamples =
        "In small samples ratios and tests are unsure, and may differ: read the interval, Fisher's p and the flip test beside the four-fifths decision.";

    public const string NoStrata =
        "The applicants are not divided into strata: pooled figures can show a difference that no stratum has, or hide one that every stratum has.";

    public const string StrataDiffer =
        "The pooled figures and those within strata point in different directions: the groups applied to different strata (Simpson's paradox).";

    public const string OneOddsRatio =
        "The Mantel-Haenszel figures assume one odds ratio over all strata, which is not tested here, and sparse strata break them: look at the strata one " +
            "by one before using them.";

    public const string MidPMethod =
        "Lancaster's mid-P, ordered by probability: the less likely tables and half of those as likely as the observed one (Lancaster 1961)";

    public const string OutOfSample = "A cut judged by the applicants it was taken from looks better than it will be.";

    public static readonly FigureNotes Impact = new(
        "Selection rates of groups against that of a reference group: ratios group to reference, differences group minus reference, p two-sided; that of Z " +
            "and Fisher's p are each adjusted by Holm over the comparisons.",
        "Uniform Guidelines on Employee Selection Procedures 1978, section 4D; Holm 1979",
        ["Each applicant is counted once.", "Who applied is not itself a result of the selection."],
        [Screening, SmallSamples]);

    public static readonly FigureNotes Comparison = new(
        "Selection of the group against the reference group: ratio group to reference (1 is equal, below 1 is fewer), Z and shortfall group minus reference; " +
            "mid-P is Lancaster's, ordered by probability: the less likely tables and half of the equally likely ones.",
        "Uniform Guidelines 1978; Katz et al. 1978; Morris & Lobsenz 2000; Fisher 1935; Lancaster 1961",
        ["Each applicant is counted once.", "Z and its p take the samples for large; Fisher's p does not."],
        [Screening]);

    public static readonly FigureNotes SubgroupD = new(
        "Difference of the mean scores in pooled standard deviations (df n1 + n2 - 2), group minus reference; interval from the non-central t distribution.",
        "Cohen 1988; Steiger & Fouladi 1997",
        ["Scores are normal with one variance in both groups."],
        ["A difference of scores is not by itself unfair, and none is not by itself fair: what the scores predict decides."]);

    public static readonly FigureNotes Strata = new(
        "Common odds ratio over the strata, group to reference, 1 is no difference; chi-square without a continuity correction, one degree of freedom.",
        "Mantel & Haenszel 1959; Robins, Breslow & Greenland 1986",
        ["The odds ratio is the same in every stratum.", "No stratum is sparse."],
        [OneOddsRatio, "Whether applicants were free to choose their stratum is a question that no figure answers."]);

    public static string SmallGroup(string group, long n) => string.Create(
        CultureInfo.InvariantCulture, $"'{group}' has {n} applicants, fewer than {GroupContrast.SmallBelow}: one decision more or less changes much.");

    public static string SparseStrata(int sparse, int all) => string.Create(
        CultureInfo.InvariantCulture, $"Of {all} strata {sparse} {(sparse == 1 ? "is" : "are")} sparse, with an expected count under " +
            $"{StratumTables.SparseBelow}: the Mantel-Haenszel figures are unsure.");

    public static string NotScored(string group, int n) => string.Create(
        CultureInfo.InvariantCulture, $"{n} applicants of '{group}' have no score and stand in no figure: see whether groups differ in that.");
}
