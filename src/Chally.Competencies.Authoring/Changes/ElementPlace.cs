namespace Chally.Competencies.Authoring.Changes;

/// <summary>Where an element stands: its kind, the competency or benchmark that holds it, its id.</summary>
internal readonly record struct ElementPlace(ContentElementKind Kind, string Owner, string Id);
