using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

/// <summary>One weight in place of another. It changes the scoring hash, so that norms collected before do not fit any more.</summary>
public sealed partial record WeightOverride
{
    /// <summary>The id of an indicator, or "benchmark-id/competency-id".</summary>
    public required string Element { get; init => field = Require.Kept(ModelRules.ElementPath(Require.NotNull(value)), value); }

    /// <summary>The weight that was there when the change was written.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0 and at most 100.</exception>
    public required double Was { get; init => field = Require.InRange(ModelRules.CompetencyWeight(value), value); }

    /// <summary>The weight in its place: a whole number for an indicator.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The weight is not above 0 and at most 100.</exception>
    public required double Now { get; init => field = Require.InRange(ModelRules.CompetencyWeight(value), value); }
}
