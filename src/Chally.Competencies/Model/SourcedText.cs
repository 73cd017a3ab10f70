using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A text together with the source statements that it stands for.</summary>
public sealed partial record SourcedText
{
    /// <summary>The text: plain, one paragraph.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Text { get; init => field = Require.Text(value); }

    /// <summary>References of the source statements, free-form.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> Sources { get; init => field = Require.Texts(value); } = [];
}
