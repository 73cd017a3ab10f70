using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// Runs properties. A failure prints the shrunk case and two seeds: FSCHECK_REPLAY set to the one of the failing step with its size, such
/// as "(12345,67890,29)", tries that case first; set to the one of the run, "(12345,67890)", it repeats the run. FSCHECK_CASES sets how
/// many cases are tried. FSCHECK_SHRINK=0 leaves failing cases as large as they are: mutation tests make thousands of properties fail.
/// </summary>
internal static class Property
{
    private const int DefaultCases = 200;

    public static void ForAll<T>(Arbitrary<T> cases, Action<T> body) => Prop.ForAll(Shrinking(cases), body).Check(Configuration());

    public static void ForAll<T>(Arbitrary<T> cases, Func<T, bool> body) => Prop.ForAll(Shrinking(cases), body).Check(Configuration());

    private static Arbitrary<T> Shrinking<T>(Arbitrary<T> cases) =>
        Environment.GetEnvironmentVariable("FSCHECK_SHRINK") == "0" ? cases.Generator.ToArbitrary() : cases;

    private static Config Configuration()
    {
        string? cases = Environment.GetEnvironmentVariable("FSCHECK_CASES");
        Config config = Config.QuickThrowOnFailure
            .WithQuietOnSuccess(true)
            .WithMaxTest(string.IsNullOrWhiteSpace(cases) ? DefaultCases : int.Parse(cases, CultureInfo.InvariantCulture));
        string? replay = Environment.GetEnvironmentVariable("FSCHECK_REPLAY");
        if (string.IsNullOrWhiteSpace(replay))
        {
            return config;
        }

        string[] parts = replay.Trim('(', ')', ' ').Split(',');
        ulong seed = ulong.Parse(parts[0], CultureInfo.InvariantCulture);
        ulong gamma = ulong.Parse(parts[1], CultureInfo.InvariantCulture);
        return parts.Length > 2 ? config.WithReplay(seed, gamma, int.Parse(parts[2], CultureInfo.InvariantCulture)) : config.WithReplay(seed, gamma);
    }
}
