using System.Globalization;

namespace Chally.Competencies.Psychometrics;

/// <summary>What the figures of a study are, and what to be careful about.</summary>
internal static class StudyNotes
{
    public const string NotValidity = "A difference between two groups is not a validity coefficient and must not be reported as one.";

    public const string ExtremeGroups =
        "The groups are the ends of a continuum: d, AUC and delta are larger than over the whole population (the same scores gave d 0.94 in outer thirds and " +
            "0.70 at a median split).";

    public const string OriginNotStated =
        "How the groups came about was not stated: if they are the ends of a continuum, d, AUC and delta are larger than over the whole population.";

    public const string SelectsEveryone =
        "No cut does better than selecting everyone: these scores do not tell the groups apart, or the low group is higher.";

    public static readonly FigureNotes Contrast = new(
        "High performers against low producers on one score: every difference is high minus low.",
        "American Educational Research Association, APA & NCME 2014, Standards for Educational and Psychological Testing",
        ["The people are independent of one another.", "The groups were formed by the criterion and not by these scores."],
        [NotValidity]);

    public static readonly FigureNotes CohensD = new(
        "Difference of the means in pooled standard deviations (df n1 + n2 - 2), high minus low; interval from the non-central t distribution.",
        "Cohen 1988; Steiger & Fouladi 1997",
        ["Scores are normal with one variance in both groups."],
        [NotValidity]);

    public static readonly FigureNotes HedgesG = new(
        "Cohen's d times J(df), which takes out its small-sample bias, high minus low; limits are J times those of d.",
        "Hedges 1981",
        ["Scores are normal with one variance in both groups."],
        [NotValidity]);

    public static readonly FigureNotes Welch = new(
        "Difference of the means over its standard error, high minus low; p two-sided with Satterthwaite's degrees of freedom.",
        "Welch 1947; Satterthwaite 1946",
        ["Means are about normal; variances may differ."],
        ["A small p says that the means differ, not that the difference matters."]);

    public static readonly FigureNotes ExactRanks = new(
        "U of the high group, 0 to n1*n2, ties count 1/2; z with tie-corrected sigma and no continuity correction; p two-sided, exact over all permutations " +
            "of the midranks.",
        "Mann & Whitney 1947",
        ["Where the groups do not differ, every assignment of the scores to the groups is equally likely."],
        []);

    public static readonly FigureNotes NormalRanks = new(
        "U of the high group, 0 to n1*n2, ties count 1/2; z with tie-corrected sigma and no continuity correction; p two-sided, from the normal distribution.",
        "Mann & Whitney 1947",
        ["Where the groups do not differ, every assignment of the scores to the groups is equally likely.", "The groups are large enough for U to be normal."],
        []);

    public static readonly FigureNotes Auc = new(
        "Share of pairs, 0 to 1, in which the high performer has the higher score, ties count 1/2; above 1/2 when the high group is higher; interval by " +
            "DeLong, clipped to 0-1.",
        "DeLong, DeLong & Clarke-Pearson 1988",
        ["The people are independent of one another."],
        ["Near 0 and 1 the interval is too narrow in small groups."]);

    public static readonly FigureNotes Cut = new(
        "The observed score with the largest sensitivity + specificity - 1, the lowest of tied ones; whoever has it or more is selected.",
        "Youden 1950",
        ["Missing a high performer costs as much as taking a low producer.", "The people to be selected are like the people of the study."],
        ["The cut was taken from the people it is judged by and looks too good: the leave-one-out figure is the one to expect.",
            "Look at the adverse impact of a cut before using it."]);

    public static readonly FigureNotes Expectancy = new(
        "Share of high performers, 0 to 1, in each fifth of the population's scores; people with equal scores are never parted.",
        "Lawshe, Bolda, Brune & Auclair 1958",
        ["The base rate is that of the population in which scores will be used; both groups were weighted to it."],
        ["The shares are those of this sample and too good where scores and criterion were chosen on it."]);

    public static readonly FigureNotes Study = new(
        "High performers against low producers of one benchmark, competency by competency; every difference is high minus low, p adjusted by Holm and by " +
            "Benjamini and Hochberg over the competencies without the overall score.",
        "Holm 1979; Benjamini & Hochberg 1995",
        ["The people are independent of one another.", "The groups were formed by the criterion and not by these scores."],
        [NotValidity, "Competencies rated by one person go together for that reason alone: see the intercorrelations."]);

    public static string SmallGroup(string group, int n) => string.Create(
        CultureInfo.InvariantCulture, $"The {group} group has {n} scores, fewer than {GroupContrast.SmallBelow}: every figure is unsure.");

    public static string NotScored(string group, int n) => string.Create(
        CultureInfo.InvariantCulture, $"{n} of the {group} group have no score and stand in no figure.");

    public static string OtherRoles(ValueList<string> high, ValueList<string> low) =>
        $"The high group was rated by {string.Join(", ", high)}, the low group by {string.Join(", ", low)}: a difference may be that of the raters and not " +
            $"of the people.";
}
