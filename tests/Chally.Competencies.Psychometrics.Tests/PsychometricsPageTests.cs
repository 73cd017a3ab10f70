using System.Globalization;
using System.Text.RegularExpressions;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Holds docs/psychometrics.md to what the package computes: every number of the page is one of these, or a known convention.</summary>
public sealed class PsychometricsPageTests
{
    /// <summary>Numbers that are rules, names or counts in the text, and not results.</summary>
    private static readonly string[] Conventions =
        ["−1", "1", "30", "100", "2 %", "7.8"];

    private static readonly string Page = File.ReadAllText(Path.Combine(Repository.Root, "docs", "psychometrics.md")).ReplaceLineEndings("\n");

    public static TheoryData<string> Lines => [.. Groups(), .. Cuts(), .. OneGroup(), .. BesideNorms(), .. Raters(), .. Selections()];

    [Theory]
    [MemberData(nameof(Lines))]
    public void Page_HoldsWhatIsComputed(string line) => Assert.Contains(line, Page, StringComparison.Ordinal);

    [Fact]
    public void Page_HoldsNoOtherNumbers()
    {
        string rest = Regex.Replace(Page, "```sh\n.*?```", string.Empty, RegexOptions.Singleline);
        foreach (string line in Lines.Select(row => row.Data).OrderByDescending(line => line.Length))
        {
            rest = rest.Replace(line, string.Empty, StringComparison.Ordinal);
        }

        rest = Regex.Replace(rest, @"\b(19|20)\d\d\b|^\d+\. |ICC\(\d,[1k]\)|table 2|p\. 69", string.Empty, RegexOptions.Multiline);
        string[] others =
        [
            .. Regex.Matches(rest, @"−?\d[\d.,/-]*( %)?").Select(match => match.Value.TrimEnd('.', ',')).Except(Conventions, StringComparer.Ordinal),
        ];

        Assert.Empty(others);
    }

    private static IEnumerable<string> Groups()
    {
        CriterionStudy judges = Tables.Judges();
        (string Id, string Label)[] shown = [("cont", "CONT (contacts with the judge)"), ("intg", "INTG (integrity)"), ("fami", "FAMI (familiarity with law)"),
            ("phys", "PHYS (physical ability)")];
        foreach ((string id, string label) in shown)
        {
            GroupContrast one = judges.Competencies.Single(contrast => contrast.Id == id);
            string auc = one.Auc!.Separated ? "separated" : Number(one.Auc.Value, one.Auc.Value > 0.99 ? "0.000" : "0.00");
            yield return $"| {label} | {one.High.N} | {one.Low.N} | {Number(one.HedgesG!.Value)} | {Interval(one.HedgesG.Interval)} | {auc} | {P(one.PHolm)} |";
        }

        foreach (string column in new[] { "FAMI", "PHYS" })
        {
            double thirds = judges.Competencies.Single(contrast => contrast.Id == column.ToLowerInvariant()).CohensD!.Value;
            yield return $"| {column} | {Number(thirds)} | {Number(Split(column).CohensD!.Value)} |";
        }

        GroupContrast membranes = Tables.Permeability();
        yield return $"Permeability of membranes at term and earlier (Hollander & Wolfe 1973, p. 69), {membranes.High.N} against {membranes.Low.N}: Hedges' " +
            $"g {Number(membranes.HedgesG!.Value)}, "
            + $"which many would call large, with an interval from {Interval(membranes.HedgesG.Interval)}; AUC {Number(membranes.Auc!.Value)}, interval " +
                $"{Interval(membranes.Auc.Interval!)}; "
            + $"exact Mann-Whitney p {P(membranes.MannWhitney!.P)}.";
    }

    /// <summary>Everybody, parted at the median of the overall rating.</summary>
    private static GroupContrast Split(string column)
    {
        ILookup<bool, IReadOnlyDictionary<string, string>> judges = ReferenceFigures.Table("us_judge_ratings.csv")
            .ToLookup(row => double.Parse(row["RTEN"], CultureInfo.InvariantCulture) >= 7.8);
        return GroupContrast.Between(ReferenceFigures.Column(judges[true], column), ReferenceFigures.Column(judges[false], column));
    }

