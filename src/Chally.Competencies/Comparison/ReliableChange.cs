using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Arithmetic;

namespace Chally.Competencies.Comparison;

/// <summary>How far two scores on one benchmark differ, against the error of measurement.</summary>
/// <remarks>
/// Second minus first. The standard error of the difference is √(SEM₁² + SEM₂²), each of its sheet (larger where items are missing); the index is RC = (x₂ −
/// x₁)/√(SEM₁² + SEM₂²), reliable when |RC| &gt; 1.96. Of one person at two times that is Jacobson &amp; Truax's (1991) reliable change; of two people it is
/// the same standard error of a difference (Harvill 1991), and says nothing of change.
/// </remarks>
public sealed partial record ReliableChange : PersonalRecord
{
    /// <summary>Beyond which |RC| a difference is called reliable: 1.96.</summary>
    public const double Threshold = 1.96;

    internal ReliableChange(string id, double? difference, double? firstSem, double? secondSem)
        : this(id, difference, firstSem is double first && secondSem is double second ? Math.Sqrt((first * first) + (second * second)) : null)
    {
    }

    private ReliableChange(string id, double? difference, double? standardError)
    {
        Id = id;
        Difference = difference;
        StandardError = standardError;
        Index = StandardError > 0 ? Difference / StandardError : null;
        IsReliable = Index is double index ? ScoreBoundary.Round(Math.Abs(index)) > Threshold : null;
    }

    /// <summary>The id of the competency; "overall" for the composite.</summary>
    public string Id { get; }

    /// <summary>The difference in scale points, −100 to 100; null when one of the scores is missing.</summary>
    public double? Difference { get; }

    /// <summary>
    /// The standard error of the difference, √(SEM₁² + SEM₂²), in scale points; null when the norm set has no reliability or variance, or the
    /// error of one of the two is not known.
    /// </summary>
    public double? StandardError { get; }

    /// <summary>The reliable change index, (x₂ − x₁)/√(SEM₁² + SEM₂²); null when the difference or its error is missing, or the error is 0.</summary>
    public double? Index { get; }

    /// <summary>
    /// Whether the difference exceeds what error of measurement explains at 95 %: |RC| &gt; 1.96 after rounding to 10 decimals; null when
    /// nothing can be said.
    /// </summary>
    public bool? IsReliable { get; }
}
