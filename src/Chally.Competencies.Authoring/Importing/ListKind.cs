namespace Chally.Competencies.Authoring.Importing;

/// <summary>The lists that a competency of a toolkit or profile has.</summary>
internal enum ListKind
{
    Low,
    High,
    Tips,
    Tactics,
}
