using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>On which side of a published score the score itself lies, where it is so near an end of the scale that it is not told more exactly.</summary>
[JsonConverter(typeof(WordConverter<ScoreEnd>))]
public enum ScoreEnd
{
    /// <summary>The score is the published one or less: "5 or less".</summary>
    OrLess,

    /// <summary>The score is the published one or more: "95 or more".</summary>
    OrMore,
}
