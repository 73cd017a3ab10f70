using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>By what rule, cut and minimums scores lead to a decision.</summary>
/// <remarks>
/// Members depend on each other, so a policy is built by its three methods only and cannot be changed by <c>with</c>. One policy serves everyone: it knows
/// nothing of groups.
/// </remarks>
public sealed partial record DecisionPolicy
{
    private DecisionPolicy(DecisionRule rule, double? cut, ValueMap<double> minimums)
    {
        Rule = rule;
        Cut = cut;
        Minimums = minimums;
    }

    /// <summary>The rule.</summary>
    public DecisionRule Rule { get; }

    /// <summary>What the composite must reach, 0 to 100 scale points; null with <see cref="DecisionRule.Conjunctive"/>.</summary>
    public double? Cut { get; }

    /// <summary>What each named competency must reach, 0 to 100 scale points; empty with <see cref="DecisionRule.Compensatory"/>.</summary>
    public ValueMap<double> Minimums { get; }

    /// <summary>The composite must reach a cut.</summary>
    /// <param name="cut">0 to 100 scale points, reached when equal.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The cut is outside 0–100 or not a number.</exception>
    public static DecisionPolicy Compensatory(double cut) => new(DecisionRule.Compensatory, Points(cut, nameof(cut)), ValueMap<double>.Empty);

    /// <summary>Each named competency must reach its minimum.</summary>
    /// <param name="minimums">Competency ids with 0 to 100 scale points, reached when equal; at least one.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">There is no minimum, a competency occurs twice, or a name is not an id in kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A minimum is outside 0–100 or not a number.</exception>
    public static DecisionPolicy Conjunctive(IEnumerable<KeyValuePair<string, double>> minimums) =>
        new(DecisionRule.Conjunctive, null, Checked(minimums));

    /// <summary>The composite must reach a cut and each named competency its minimum.</summary>
    /// <param name="cut">0 to 100 scale points, reached when equal.</param>
    /// <param name="minimums">Competency ids with 0 to 100 scale points, reached when equal; at least one.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">There is no minimum, a competency occurs twice, or a name is not an id in kebab-case.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The cut or a minimum is outside 0–100 or not a number.</exception>
    public static DecisionPolicy Both(double cut, IEnumerable<KeyValuePair<string, double>> minimums) =>
        new(DecisionRule.Both, Points(cut, nameof(cut)), Checked(minimums));

    private static double Points(double value, string member) => Require.Within(value, 0, 100, member);

    private static ValueMap<double> Checked(IEnumerable<KeyValuePair<string, double>> minimums)
    {
        ValueMap<double> map = ValueMap.Create(minimums);
        Require.That(map.Count > 0 ? null : "at least one competency with its minimum", "none", nameof(minimums));
        foreach ((string competency, double minimum) in map)
        {
            Require.Id(competency, nameof(minimums));
            Points(minimum, $"{nameof(minimums)}['{competency}']");
        }

        return map;
    }
}