    private static IEnumerable<string> Cuts()
    {
        GroupContrast outcome = Tables.Haemorrhage();
        CutScore cut = outcome.Cut!;
        yield return $"| n poor, n good | {outcome.High.N}, {outcome.Low.N} |";
        yield return $"| best cut: select from | {Number(cut.Point.Score)} |";
        yield return $"| sensitivity, specificity | {Number(cut.Point.Sensitivity)}, {Number(cut.Point.Specificity)} |";
        yield return $"| Youden's J in the sample | {Number(cut.Point.YoudenJ)} |";
        yield return $"| Youden's J, each person classified by the cut of the others | {Number(cut.LeaveOneOut.YoudenJ)} |";
        double ofSample = (double)outcome.High.N / (outcome.High.N + outcome.Low.N);
        foreach ((double rate, string note) in new[] { (0.05, string.Empty), (ofSample, " (as in the sample)"), (0.5, string.Empty) })
        {
            double predicted = Tables.Haemorrhage(new StudyOptions { BaseRate = rate }).Cut!.Point.PositivePredictiveValue!.Value;
            yield return $"| {Number(100 * rate, "0")} %{note} | {Number(100 * predicted, "0")} % |";
        }

        yield return $"with half of the applicants able, a fifth of them selected and a validity of 0.5, the success rate is " +
            $"{Number(TaylorRussell.Of(0.5, 0.2, 0.5).SuccessRate)}; "
            + $"with a validity of 0.4 it is {Number(TaylorRussell.Of(0.4, 0.2, 0.5).SuccessRate)}.";
    }

    private static IEnumerable<string> OneGroup()
    {
        Reliability two = Reliability.Of(new double[,] { { 2, 4 }, { 4, 4 }, { 6, 10 } }, ["a", "b"]);
        yield return "two items, three people, ratings 2, 4, 6 and 4, 4, 10. The variances are 4 and 12, the covariance is 6, so "
            + $"α = 2·(1 − 16/28) = {Number(two.Alpha!.Value, "0.000")}, and the standard error of the mean is √28/2·√(1 − α) = {Number(two.Sem!.Value)}.";
        Reliability weighted = Reliability.Of(new double[,] { { 2, 4 }, { 4, 4 }, { 6, 10 } }, ["a", "b"], weights: [1, 2]);
        yield return "With weights 1 and 2 in the same case the variance of the sum is 4 + 4·12 + 4·6 = 76 and its error (4 − 6) + 4·(12 − 6) = 22, "
            + $"so r = 1 − 22/76 = {Number(weighted.Value!.Value, "0.000")} and the standard error √22/3 = {Number(weighted.Sem!.Value)}.";
        NormTable ties = Tables.TinyTies();
        int below = ties.Frequencies.Where(frequency => frequency.Score < 5).Sum(frequency => frequency.Count);
        int equal = ties.Frequencies.Single(frequency => frequency.Score == 5).Count;
        yield return $"The ratings 3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5 have a mean of {Number(ties.Mean)}, a standard deviation of {Number(ties.Sd)}, and a " +
            $"score of 5 has the percentile rank "
            + $"100·({below} + {equal}/2)/{ties.N} = {Number(100 * (below + (equal / 2.0)) / ties.N, "0.0")}";
        NormedMean between = NormedStudy.Of(
            TwoScores.Score(TwoScores.Sheet("h1", "x", 3, 3, 1, 1), TwoScores.Sheet("h2", "x", 3, 3, 1, 1)),
            TwoScores.Score(TwoScores.Sheet("l1", "x", 1, 5, 1, 1), TwoScores.Sheet("l2", "x", 1, 5, 1, 1)),
            TwoScores.Norms(ties with
            {
                Frequencies = [.. ties.Frequencies.Select(one => one with { Score = one.Score + 45.5 })],
                Mean = ties.Mean + 45.5,
            })).Competencies[0].High!;
        yield return $"a score of 4.5 has 100·{below}/{ties.N} = {Number(between.PercentileRank!.Value, "0.0")}.";
        yield return $"is {Number(50 / Math.Sqrt(20), "0")} points with 20 people and {Number(50 / Math.Sqrt(100), "0")} with 100.";
    }

    private static IEnumerable<string> BesideNorms()
    {
        yield return "With half selected and half able the success rate is 1/2 + arcsin(r)/π (Sheppard 1899), "
            + $"for a validity of 0.5 {Number(TaylorRussell.Of(0.5, 0.5, 0.5).SuccessRate)}.";

        // Scores of 100 and 50 on competency a against 50 and 0.
        NormedContrast contrast = NormedStudy.Of(
            TwoScores.Score(TwoScores.Sheet("h1", "x", 5, 1, 1, 1), TwoScores.Sheet("h2", "x", 3, 3, 1, 1)),
            TwoScores.Score(TwoScores.Sheet("l1", "x", 3, 3, 1, 1), TwoScores.Sheet("l2", "x", 1, 5, 1, 1)),
            TwoScores.Norms(new NormTable { N = 500, Mean = 70, Sd = 20 })).Competencies[0];
        yield return "A group with a mean of 75, in norms with a mean of 70 and a standard deviation of 20, "
            + $"stands at T {Number(contrast.High!.T!.Value, "0.0")}; one with a mean of 25 at T {Number(contrast.Low!.T!.Value, "0.0")}.";
        double[] women = [100, 50, 0];
        double[] men = [100, 100, 50, 0];
        ImpactComparison cut = Assert.Single(AdverseImpact.AtCut(
            [.. women.Select(score => new GroupedScore("women", score)), .. men.Select(score => new GroupedScore("men", score))], 50).Comparisons);
        yield return "Scores of 100, 50 and 0 against 100, 100, 50 and 0, select from 50 on: "
            + $"impact ratio {Number(cut.ImpactRatio!.Value)}, {Decision(cut)}; Cohen's d of the scores {Number(cut.SubgroupD!.Value)}.";
    }

