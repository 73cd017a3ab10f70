using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>What results of many kinds have in common in JSON.</summary>
internal static class FigureMembers
{
    /// <summary>How many elements lists of people, groups or scores may have.</summary>
    public const int MaxRows = 10_000_000;

    private const string OfP = "The two-sided p value.";
    private const string OfBound = "True where the p value is smaller than doubles can tell, and written as 1e-300.";

    /// <summary>A p value, and a mark where it is an upper bound.</summary>
    public static PValue P(this MemberPass pass, string name, PValue? value) =>
        Whole(pass.Number(name, value?.Value, PValue.Smallest, 1, OfP), pass.Flag($"{name}IsUpperBound", value?.IsUpperBound, OfBound))!;

    /// <summary>A p value, and a mark where it is an upper bound; null where there is none.</summary>
    public static PValue? NullableP(this MemberPass pass, string name, PValue? value)
    {
        double? number = pass.NullableNumber(name, value?.Value, PValue.Smallest, 1, OfP);
        string mark = $"{name}IsUpperBound";
        bool isUpperBound = pass.Flag(mark, value?.IsUpperBound, OfBound);
        pass.Check(!isUpperBound || number is not null || !pass.IsWhole(name), mark, $"none, as '{name}' is null", "true");
        return number is double known ? Whole(known, isUpperBound) : null;
    }

    /// <summary>The figures that are null, each with the reason.</summary>
    public static ValueList<MissingFigure> Missing(this MemberPass pass, ValueList<MissingFigure>? value) =>
        pass.List("missing", value, max: MaxRows, description: "The figures that are null, each with the reason.");

    private static PValue? Whole(double number, bool isUpperBound) => number >= PValue.Smallest ? new PValue(number, isUpperBound) : null;

    /// <summary>Whether two figures are one, but for rounding.</summary>
    public static bool Near(double? one, double? other) =>
        one is double first && other is double second ? Math.Abs(first - second) <= 1e-9 * Math.Max(1, Math.Abs(second)) : one is null == other is null;
}
