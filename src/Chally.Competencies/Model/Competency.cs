using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A named characteristic that predicts success, with what shows it and how to develop it.</summary>
/// <remarks>A competency with one pole, or with nothing to rate, is valid: what a source withheld stands in <see cref="NotPublished"/>.</remarks>
public sealed partial record Competency
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The name.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Name { get; init => field = Require.Text(value); }

    /// <summary>Whether the source gives the name or it is inferred.</summary>
    /// <value><see cref="NameStatus.Published"/> by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The status is not defined.</exception>
    public NameStatus NameStatus { get; init => field = Require.Defined(value); }

    /// <summary>What the competency is.</summary>
    /// <value>Null by default: the source gives none.</value>
    public SourcedText? Definition { get; init; }

    /// <summary>The behaviours of both poles.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public ValueList<Indicator> Indicators { get; init => field = Require.Unique(value, indicator => indicator.Id); } = [];

    /// <summary>Advice on thinking.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public ValueList<MindsetTip> MindsetTips { get; init => field = Require.Unique(value, tip => tip.Id); } = [];

    /// <summary>Advice on doing.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public ValueList<SuccessTactic> SuccessTactics { get; init => field = Require.Unique(value, tactic => tactic.Id); } = [];

    /// <summary>The proficiency levels, ranks 1, 2, 3 … in order without gaps.</summary>
    /// <value>Empty by default: the competency has no levels.</value>
    /// <exception cref="ArgumentException">The ranks are not 1, 2, 3 … in order.</exception>
    public ValueList<ProficiencyLevel> Levels { get; init => field = ModelRequire.Ranks(value); } = [];

    /// <summary>Names of what the source withheld.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> NotPublished { get; init => field = Require.Texts(value); } = [];

    /// <summary>What to be careful about when the competency is used.</summary>
    /// <value>Null by default: nothing in particular.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Caution { get; init => field = Require.OptionalText(value); }

    /// <summary>Warnings of the content validator that the authors accepted.</summary>
    /// <value>Empty by default.</value>
    public ValueList<AcceptedWarning> AcceptedWarnings { get; init => field = Require.NotNull(value); } = [];

    /// <summary>Whether the competency has an indicator or a behaviour to rate.</summary>
    public bool IsRateable => Indicators.Count > 0 || Levels.Any(level => level.Behaviors.Count > 0);

    /// <summary>The indicators of one pole, in order.</summary>
    /// <param name="pole">The pole.</param>
    /// <returns>The indicators; none when the competency lacks the pole.</returns>
    public IEnumerable<Indicator> IndicatorsOf(Pole pole) => Indicators.Where(indicator => indicator.Pole == pole);

    /// <summary>Everything that can be rated: the indicators, then the behaviours by level.</summary>
    /// <returns>The items, in the order in which a template presents them and an explanation lists them.</returns>
    public IEnumerable<CompetencyItem> Items()
    {
        foreach (Indicator indicator in Indicators)
        {
            yield return new CompetencyItem(indicator.Id, indicator.Text, indicator.Pole, indicator.Weight, null, indicator.Caution);
        }

        foreach (ProficiencyLevel level in Levels)
        {
            foreach (ProficiencyBehavior behavior in level.Behaviors)
            {
                yield return new CompetencyItem(behavior.Id, behavior.Text, Pole.High, 1, level.Rank, null);
            }
        }
    }
}
