using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Input;

/// <summary>A version of content that the user names.</summary>
/// <param name="Name">The name as typed.</param>
/// <param name="Catalog">The content.</param>
/// <param name="IsBesideEmbedded">Whether its benchmarks use embedded competencies, so that the catalog holds all embedded content too.</param>
internal sealed record ContentVersion(string Name, CompetencyCatalog Catalog, bool IsBesideEmbedded)
{
    /// <summary>The word for the embedded content.</summary>
    public const string Embedded = "embedded";

    /// <summary>Reads a version alone, or beside the embedded content when it names competencies that it does not hold.</summary>
    /// <exception cref="CompetencyContentException">
    /// The path cannot be read, or its content has problems: those of the way of reading that finds fewer.
    /// </exception>
    public static ContentVersion Read(string name)
    {
        if (name == Embedded)
        {
            return new ContentVersion(name, CompetencyCatalog.Default, IsBesideEmbedded: false);
        }

        IReadOnlyList<ContentFile> files = ContentFile.FromPath(name);
        try
        {
            return new ContentVersion(name, CompetencyCatalog.Read(files), IsBesideEmbedded: false);
        }
        catch (CompetencyContentException alone)
            when (alone.Problems.Any(problem => problem.Code is ProblemCodes.UnknownCompetency or ProblemCodes.UnknownElement))
        {
            try
            {
                return new ContentVersion(name, CompetencyCatalog.Default.With(files), IsBesideEmbedded: true);
            }
            catch (CompetencyContentException beside) when (beside.Problems.Total >= alone.Problems.Total)
            {
                throw alone;
            }
        }
    }
}
