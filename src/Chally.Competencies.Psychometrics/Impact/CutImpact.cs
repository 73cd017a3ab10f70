namespace Chally.Competencies.Psychometrics;

/// <summary>A study's cut and its side effects in one call.</summary>
public static class CutImpact
{
    /// <summary>What the proposed cut on one competency or overall would do to groups of applicants.</summary>
    /// <param name="study">The study.</param>
    /// <param name="id">The id of the competency, or "overall".</param>
    /// <param name="applicants">The applicants' scores on it, with their groups.</param>
    /// <param name="options">The options; <see cref="AdverseImpactOptions.Default"/> when left out.</param>
    /// <returns>The adverse impact of selecting everyone with at least the cut.</returns>
    /// <exception cref="ArgumentNullException">The study or the applicants are null.</exception>
    /// <exception cref="ArgumentException">The study has no such contrast, there are no applicants, or the options do not fit them.</exception>
    /// <exception cref="InvalidOperationException">The contrast proposes no cut.</exception>
    public static AdverseImpact ImpactOfCut(this CriterionStudy study, string id, IEnumerable<GroupedScore> applicants, AdverseImpactOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(study);
        GroupContrast contrast = study.Overall is not null && study.Overall.Id == id
            ? study.Overall
            : study.Competencies.FirstOrDefault(competency => competency.Id == id)
                ?? throw new ArgumentException(
                    $"The id must be one of {string.Join(", ", study.Competencies.Select(competency => competency.Id))} or overall, but was '{id}'.",
                    nameof(id));
        return contrast.ImpactOfCut(applicants, options);
    }

    /// <summary>What the proposed cut would do to groups of applicants.</summary>
    /// <param name="contrast">The contrast that proposes the cut.</param>
    /// <param name="applicants">The applicants' scores on what the contrast is of, with their groups.</param>
    /// <param name="options">The options; <see cref="AdverseImpactOptions.Default"/> when left out.</param>
    /// <returns>The adverse impact of selecting everyone with at least the cut.</returns>
    /// <exception cref="ArgumentNullException">The contrast or the applicants are null.</exception>
    /// <exception cref="InvalidOperationException">The contrast proposes no cut.</exception>
    /// <exception cref="ArgumentException">There are no applicants, or the options do not fit them.</exception>
    public static AdverseImpact ImpactOfCut(this GroupContrast contrast, IEnumerable<GroupedScore> applicants, AdverseImpactOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(contrast);
        CutScore cut = contrast.Cut ?? throw new InvalidOperationException(
            $"The contrast of '{contrast.Id}' must propose a cut, but does not: " +
                $"{contrast.Missing.FirstOrDefault(figure => figure.Figure == nameof(contrast.Cut))?.Reason ?? "it has none"}.");
        return AdverseImpact.AtCut(applicants, cut.Point.Score, options);
    }
}
