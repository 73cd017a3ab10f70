using System.Diagnostics.CodeAnalysis;
using Chally.Competencies.Content;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>The benchmarks and competencies that an application works with: the embedded ones, its own, or both.</summary>
/// <remarks>Immutable and safe to share between threads. Elements are found by id, compared ordinally.</remarks>
public sealed class CompetencyCatalog
{
    private readonly Lazy<CatalogContent> content;
    private readonly Lazy<string> contentHash;
    private readonly Lazy<string> scoringHash;

    private CompetencyCatalog(Lazy<CatalogContent> content)
    {
        this.content = content;
        contentHash = new Lazy<string>(() => Content.ContentHash.Of(this));
        scoringHash = new Lazy<string>(() => ScoringFingerprint.Of(Benchmarks));
    }

    /// <summary>The catalog embedded in the library: five benchmarks of customer-facing jobs.</summary>
    /// <remarks>
    /// Read when first asked for, once, whichever threads ask; a benchmark asked for by its id is read without the others.
    /// </remarks>
    public static CompetencyCatalog Default { get; } = new(new Lazy<CatalogContent>(EmbeddedContent.Read));

    /// <summary>The benchmarks, in the order of their files.</summary>
    public ValueList<Benchmark> Benchmarks => content.Value.Benchmarks;

    /// <summary>The competencies, in the order of their files; each stands once, however many benchmarks use it.</summary>
    public ValueList<Competency> Competencies => content.Value.Competencies;

    /// <summary>The documents that the content was written after.</summary>
    public ValueList<ContentSource> Sources => content.Value.Sources;

    /// <summary>The overlays that were read with the content, those that changed it and those with a language.</summary>
    public ValueList<ContentOverlay> Overlays => content.Value.Overlays;

    /// <summary>The languages (BCP 47) for which the catalog has texts beside its own, each once, in the order of their overlays.</summary>
    public ValueList<string> Languages =>
        [.. Overlays.Select(overlay => overlay.Language).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase)];

    /// <summary>The semantic version of the embedded content; null for a catalog of your own content alone.</summary>
    /// <remarks>Own content added beside the embedded one does not change it: <see cref="ContentHash"/> does.</remarks>
    public string? ContentVersion => content.Value.ContentVersion;

    /// <summary>
    /// A fingerprint of every text and number of the competencies and benchmarks: SHA-256, 64 lower-case hexadecimal digits. Computed when first asked for.
    /// </summary>
    public string ContentHash => contentHash.Value;

    /// <summary>
    /// A fingerprint of all that scores depend on: ids, poles, weights, scales and levels. Computed when first asked for; a
    /// reworded text does not change it.
    /// </summary>
    public string ScoringHash => scoringHash.Value;

    /// <summary>Reads a catalog from your own content alone.</summary>
    /// <param name="files">The files: one competency, one benchmark or one bundle each.</param>
    /// <returns>The catalog.</returns>
    /// <exception cref="CompetencyContentException">A file has problems; all of them are in the exception.</exception>
    public static CompetencyCatalog Read(IEnumerable<ContentFile> files)
    {
        return Of(ContentReader.Read(Require.Elements(files, nameof(files)), beside: null));
    }

    /// <summary>Reads your own content beside what this catalog holds. Your benchmarks may use its competencies.</summary>
    /// <param name="files">The files: one competency, one benchmark or one bundle each.</param>
    /// <returns>A new catalog with both; this one stays as it is.</returns>
    /// <exception cref="CompetencyContentException">A file has problems, or takes an id that this catalog has.</exception>
    public CompetencyCatalog With(IEnumerable<ContentFile> files)
    {
        return Of(ContentReader.Read(Require.Elements(files, nameof(files)), beside: this));
    }

    /// <summary>Reads files and folders of your own content beside what this catalog holds.</summary>
    /// <param name="paths">Files, or folders whose *.json files are all read.</param>
    /// <returns>A new catalog with both; this one stays as it is.</returns>
    /// <exception cref="CompetencyContentException">A path cannot be read, or its content has problems.</exception>
    public CompetencyCatalog WithFiles(params IEnumerable<string> paths)
    {
        return With([.. Require.Elements(paths, nameof(paths)).SelectMany(ContentFile.FromPath)]);
    }

    /// <summary>The catalog with its texts in a language, as far as there are any.</summary>
    /// <param name="language">The language (BCP 47), such as "de-AT".</param>
    /// <returns>
    /// A new catalog, to be kept. A text that "de-AT" lacks is taken from "de" (RFC 4647, lookup), then stays as it is; so does one whose
    /// translation was made of another text than the present one. Ids, poles, weights and scales are the same: so are all scores.
    /// </returns>
    /// <exception cref="ArgumentException">The text is not a language tag.</exception>
    public CompetencyCatalog In(string language)
    {
        string[] chain = [.. LanguageTag.Chain(Require.Language(language, nameof(language)))];
        ContentOverlay[] overlays =
        [
            .. chain.SelectMany(tag => Overlays.Where(overlay => string.Equals(overlay.Language, tag, StringComparison.OrdinalIgnoreCase))),
        ];
        return overlays.Length == 0 ? this : Of(OverlaidContent.Of(content.Value, new OverlayTexts(overlays)));
    }

    /// <summary>The benchmark with an id.</summary>
    /// <param name="id">The id, such as "customer-service-representative".</param>
    /// <returns>The benchmark.</returns>
    /// <exception cref="KeyNotFoundException">The catalog has no such benchmark; the message lists those it has.</exception>
    public Benchmark GetBenchmark(string id) => TryGetBenchmark(id, out Benchmark? benchmark)
        ? benchmark
        : throw new KeyNotFoundException(
            $"The catalog has no benchmark '{InputProblem.Shorten(id)}'. It has {string.Join(", ", content.Value.BenchmarksById.Keys)}.");

    /// <summary>The benchmark with an id, where there is one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="benchmark">The benchmark; null when there is none.</param>
    /// <returns>Whether the catalog has it.</returns>
    public bool TryGetBenchmark(string id, [NotNullWhen(true)] out Benchmark? benchmark)
    {
        ArgumentNullException.ThrowIfNull(id);
        return (!content.IsValueCreated && this == Default && EmbeddedContent.TryReadBenchmark(id, out benchmark))
            || content.Value.BenchmarksById.TryGetValue(id, out benchmark);
    }

    /// <summary>The competency with an id.</summary>
    /// <param name="id">The id, such as "finds-common-ground".</param>
    /// <returns>The competency.</returns>
    /// <exception cref="KeyNotFoundException">The catalog has no such competency; the message lists those it has.</exception>
    public Competency GetCompetency(string id) => TryGetCompetency(id, out Competency? competency)
        ? competency
        : throw new KeyNotFoundException(
            $"The catalog has no competency '{InputProblem.Shorten(id)}'. It has {string.Join(", ", content.Value.CompetenciesById.Keys)}.");

    /// <summary>The competency with an id, where there is one.</summary>
    /// <param name="id">The id.</param>
    /// <param name="competency">The competency; null when there is none.</param>
    /// <returns>Whether the catalog has it.</returns>
    public bool TryGetCompetency(string id, [NotNullWhen(true)] out Competency? competency)
    {
        ArgumentNullException.ThrowIfNull(id);
        return content.Value.CompetenciesById.TryGetValue(id, out competency);
    }

    private static CompetencyCatalog Of(CatalogContent content) => new(new Lazy<CatalogContent>(content));
}
