namespace Chally.Competencies.Authoring.Importing;

/// <summary>The headings of a toolkit.</summary>
internal enum ToolkitHeading
{
    None,
    Cover,
    Description,
    Predictive,
    Low,
    High,
    LowBesideHigh,
    HighBesideLow,
    Tips,
    Tactics,
}
