using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A document that content was written after, and what that document lacks.</summary>
public sealed partial record ContentSource
{
    /// <summary>The id with which references of statements begin, such as "004" in "004.1.high.2".</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The title.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>Who published it.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Publisher { get; init => field = Require.Text(value); }

    /// <summary>What kind of document it is.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Kind { get; init => field = Require.Text(value); }

    /// <summary>What was missing in it.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Missing { get; init => field = Require.Texts(value); } = [];
}
