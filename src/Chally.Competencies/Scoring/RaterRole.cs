using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>In which relation a rater stands to the person who is rated.</summary>
[JsonConverter(typeof(WordConverter<RaterRole>))]
public enum RaterRole
{
    /// <summary>The person rates themselves.</summary>
    Self,

    /// <summary>The person's manager.</summary>
    Manager,

    /// <summary>A colleague of equal standing.</summary>
    Peer,

    /// <summary>Someone who reports to the person.</summary>
    DirectReport,

    /// <summary>A customer whom the person serves.</summary>
    Customer,

    /// <summary>Someone who interviewed the person.</summary>
    Interviewer,
}
