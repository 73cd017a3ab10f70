using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

/// <summary>The unit of a development gap.</summary>
[JsonConverter(typeof(WordConverter<GapUnit>))]
public enum GapUnit
{
    /// <summary>Scale points below 100.</summary>
    ScalePoints,

    /// <summary>Proficiency levels below the required one.</summary>
    Levels,
}
