using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>How scores lead to a decision.</summary>
[JsonConverter(typeof(WordConverter<DecisionRule>))]
public enum DecisionRule
{
    /// <summary>The composite must reach the cut; strengths make up for weaknesses.</summary>
    Compensatory,

    /// <summary>Each named competency must reach its minimum; nothing makes up for anything.</summary>
    Conjunctive,

    /// <summary>Both: the composite its cut and each named competency its minimum.</summary>
    Both,
}
