using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.People;

/// <summary>When two names are those of one person.</summary>
[JsonConverter(typeof(WordConverter<NameMatching>))]
public enum NameMatching
{
    /// <summary>
    /// When they are the same but for white space, case, the composition of letters and invisible characters (<see cref="PersonName.Fold"/>).
    /// </summary>
    Folded,

    /// <summary>When they are the same to the character.</summary>
    Exact,
}
