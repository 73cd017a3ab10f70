using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Content;

/// <summary>Content as far as it could be read, with the place of each element: what a validator looks at.</summary>
internal sealed class ContentDrafts
{
    private const int MaxProblems = 10_000;
    private readonly Dictionary<object, ContentPlace> places = new(ReferenceEqualityComparer.Instance);

    public InputProblems Problems { get; } = new(MaxProblems);

    public List<CompetencyDraft> Competencies { get; } = [];

    public List<BenchmarkDraft> Benchmarks { get; } = [];

    public List<BrokenIndicator> BrokenIndicators { get; } = [];

    public List<ContentOverlay> Overlays { get; } = [];

    /// <summary>Translations whose text was another when they were made, with the present one.</summary>
    public List<(ContentOverlay Overlay, TextOverride Change, string Present)> StaleTranslations { get; } = [];

    /// <summary>Whether the content has a version of its own.</summary>
    public bool HasVersion { get; set; }

    public void SetPlace(object element, ContentPlace place) => places[element] = place;

    public ContentPlace PlaceOf(object element) => places[element];
}
