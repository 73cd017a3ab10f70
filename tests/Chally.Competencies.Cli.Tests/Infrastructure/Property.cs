using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>
/// Runs properties. A failure prints the shrunk case and its seed; FSCHECK_REPLAY set to that seed, such as "(12345,67890)",
/// or to that of the failing step, "(12345,67890,5)", repeats it, and FSCHECK_CASES sets how many cases are tried.
/// </summary>
internal static class Property
{
    private const int DefaultCases = 200;

    public static void ForAll<T>(Arbitrary<T> cases, Action<T> body) => Prop.ForAll(cases, body).Check(Configuration());

    public static void ForAll<T>(Arbitrary<T> cases, Func<T, bool> body) => Prop.ForAll(cases, body).Check(Configuration());

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

        string[] seed = replay.Trim('(', ')', ' ').Split(',');
        ulong first = ulong.Parse(seed[0], CultureInfo.InvariantCulture);
        ulong second = ulong.Parse(seed[1], CultureInfo.InvariantCulture);
        return seed.Length == 2
            ? config.WithReplay(first, second)
            : config.WithReplay(first, second, int.Parse(seed[2], CultureInfo.InvariantCulture));
    }
}
