using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// Runs properties. A failure prints the shrunk case and two seeds: FSCHECK_REPLAY set to the one of the failing step with its size, such
/// as "(12345,67890,29)", tries that case first; set to the one of the run, "(12345,67890)", it repeats the run. FSCHECK_CASES sets how
/// many cases are tried. FSCHECK_SHRINK=0 leaves failing cases as large as they are: mutation tests make thousands of properties fail.
/// </summary>
internal static class Holds
{
    private const int DefaultCases = 100;

    /// <summary>How many cases are tried.</summary>
    public static int Cases => Variable("FSCHECK_CASES") is string cases ? int.Parse(cases, CultureInfo.InvariantCulture) : DefaultCases;

    /// <summary>The seeds of the case or of the run that is tried again; null for none.</summary>
    public static string? Replay => Variable("FSCHECK_REPLAY");

    public static void ForAll<T>(Arbitrary<T> cases, Action<T> body) => Prop.ForAll(Shrinking(cases), body).Check(Configuration());

    public static void ForAll<T>(Arbitrary<T> cases, Func<T, bool> body) => Prop.ForAll(Shrinking(cases), body).Check(Configuration());

    /// <summary>The same cases, without shrinking where that is not wanted.</summary>
    public static Arbitrary<T> Shrinking<T>(Arbitrary<T> cases) =>
        Environment.GetEnvironmentVariable("FSCHECK_SHRINK") == "0" ? cases.Generator.ToArbitrary() : cases;

    private static Config Configuration()
    {
        Config config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(Cases);
        if (Replay is not string replay)
        {
            return config;
        }

        string[] parts = replay.Trim('(', ')', ' ').Split(',');
        ulong seed = ulong.Parse(parts[0], CultureInfo.InvariantCulture);
        ulong gamma = ulong.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts.Length > 2 ? config.WithReplay(seed, gamma, int.Parse(parts[2], CultureInfo.InvariantCulture)) : config.WithReplay(seed, gamma);
    }

    private static string? Variable(string name) => Environment.GetEnvironmentVariable(name) is string text && !string.IsNullOrWhiteSpace(text) ? text : null;
}
