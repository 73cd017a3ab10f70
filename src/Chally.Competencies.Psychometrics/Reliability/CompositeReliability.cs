using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>The reliability of a weighted sum of scores.</summary>
/// <param name="Value">1 − Σw²s²(1 − r)/s²_C with the variance s²_C of the composite, at most 1 (Mosier 1943).</param>
/// <param name="Notes">What the figure is and what to be careful about.</param>
public sealed partial record CompositeReliability(double Value, FigureNotes Notes)
{
    private static readonly FigureNotes Described = new(
        "Reliability of the weighted sum of the competencies, from their weights, standard deviations, reliabilities and intercorrelations; at most 1.",
        "Mosier 1943",
        ["Errors of different competencies are uncorrelated."],
        ["It covers the kind of error that the reliabilities of the parts cover, and no other."]);

    /// <summary>Computes the reliability of a composite.</summary>
    /// <param name="weights">The weights w of the parts.</param>
    /// <param name="sds">Their standard deviations s.</param>
    /// <param name="reliabilities">Their reliabilities r.</param>
    /// <param name="intercorrelations">Their correlations, a symmetric matrix with 1 on the diagonal.</param>
    /// <returns>The reliability; null when the composite has no variance.</returns>
    /// <exception cref="ArgumentException">The lengths differ, there are no parts, or a number is not finite or a standard deviation negative.</exception>
    public static CompositeReliability? Of(
        ReadOnlySpan<double> weights, ReadOnlySpan<double> sds, ReadOnlySpan<double> reliabilities, double[,] intercorrelations)
    {
        ArgumentNullException.ThrowIfNull(intercorrelations);
        int parts = weights.Length;
        if (parts == 0 || sds.Length != parts || reliabilities.Length != parts || intercorrelations.GetLength(0) != parts
            || intercorrelations.GetLength(1) != parts)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture,
                    $"There must be one or more parts, each with a weight, a standard deviation, a reliability, and a row and a column of correlations, but " +
                        $"there are {parts}, {sds.Length}, {reliabilities.Length} and {intercorrelations.GetLength(0)} by {intercorrelations.GetLength(1)}."),
                nameof(weights));
        }

        double total = 0;
        double error = 0;
        for (int i = 0; i < parts; i++)
        {
            if (!double.IsFinite(weights[i]) || !(sds[i] >= 0) || !double.IsFinite(sds[i]) || !double.IsFinite(reliabilities[i]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Weights, standard deviations (0 or more) and reliabilities must be finite, but part " +
                        $"{i + 1} has {weights[i]}, {sds[i]} and {reliabilities[i]}."),
                    nameof(weights));
            }

            error += weights[i] * weights[i] * sds[i] * sds[i] * (1 - reliabilities[i]);
            for (int j = 0; j < parts; j++)
            {
                total += weights[i] * weights[j] * sds[i] * sds[j] * intercorrelations[i, j];
            }
        }

        return Scores.HasVariance(Math.Sqrt(Math.Max(0, total))) ? new CompositeReliability(1 - (error / total), Described) : null;
    }
}
