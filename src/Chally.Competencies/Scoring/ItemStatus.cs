using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>What became of an item.</summary>
[JsonConverter(typeof(WordConverter<ItemStatus>))]
public enum ItemStatus
{
    /// <summary>It was rated.</summary>
    Rated,

    /// <summary>The rater stated that the behaviour was not observed.</summary>
    NotObserved,

    /// <summary>It was not answered.</summary>
    NotAnswered,
}
