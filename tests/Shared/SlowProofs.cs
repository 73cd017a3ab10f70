namespace Chally.Competencies.Tests.Shared;

/// <summary>Proofs that need a browser, packages, processes or much time: <c>.ci/run</c> asks for them, at a desk they are skipped and say so.</summary>
internal static class SlowProofs
{
    public const string Reason = "A slow proof: .ci/run makes it, and CHALLY_SLOW=1 asks for it here.";

    public static bool AreWanted =>
        Environment.GetEnvironmentVariable("CI") == "true" || Environment.GetEnvironmentVariable("CHALLY_SLOW") == "1";
}
