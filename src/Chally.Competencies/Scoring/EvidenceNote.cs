using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What a rater wrote down as evidence for an item.</summary>
public sealed record EvidenceNote : PersonalRecord
{
    /// <summary>Creates a note.</summary>
    /// <param name="itemId">The id of the indicator or behaviour.</param>
    /// <param name="text">The note, on one line.</param>
    /// <exception cref="ArgumentException">A text is blank, too long, or holds control characters.</exception>
    public EvidenceNote(string itemId, string text)
    {
        ItemId = itemId;
        Text = text;
    }

    /// <summary>The id of the indicator or behaviour.</summary>
    /// <exception cref="ArgumentException">The id is blank, too long, or holds control characters.</exception>
    public string ItemId { get; init => field = Require.PrivateLabel(value); }

    /// <summary>The note.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string Text { get; init => field = Require.PrivateLabel(value); }
}
