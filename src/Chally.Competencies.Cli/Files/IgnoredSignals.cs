using System.Globalization;

namespace Chally.Competencies.Cli.Files;

/// <summary>The signals that the caller of the process had ignored.</summary>
internal static class IgnoredSignals
{
    private const string Status = "/proc/self/status";
    private const string Label = "SigIgn:";

    /// <summary>Whether a signal was ignored when this was asked; false where the system does not tell.</summary>
    /// <param name="number">The number of the signal, 1 to 64.</param>
    public static bool Contains(int number)
    {
        try
        {
            string? line = File.Exists(Status) ? File.ReadLines(Status).FirstOrDefault(one => one.StartsWith(Label, StringComparison.Ordinal)) : null;
            return line is not null
                && ulong.TryParse(line.AsSpan(Label.Length).Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out ulong mask)
                && (mask >> (number - 1) & 1) == 1;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
