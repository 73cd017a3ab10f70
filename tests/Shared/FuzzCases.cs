using System.Globalization;

namespace Chally.Competencies.Tests.Shared;

/// <summary>How many damaged files of a kind are looked at: FUZZ_CASES, in CI enough for more than 50,000 over all kinds.</summary>
internal static class FuzzCases
{
    public static int Or(int atADesk) =>
        int.TryParse(Environment.GetEnvironmentVariable("FUZZ_CASES"), CultureInfo.InvariantCulture, out int cases) && cases > 0 ? cases : atADesk;
}
