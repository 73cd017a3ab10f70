using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>Where the means of high performers and low producers stand among the people of a norm set, on one competency or overall.</summary>
public sealed partial record NormedContrast : PersonalRecord
{
    /// <summary>The id of the competency; "overall" for the composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string Id { get; init => field = Require.NotNull(value); }

    /// <summary>The mean of the high performers; null without a table in the norm set, or without scores.</summary>
    public NormedMean? High { get; init; }

    /// <summary>The mean of the low producers; null without a table in the norm set, or without scores.</summary>
    public NormedMean? Low { get; init; }

    /// <summary>The figures that are null, each with the reason.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<MissingFigure> Missing { get; init => field = Require.NotNull(value); } = [];

    /// <summary>What to keep in mind of the norm set's table.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public ValueList<ScoreFlag> Flags { get; init => field = Require.NotNull(value); } = [];
}
