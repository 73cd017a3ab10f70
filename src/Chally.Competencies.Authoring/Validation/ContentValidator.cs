using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>Validates benchmark content: for tests, build scripts and editors. Everything that is found comes back at once.</summary>
/// <remarks>
/// Errors are what the reader refuses, and what would break scores collected earlier; warnings are about wording and substance, and
/// a reason in the file (<c>acceptedWarnings</c>) accepts one. In a test one line is enough:
/// <c>ContentValidator.Validate("content/").ThrowIfErrors();</c>
/// </remarks>
public static class ContentValidator
{
    /// <summary>Validates a file, or all *.json files below a folder.</summary>
    /// <param name="path">The file or folder.</param>
    /// <param name="options">What to validate against; <see cref="ContentValidationOptions.Default"/> when left out.</param>
    /// <returns>What was found; a path that cannot be read is an error in it.</returns>
    /// <exception cref="ArgumentException">The path is blank.</exception>
    public static ContentValidation Validate(string path, ContentValidationOptions? options = null) => Validate([path], options);

    /// <summary>Validates files and folders as one catalog.</summary>
    /// <param name="paths">The files and folders.</param>
    /// <param name="options">What to validate against; <see cref="ContentValidationOptions.Default"/> when left out.</param>
    /// <returns>What was found; paths that cannot be read are errors in it.</returns>
    /// <exception cref="ArgumentException">A path is blank.</exception>
    public static ContentValidation Validate(IEnumerable<string> paths, ContentValidationOptions? options = null)
    {
        string[] all = Require.Elements(paths, nameof(paths));
        List<ContentFile> files = [];
        InputProblems unreadable = new();
        foreach (string path in all)
        {
            try
            {
                files.AddRange(ContentFile.FromPath(path));
            }
            catch (CompetencyContentException e)
            {
                unreadable.AddAll(e.Problems, problem => problem);
            }
        }

        return new ValidationRun(files, options ?? ContentValidationOptions.Default).Validate(unreadable);
    }

    /// <summary>Validates files in memory as one catalog.</summary>
    /// <param name="files">The files; <see cref="ContentFile.FromStream"/> reads a stream.</param>
    /// <param name="options">What to validate against; <see cref="ContentValidationOptions.Default"/> when left out.</param>
    /// <returns>What was found.</returns>
    public static ContentValidation Validate(IEnumerable<ContentFile> files, ContentValidationOptions? options = null)
    {
        return new ValidationRun([.. Require.Elements(files, nameof(files))], options ?? ContentValidationOptions.Default).Validate(new InputProblems());
    }

    /// <summary>Validates a catalog, the embedded one included, against nothing but itself and the earlier versions.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="options">What to validate against; <see cref="ContentValidationOptions.Beside"/> has no meaning here.</param>
    /// <returns>What was found; each element stands in a file of its own, named after its id.</returns>
    public static ContentValidation Validate(CompetencyCatalog catalog, ContentValidationOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        IEnumerable<ContentFile> files = ReferenceEquals(catalog, CompetencyCatalog.Default)
            ? ContentFile.Embedded()
            : [
                .. catalog.Competencies.Select(competency => Written($"competencies/{competency.Id}.json", [competency], [])),
                .. catalog.Benchmarks.Select(benchmark => Written($"benchmarks/{benchmark.Id}.json", [], [benchmark])),
            ];
        ContentValidationOptions given = options ?? ContentValidationOptions.Default;
        return Validate(files, new ContentValidationOptions { Beside = null, Earlier = given.Earlier, Language = given.Language });
    }

    private static ContentFile Written(string name, IEnumerable<Competency> competencies, IEnumerable<Benchmark> benchmarks)
    {
        using MemoryStream stream = new();
        ContentWriter.WriteBundle(stream, competencies, benchmarks);
        return new ContentFile(name, stream.ToArray());
    }
}
