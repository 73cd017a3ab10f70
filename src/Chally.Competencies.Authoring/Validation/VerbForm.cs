namespace Chally.Competencies.Authoring.Validation;

/// <summary>The form in which a list of behaviours uses its verbs.</summary>
internal enum VerbForm
{
    Base,
    ThirdPerson,
    Gerund,
}
