using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Content as far as it could be read, with the place of each element and every problem: what a validator or an editor looks at.</summary>
/// <remarks>Not changed once it is read: safe to share between threads.</remarks>
public sealed class ContentDocument
{
    private const int MaxProblems = 10_000;
    private readonly List<CompetencyDraft> competencies = [];
    private readonly List<BenchmarkDraft> benchmarks = [];
    private readonly List<BrokenIndicator> brokenIndicators = [];
    private readonly List<ContentOverlay> overlays = [];
    private readonly List<StaleTranslation> staleTranslations = [];
    private readonly Dictionary<object, ContentPlace> places = new(ReferenceEqualityComparer.Instance);

    internal ContentDocument()
    {
    }

    /// <summary>What is wrong with the files: the first ten thousand problems listed, the rest counted.</summary>
    public InputProblems Problems { get; } = new(MaxProblems);

    /// <summary>The competencies, those with problems too.</summary>
    public IReadOnlyList<CompetencyDraft> Competencies => competencies;

    /// <summary>The benchmarks, those with problems too.</summary>
    public IReadOnlyList<BenchmarkDraft> Benchmarks => benchmarks;

    /// <summary>Indicators whose text could be read and something else could not.</summary>
    public IReadOnlyList<BrokenIndicator> BrokenIndicators => brokenIndicators;

    /// <summary>The overlays that were read whole.</summary>
    public IReadOnlyList<ContentOverlay> Overlays => overlays;

    /// <summary>Translations whose text was another when they were made.</summary>
    public IReadOnlyList<StaleTranslation> StaleTranslations => staleTranslations;

    /// <summary>Whether the content has a version of its own.</summary>
    public bool HasVersion { get; internal set; }

    /// <summary>Reads files as far as they can be read; problems are kept, not thrown.</summary>
    /// <param name="files">The files.</param>
    /// <param name="beside">The catalog whose competencies the files can name and whose ids are taken; null for none.</param>
    /// <returns>What could be read.</returns>
    /// <exception cref="ArgumentNullException">The files are null.</exception>
    /// <exception cref="ArgumentException">A file is null.</exception>
    public static ContentDocument Read(IEnumerable<ContentFile> files, CompetencyCatalog? beside = null) =>
        ContentReader.Examine(Require.Elements(files, nameof(files)), beside);

    /// <summary>Where an element stands that was read into this document.</summary>
    /// <param name="element">The element: the very object that the document holds.</param>
    /// <returns>Its place.</returns>
    /// <exception cref="KeyNotFoundException">The object is no element of this document.</exception>
    public ContentPlace PlaceOf(object element) => places[element];

    internal void Add(CompetencyDraft competency) => competencies.Add(competency);

    internal void Add(BenchmarkDraft benchmark) => benchmarks.Add(benchmark);

    internal void Add(BrokenIndicator indicator) => brokenIndicators.Add(indicator);

    internal void Add(ContentOverlay overlay) => overlays.Add(overlay);

    internal void Add(StaleTranslation translation) => staleTranslations.Add(translation);

    internal void SetPlace(object element, ContentPlace place) => places[element] = place;
}
