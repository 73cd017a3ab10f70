namespace Chally.Competencies.Content;

/// <summary>An indicator with a problem elsewhere than in its text, whose wording can be looked at all the same.</summary>
internal sealed record BrokenIndicator(string Competency, string Id, Pole Pole, string Text, ContentPlace Place);
