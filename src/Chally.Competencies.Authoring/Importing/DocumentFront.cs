namespace Chally.Competencies.Authoring.Importing;

/// <summary>What stands before the competencies: the title of the job and what it is about.</summary>
/// <param name="Title">The title; null when it is missing.</param>
/// <param name="Description">The description; null when it is missing.</param>
internal sealed record DocumentFront(TextDraft? Title, TextDraft? Description);
