using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>The score of one applicant with the group that the applicant belongs to.</summary>
public sealed partial record GroupedScore : PersonalRecord
{
    /// <summary>Creates a score.</summary>
    /// <param name="group">The group.</param>
    /// <param name="score">The score; null when the applicant has none.</param>
    /// <param name="stratum">The stratum; null when applicants are not divided.</param>
    /// <exception cref="ArgumentException">A text is blank, too long, or holds control characters.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The score is not a finite number.</exception>
    public GroupedScore(string group, double? score, string? stratum = null)
    {
        Group = group;
        Score = score;
        Stratum = stratum;
    }

    /// <summary>Takes the score of an applicant from a scored sheet.</summary>
    /// <param name="score">The scores of the applicant, not from a sheet that was collected for development.</param>
    /// <param name="group">The group.</param>
    /// <param name="competency">The id of the competency that decides; null for the composite.</param>
    /// <param name="stratum">The stratum; null when applicants are not divided.</param>
    /// <returns>The percent score (0–100 scale points) with the group; null for the score where the sheet has none.</returns>
    /// <exception cref="ArgumentException">
    /// The sheet was collected for development, there is no such competency, or a text is blank, too long, or holds control characters.
    /// </exception>
    public static GroupedScore Of(BenchmarkScore score, string group, string? competency = null, string? stratum = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (RatingPurpose.IsDevelopment(score.Purpose))
        {
            throw new ArgumentException("A sheet that was collected for development must not stand under a cut.", nameof(score));
        }

        return new GroupedScore(group, competency is null ? score.Overall?.Percent : PercentOf(score, competency), stratum);
    }

    /// <summary>The group.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string Group { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The score; null when the applicant has none, and then stands in no figure.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The score is not a finite number.</exception>
    public double? Score
    {
        get;
        init => field = value is double score ? Require.Within(score, double.MinValue, double.MaxValue) : null;
    }

    /// <summary>The stratum; null when applicants are not divided.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Stratum { get; init => field = Require.OptionalPrivateLabel(value); }

    private static double? PercentOf(BenchmarkScore score, string competency)
    {
        CompetencyScore? found = score.Competencies.FirstOrDefault(one => one.Id == competency);
        return found is not null
            ? found.Percent
            : throw new ArgumentException(
                $"The competency must be one of the {score.Competencies.Count} of the score, but was {InputProblem.Describe(competency)}.", nameof(competency));
    }
}
