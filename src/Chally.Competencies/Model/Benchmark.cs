using System.Runtime.CompilerServices;
using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A job's profile: the competencies that predict success in it, and the scale on which they are rated.</summary>
/// <remarks>Complete in itself: it holds its competencies, so that scoring needs nothing else.</remarks>
public sealed partial record Benchmark
{
    /// <summary>Every score asks for it; a benchmark does not change, and its equality does not depend on what was asked.</summary>
    private static readonly ConditionalWeakTable<Benchmark, string> ScoringHashes = [];

    /// <summary>The stable id in kebab-case, unique across the catalog.</summary>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public required string Id { get; init => field = Require.Id(value); }

    /// <summary>The title of the job.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Title { get; init => field = Require.Text(value); }

    /// <summary>What the job is about.</summary>
    public required SourcedText Description { get; init => field = Require.NotNull(value); }

    /// <summary>The scale on which every item of the benchmark is rated.</summary>
    public required RatingScale RatingScale { get; init => field = Require.NotNull(value); }

    /// <summary>The competencies in order, at least one, none twice, no two with an item of the same id.</summary>
    /// <exception cref="ArgumentException">
    /// The list is empty, a competency or an item id occurs twice, or a required level is not among the competency's levels.
    /// </exception>
    public required ValueList<BenchmarkCompetency> Competencies { get; init => field = ModelRequire.Composition(value); }

    /// <summary>Facts about the job and its source.</summary>
    /// <value>Empty by default.</value>
    /// <exception cref="ArgumentException">An id stands twice.</exception>
    public ValueList<BenchmarkFact> Facts { get; init => field = Require.Unique(value, fact => fact.Id); } = [];

    /// <summary>Names of what the source withheld.</summary>
    /// <value>Empty by default.</value>
    public ValueList<string> NotPublished { get; init => field = Require.Texts(value); } = [];

    /// <summary>Warnings of the content validator that the authors accepted.</summary>
    /// <value>Empty by default.</value>
    public ValueList<AcceptedWarning> AcceptedWarnings { get; init => field = Require.NotNull(value); } = [];

    /// <summary>The version of the content that the benchmark was published in, such as "1.0.0".</summary>
    /// <value>Null by default: built in code or read from files without a version.</value>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public string? ContentVersion { get; init => field = Require.OptionalText(value); }

    /// <summary>Everything that can be rated, in the order of the competencies and of their items.</summary>
    /// <returns>The items.</returns>
    public IEnumerable<CompetencyItem> Items() => Competencies.SelectMany(entry => entry.Competency.Items());

    /// <summary>A fingerprint of all that a score depends on: ids, poles, weights, scale and levels. A reworded text does not change it.</summary>
    /// <returns>SHA-256 over the canonical serialisation, 64 lower-case hexadecimal digits. Computed at the first call.</returns>
    public string ComputeScoringHash() => ScoringHashes.GetValue(this, static benchmark => ScoringFingerprint.Of(benchmark));
}
