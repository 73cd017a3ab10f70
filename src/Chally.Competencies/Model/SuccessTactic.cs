using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>Advice on what to do in order to develop a competency.</summary>
public sealed partial record SuccessTactic
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The advice, in the second person.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>What to be careful about when the advice is given.</summary>
    /// <value>Null by default: nothing in particular.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Caution { get; init => field = Require.OptionalText(value); }

    /// <summary>References of the source statements that the advice stands for, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
