using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.DependencyInjection;

/// <summary>What an application registers with <c>AddCompetencies</c>.</summary>
public sealed class CompetencyOptions
{
    private readonly List<string> contentPaths = [];

    /// <summary>Files and folders of your own content, read beside the embedded one.</summary>
    public IReadOnlyList<string> ContentPaths => contentPaths;

    /// <summary>The policy of the scorers.</summary>
    /// <value><see cref="ScoringPolicy.Default"/> by default.</value>
    public ScoringPolicy Policy { get; set => field = Require.NotNull(value); } = ScoringPolicy.Default;

    /// <summary>Adds a file, or a folder whose *.json files are all read.</summary>
    /// <param name="path">The file or folder; it is read when the catalog is first resolved.</param>
    /// <returns>These options.</returns>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public CompetencyOptions AddContent(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        contentPaths.Add(path);
        return this;
    }
}
