using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>One behaviour that shows a proficiency level; rated under its id like a high-pole indicator.</summary>
public sealed partial record ProficiencyBehavior
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The behaviour, as something one can observe.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>References of the source statements that the behaviour stands for, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
