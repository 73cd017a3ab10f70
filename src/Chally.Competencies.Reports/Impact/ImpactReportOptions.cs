using Chally.Competencies.Input;

namespace Chally.Competencies.Reports;

/// <summary>What a report on the selection of groups shows beside the figures: the cut by which people count as selected.</summary>
public sealed record ImpactReportOptions : PersonalRecord
{
    /// <summary>The options that hold where none are given: the figures alone.</summary>
    public static ImpactReportOptions Default { get; } = new();

    /// <summary>The benchmark whose scores decide.</summary>
    /// <value>Null by default: the selection came about in another way.</value>
    public Benchmark? Benchmark { get; init; }

    /// <summary>The id of the competency that decides.</summary>
    /// <value>Null by default: the composite decides.</value>
    public string? Competency { get; init; }

    /// <summary>The cut from which on people count as selected, 0 to 100 scale points.</summary>
    /// <value>Null by default: there is none.</value>
    /// <exception cref="ArgumentOutOfRangeException">The cut is outside 0–100 or not a number.</exception>
    public double? Cut
    {
        get;
        init => field = value is null or (>= 0 and <= 100)
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, $"The cut must be from 0 to 100 scale points, but was {value}.");
    }

    /// <summary>What to keep in mind beside the cautions of the figures, such as people without a group; plain sentences.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentNullException">The list is null.</exception>
    public ValueList<string> Warnings { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = [];
}
