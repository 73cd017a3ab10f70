using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

/// <summary>One text in place of another.</summary>
public sealed partial record TextOverride
{
    /// <summary>The id of the element; a competency as one benchmark uses it is "benchmark-id/competency-id".</summary>
    public required string Element { get; init => field = Require.Kept(ModelRules.ElementPath(Require.NotNull(value)), value); }

    /// <summary>
    /// The member: "text", "name", "definition", "caution", "title", "description", "label", "level.1" (the name of a level by its rank) or
    /// "anchor.1" (the meaning of a rating).
    /// </summary>
    public required string Member { get; init => field = Require.Kept(ModelRules.TextMember(Require.NotNull(value)), value); }

    /// <summary>The text that was there when the change was written.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Was { get; init => field = Require.Text(value); }

    /// <summary>The text in its place.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Now { get; init => field = Require.Text(value); }
}