    private static IEnumerable<string> Raters()
    {
        string[] labels = ["ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)"];
        return labels.Zip(Tables.Judgements().Intraclass, (label, form) => $"| {label} | {Number(form.Value)} | {Interval(form.Interval!)} |");
    }

    private static IEnumerable<string> Selections()
    {
        ImpactComparison morris = Assert.Single(Tables.Morris().Comparisons);
        yield return $"Morris (2017), 2 of 10 women and 15 of 25 men selected: impact ratio {Number(morris.ImpactRatio!.Value)} " +
            $"({Interval(morris.ImpactRatioInterval!)}), {Decision(morris)}; "
            + $"Z {Number(morris.Z!.Value)} with p {P(morris.P)}, but Fisher's p {P(morris.FisherP)} and mid-p {P(morris.MidP)}.";
        ImpactComparison ties = Assert.Single(AdverseImpact.Of([new("a", 2, 8), new("b", 8, 2)]).Comparisons);
        yield return $"For 2 of 10 against 8 of 10 it is {Number(ties.MidP!.Value, "0.0000")}, half of Fisher's p {Number(ties.FisherP!.Value, "0.0000")} " +
            $"and a little more,";
        ImpactComparison flips = Assert.Single(AdverseImpact.Of([new("a", 4, 1), new("b", 5, 0)]).Comparisons);
        yield return $"4 of 5 against 5 of 5 is {Decision(flips)} ({Number(flips.ImpactRatio!.Value)}). One decision for the group makes the ratio " +
            $"{Number(flips.FlipForGroup!.ImpactRatio!.Value)}, "
            + $"and the group then has the higher rate; one against it makes it {Number(flips.FlipAgainstGroup!.ImpactRatio!.Value)}, which is below.";
        ImpactComparison berkeley = Assert.Single(Tables.Berkeley(isStratified: true).Comparisons);
        MantelHaenszel within = berkeley.MantelHaenszel!;
        yield return $"pooled impact ratio {Number(berkeley.ImpactRatio!.Value)}, p {P(berkeley.P)}, {Decision(berkeley)}. Within the {within.Strata} " +
            $"departments: "
            + $"Mantel-Haenszel odds ratio {Number(within.OddsRatio!.Value)} ({Interval(within.Interval!)}), p {P(within.P)}.";
        (double statistic, double p) = BreslowDay(within.OddsRatio.Value);
        yield return $"Breslow-Day {Number(statistic, "0.0")}, df {within.Strata - 1}, p {Number(p, "0.000")}";
    }

    /// <summary>
    /// Breslow and Day's test of one odds ratio over the departments with Tarone's correction (1985); p of χ² with 5 degrees of freedom in closed form.
    /// </summary>
    private static (double Statistic, double P) BreslowDay(double odds)
    {
        double sum = 0;
        double apart = 0;
        double variances = 0;
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> department in ReferenceFigures.Table("ucb_admissions_1973.csv")
            .GroupBy(row => row["dept"]))
        {
            double Count(string gender, string column) => double.Parse(department.Single(row => row["gender"] == gender)[column], CultureInfo.InvariantCulture);
            double a = Count("Female", "selected");
            double women = a + Count("Female", "rejected");
            double men = Count("Male", "selected") + Count("Male", "rejected");
            double admitted = a + Count("Male", "selected");

            // The count that gives the common odds ratio: e(men − admitted + e) = odds·(women − e)(admitted − e).
            double linear = men - admitted + (odds * (women + admitted));
            double expected = (-linear + Math.Sqrt((linear * linear) - (4 * (1 - odds) * -odds * women * admitted))) / (2 * (1 - odds));
            double variance = 1 / ((1 / expected) + (1 / (women - expected)) + (1 / (admitted - expected)) + (1 / (men - admitted + expected)));
            sum += (a - expected) * (a - expected) / variance;
            apart += a - expected;
            variances += variance;
        }

        double statistic = sum - (apart * apart / variances);
        double root = Math.Sqrt(statistic);
        double density = Math.Sqrt(2 / Math.PI) * Math.Exp(-statistic / 2);
        return (statistic, PlainTails.TwoSidedNormal(root) + (density * (root + (root * statistic / 3))));
    }

    private static string Decision(ImpactComparison comparison) => comparison.BelowFourFifths == true ? "below four fifths" : "not below four fifths";

    private static string Number(double figure, string form = "0.00") => figure.ToString(form, CultureInfo.InvariantCulture).Replace('-', '−');

    private static string Interval(ConfidenceInterval interval) => $"{Number(interval.Lower)} to {Number(interval.Upper)}";

    private static string P(PValue? p) => p!.Value < 0.001 ? "<0.001" : Number(p.Value, "0.000");
}
