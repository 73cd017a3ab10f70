using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>The kinds of element that content is made of.</summary>
[JsonConverter(typeof(WordConverter<ContentElementKind>))]
public enum ContentElementKind
{
    /// <summary>A job's profile.</summary>
    Benchmark,

    /// <summary>A competency as one benchmark uses it; its element is the id of the competency.</summary>
    BenchmarkCompetency,

    /// <summary>A fact about a job or its source.</summary>
    Fact,

    /// <summary>A competency, whichever benchmarks use it.</summary>
    Competency,

    /// <summary>An indicator of a competency.</summary>
    Indicator,

    /// <summary>Advice on thinking.</summary>
    MindsetTip,

    /// <summary>Advice on doing.</summary>
    SuccessTactic,

    /// <summary>A proficiency level of a competency; its element is the rank, such as "2", as levels have no ids.</summary>
    Level,

    /// <summary>A behaviour that shows a level.</summary>
    Behavior,
}
