namespace Chally.Competencies.Psychometrics;

/// <summary>Selected and all applicants of a group and of the reference group.</summary>
internal readonly record struct ImpactTable(long Selected, long N, long ReferenceSelected, long ReferenceN)
{
    public double Rate => (double)Selected / N;

    public double ReferenceRate => (double)ReferenceSelected / ReferenceN;

    public bool IsSplit => Selected + ReferenceSelected > 0 && Rejected + ReferenceRejected > 0;

    /// <summary>s₁n₂/(s₂n₁), one division of whole numbers; null when nobody of the reference group was selected.</summary>
    public double? ImpactRatio => ReferenceSelected == 0 ? null : (double)(Selected * ReferenceN) / (ReferenceSelected * N);

    /// <summary>
    /// 5·s₁·n₂ &lt; 4·s₂·n₁ in 64 bits, which hold a thousand million applicants a group: of the tables at exactly four fifths, floating point
    /// calls a third "below".
    /// </summary>
    public bool? BelowFourFifths => ReferenceSelected == 0 ? null : 5 * Selected * ReferenceN < 4 * ReferenceSelected * N;

    /// <summary>n₁·P − s₁ with the pooled rate P, from the difference of whole numbers.</summary>
    public double Shortfall => Lead == 0 ? 0 : -(double)Lead / (N + ReferenceN);

    /// <summary>The table with one more of the group selected and one fewer of the reference group; null when there is no such decision.</summary>
    public ImpactTable? FlippedForGroup => Rejected == 0 || ReferenceSelected == 0
        ? null
        : this with { Selected = Selected + 1, ReferenceSelected = ReferenceSelected - 1 };

    /// <summary>
    /// The table with one fewer of the group selected, and one more of the reference group unless all of it are; null when there is no
    /// such decision.
    /// </summary>
    public ImpactTable? FlippedAgainstGroup => Selected == 0 || ReferenceSelected == 0
        ? null
        : this with { Selected = Selected - 1, ReferenceSelected = ReferenceSelected + (ReferenceRejected == 0 ? 0 : 1) };

    /// <summary>s₁n₂ − s₂n₁: above 0 when the group's rate is the higher one, 0 when both are equal.</summary>
    public long Lead => (Selected * ReferenceN) - (ReferenceSelected * N);

    /// <summary>Z of the difference of two proportions with the pooled rate; null when all or none were selected.</summary>
    public double? Z => IsSplit
        ? Lead / ((double)N * ReferenceN)
            / Math.Sqrt((double)(Selected
                + ReferenceSelected) / (N + ReferenceN) * (Rejected + ReferenceRejected) / (N + ReferenceN) * ((1.0 / N) + (1.0 / ReferenceN)))
        : null;

    /// <summary>ln(IR)/√((1 − P)/P·(1/n₁ + 1/n₂)) with the pooled rate P (Morris &amp; Lobsenz 2000); null when a rate is 0 or both are 1.</summary>
    public double? LogRatioZ => HasLogRatio
        ? Math.Log(ImpactRatio!.Value) / Math.Sqrt((double)(Rejected + ReferenceRejected) / (Selected + ReferenceSelected) * ((1.0 / N) + (1.0 / ReferenceN)))
        : null;

    /// <summary>√((n₁ − s₁)/(n₁s₁) + (n₂ − s₂)/(n₂s₂)), the standard error of ln(IR) (Katz et al. 1978); null when a rate is 0 or both are 1.</summary>
    public double? LogRatioError => HasLogRatio
        ? Math.Sqrt((Rejected / ((double)N * Selected)) + (ReferenceRejected / ((double)ReferenceN * ReferenceSelected)))
        : null;

    /// <summary>s₁(n₂ − s₂)/((n₁ − s₁)s₂); null when its divisor is 0.</summary>
    public double? OddsRatio => Rejected == 0 || ReferenceSelected == 0
        ? null
        : (double)(Selected * ReferenceRejected) / (Rejected * ReferenceSelected);

    private long Rejected => N - Selected;

    private long ReferenceRejected => ReferenceN - ReferenceSelected;

    private bool HasLogRatio => Selected > 0 && ReferenceSelected > 0 && Rejected + ReferenceRejected > 0;
}
