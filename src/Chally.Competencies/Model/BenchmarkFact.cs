using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>Something worth knowing about a job or its source, such as a responsibility, a job code or a caveat.</summary>
public sealed partial record BenchmarkFact
{
    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>What kind of fact it is, such as "Reports to".</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Label { get; init => field = Require.Text(value); }

    /// <summary>The fact.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>References of the source statements, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
