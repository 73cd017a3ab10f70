namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>Comparison within a tolerance relative to max(1, |x|).</summary>
internal static class Close
{
    public const double Score = 1e-12;
    public const double ClosedForm = 1e-9;
    public const double Noncentral = 1e-6;

    public static bool Is(double expected, double actual, double tolerance = ClosedForm) =>
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));

    public static void To(double expected, double? actual, double tolerance = ClosedForm)
    {
        Assert.NotNull(actual);
        Assert.True(Is(expected, actual.Value, tolerance), $"Expected {expected:R}, but was {actual:R}.");
    }
}
