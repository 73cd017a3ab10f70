using Chally.Competencies;
using Chally.Competencies.DependencyInjection;
using Chally.Competencies.Scoring;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers the competency library.</summary>
public static class CompetencyServiceCollectionExtensions
{
    /// <summary>
    /// Registers singletons: the <see cref="CompetencyCatalog"/>, the <see cref="BenchmarkScorers"/>, and under the id of its
    /// benchmark as key each <see cref="BenchmarkScorer"/>.
    /// </summary>
    /// <param name="services">The services.</param>
    /// <param name="configure">Sets the options; the embedded content and the default policy when left out.</param>
    /// <returns>The same services.</returns>
    /// <remarks>
    /// What is registered already stays. Content is read when the catalog is first resolved, and its problems are thrown then as
    /// <see cref="Chally.Competencies.Content.CompetencyContentException"/>. To a key that is no id of a benchmark <c>GetKeyedService</c> gives null, and
    /// <c>GetRequiredKeyedService</c> throws an <see cref="InvalidOperationException"/>.
    /// </remarks>
    public static IServiceCollection AddCompetencies(this IServiceCollection services, Action<CompetencyOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        CompetencyOptions options = new();
        configure?.Invoke(options);
        services.TryAddSingleton(_ => options.ContentPaths.Count == 0
            ? CompetencyCatalog.Default
            : CompetencyCatalog.Default.WithFiles(options.ContentPaths));
        services.TryAddSingleton(provider => new BenchmarkScorers(provider.GetRequiredService<CompetencyCatalog>(), options.Policy));

        // Transient, as the container would keep an answer for every key that was ever asked for; the scorers are kept by BenchmarkScorers.
        services.TryAddKeyedTransient(
            KeyedService.AnyKey,
            (provider, key) =>
                key is string benchmark && provider.GetRequiredService<BenchmarkScorers>().TryGet(benchmark, out BenchmarkScorer? scorer) ? scorer : null!);
        return services;
    }
}
