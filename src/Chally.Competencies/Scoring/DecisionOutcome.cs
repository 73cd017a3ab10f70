using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What a decision rule says of a person.</summary>
[JsonConverter(typeof(WordConverter<DecisionOutcome>))]
public enum DecisionOutcome
{
    /// <summary>Cut and minimums are reached.</summary>
    Reached,

    /// <summary>All needed scores are there, and one is below its cut or minimum.</summary>
    NotReached,

    /// <summary>A needed score is missing: nothing can be said, and nothing has failed.</summary>
    Undetermined,
}
