using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>What a document does not say about the benchmark that is made of it.</summary>
public sealed record ImportOptions
{
    /// <summary>The id of the benchmark; every id in it begins with this one, or with its first 40 characters.</summary>
    /// <value>Null by default: made of the title, with "-imported" behind it where the embedded catalog has that id.</value>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public string? BenchmarkId { get; init => field = value is null ? null : Require.Id(value); }

    /// <summary>The title of the job.</summary>
    /// <value>Null by default: the one in the document.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? Title { get; init => field = Require.OptionalText(value); }

    /// <summary>The scale on which the items are rated, which no document states.</summary>
    /// <value>
    /// Null by default: 1 to 5, almost never to almost always; for proficiency levels 0 to 1, not demonstrated or demonstrated. Both are
    /// those of the embedded benchmarks.
    /// </value>
    public RatingScale? RatingScale { get; init; }

    /// <summary>The document's own id: what references to its statements begin with, such as "004" in "004.1.high.2".</summary>
    /// <value>Null by default: no references are written.</value>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public string? SourceId { get; init => field = value is null ? null : Require.Id(value); }
}
