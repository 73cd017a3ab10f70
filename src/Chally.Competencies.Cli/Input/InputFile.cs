using Chally.Competencies.Cli.Base;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Input;

/// <summary>Opens files that the user names.</summary>
internal static class InputFile
{
    /// <summary>Standard input for "-", else the file.</summary>
    /// <exception cref="InputException">The file cannot be opened.</exception>
    public static Stream OpenOr(Stream standardInput, string path) => path == RatingFile.StandardInput ? standardInput : Open(path);

    /// <exception cref="InputException">The file cannot be opened.</exception>
    public static FileStream Open(string path)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw InputException.Of(path, ProblemCodes.Unreadable, "a file that can be read", e.Message);
        }
    }
}
