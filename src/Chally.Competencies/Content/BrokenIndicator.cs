namespace Chally.Competencies.Content;

/// <summary>An indicator with a problem elsewhere than in its text, whose wording can be looked at all the same.</summary>
/// <param name="Competency">The id of its competency; empty when that could not be read.</param>
/// <param name="Id">Its id; empty when that could not be read.</param>
/// <param name="Pole">Its pole.</param>
/// <param name="Text">Its text.</param>
/// <param name="Place">Where it stands.</param>
public sealed record BrokenIndicator(string Competency, string Id, Pole Pole, string Text, ContentPlace Place);
