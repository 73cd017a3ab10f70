using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Psychometrics;

/// <summary>What is not told item by item, so that nobody finds out what a peer, direct report, customer or rater without a role said.</summary>
/// <param name="Means">Why there are no means and standard deviations; null when there are.</param>
/// <param name="Rest">Why there are neither item-rest correlations nor α without an item; null when there are.</param>
internal readonly record struct ItemGuard(string? Means, string? Rest)
{
    private const string MeansOfRoles = "ratings of peers, direct reports and customers are not told item by item";

    private const string FewOfRoles =
        "where peers, direct reports or customers rated, needs at least 5 of them or of raters without a role with every item rated, but there are fewer";

    private const string FewWithoutRole = "where raters without a role rated, needs at least 5 of their sheets with every item rated, but there are fewer";

    /// <summary>The figures that are not told, each with the reason.</summary>
    public IEnumerable<MissingFigure> Missing
    {
        get
        {
            if (Means is not null)
            {
                yield return new MissingFigure("Items.Mean", Means);
                yield return new MissingFigure("Items.Sd", Means);
            }

            if (Rest is not null)
            {
                yield return new MissingFigure("Items.ItemRest", Rest);
                yield return new MissingFigure("Items.AlphaIfDeleted", Rest);
            }
        }
    }

    /// <summary>
    /// Where peers, direct reports or customers rated, no means, and the rest from five protected raters on; where only raters without a role did,
    /// as is usual in selection, everything from five of their sheets on.
    /// </summary>
    /// <param name="sheets">The sheets with every item of the competency rated.</param>
    /// <param name="names">When two names are those of one person.</param>
    public static ItemGuard For(IReadOnlyList<RatingSheet> sheets, NameMatching names)
    {
        RatingSheet[] covered = [.. sheets.Where(sheet => ProtectedScore.Covers(sheet.Role))];
        if (covered.Any(sheet => sheet.Role is not null))
        {
            int raters = PeopleIndex.Of(covered.Select(sheet => new PersonIdentity(sheet.RaterId, sheet.Rater)), names).Count;
            return new ItemGuard(MeansOfRoles, raters < ProtectedScore.FewestOfAnItem ? FewOfRoles : null);
        }

        return covered.Length is > 0 and < ProtectedScore.FewestOfAnItem ? new ItemGuard(FewWithoutRole, FewWithoutRole) : default;
    }

    public ItemReliability Of(ItemReliability item) => item with
    {
        Mean = Means is null ? item.Mean : null,
        Sd = Means is null ? item.Sd : null,
        ItemRest = Rest is null ? item.ItemRest : null,
        AlphaIfDeleted = Rest is null ? item.AlphaIfDeleted : null,
    };
}
