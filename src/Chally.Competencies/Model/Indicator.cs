using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>One observable behaviour that shows a competency or its absence, and that can be rated.</summary>
public sealed partial record Indicator
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>Whether high scorers or low scorers do this.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The pole is neither high nor low.</exception>
    public required Pole Pole { get; init => field = Require.Defined(value); }

    /// <summary>The behaviour, as something one can observe.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>How much the rating counts within the competency: a whole number from 1 to 100.</summary>
    /// <value>1 by default.</value>
    /// <exception cref="ArgumentOutOfRangeException">The weight is outside 1–100.</exception>
    public int Weight { get; init => field = Require.InRange(ModelRules.ItemWeight(value), value); } = 1;

    /// <summary>Whether the source only implies this behaviour (an inversion, or a sentence that was cut off).</summary>
    /// <value>False by default.</value>
    public bool IsInferred { get; init; }

    /// <summary>What to be careful about when the behaviour is rated or used in a decision.</summary>
    /// <value>Null by default: nothing in particular.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Caution { get; init => field = Require.OptionalText(value); }

    /// <summary>References of the source statements that the behaviour stands for, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
