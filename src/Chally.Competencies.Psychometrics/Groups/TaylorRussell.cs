using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics;

/// <summary>What selecting by a score would yield: the share of successful people among the selected.</summary>
public sealed partial record TaylorRussell
{
    private static readonly FigureNotes Described = new(
        "Share of successful people among the selected, 0 to 1, for a validity, a selection rate and a base rate; gain is that share less the base rate.",
        "Taylor & Russell 1939; Naylor & Shine 1965",
        ["Scores and criterion are bivariate normal, and the best scores are selected.", "The base rate is that of people as they are selected now."],
        ["A validity from this very sample is too good, and so is the yield.", "Look at the adverse impact of a cut before using it."]);

    private TaylorRussell(double validity, double selectionRate, double baseRate, double successRate, double meanCriterion, FigureNotes notes)
    {
        Validity = validity;
        SelectionRate = selectionRate;
        BaseRate = baseRate;
        SuccessRate = successRate;
        MeanCriterionZ = meanCriterion;
        Notes = notes;
    }

    /// <summary>The correlation of score and criterion, −1 to 1.</summary>
    public double Validity { get; }

    /// <summary>The share of people who are selected, above 0 and below 1.</summary>
    public double SelectionRate { get; }

    /// <summary>The share of people who would be successful without selection, above 0 and below 1.</summary>
    public double BaseRate { get; }

    /// <summary>The share of successful people among the selected, P(Y &gt; y | X &gt; x), 0 to 1.</summary>
    public double SuccessRate { get; }

    /// <summary>The success rate less the base rate.</summary>
    public double Gain => SuccessRate - BaseRate;

    /// <summary>The mean criterion of the selected in standard deviations above that of everyone: r·φ(x)/selection rate.</summary>
    public double MeanCriterionZ { get; }

    /// <summary>What the figures are and what to be careful about.</summary>
    public FigureNotes Notes { get; }

    /// <summary>Computes the yield.</summary>
    /// <param name="validity">The correlation of score and criterion, −1 to 1.</param>
    /// <param name="selectionRate">The share of people who are selected, above 0 and below 1.</param>
    /// <param name="baseRate">The share of people who would be successful without selection, above 0 and below 1.</param>
    /// <returns>The yield.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is outside its range.</exception>
    public static TaylorRussell Of(double validity, double selectionRate, double baseRate)
    {
        Require.Within(validity, -1, 1, nameof(validity));
        Require.Within(selectionRate, double.Epsilon, Math.BitDecrement(1), nameof(selectionRate));
        Require.Within(baseRate, double.Epsilon, Math.BitDecrement(1), nameof(baseRate));
        double scoreCut = -Normal.InvCDF(0, 1, selectionRate);
        double criterionCut = -Normal.InvCDF(0, 1, baseRate);
        double success = Math.Clamp(BivariateNormal.Upper(scoreCut, criterionCut, validity) / selectionRate, 0, 1);
        return new TaylorRussell(validity, selectionRate, baseRate, success, validity * Normal.PDF(0, 1, scoreCut) / selectionRate, Described);
    }
}
