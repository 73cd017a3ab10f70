namespace Chally.Competencies.Psychometrics.Numerics;

/// <summary>Selected and all applicants of a group and of the reference group.</summary>
internal readonly record struct ImpactTable(long Selected, long N, long ReferenceSelected, long ReferenceN)
{
    public double Rate => (double)Selected / N;

    public double ReferenceRate => (double)ReferenceSelected / ReferenceN;

    public double PooledRate => (double)(Selected + ReferenceSelected) / (N + ReferenceN);

    /// <summary>s₁n₂/(s₂n₁), one division of whole numbers; null when nobody of the reference group was selected.</summary>
    public double? ImpactRatio => ReferenceSelected == 0 ? null : (double)(Selected * ReferenceN) / (ReferenceSelected * N);

    /// <summary>
    /// 5·s₁·n₂ &lt; 4·s₂·n₁ in 64 bits, which hold a thousand million applicants a group: of the tables at exactly four fifths, floating point
    /// calls a third "below".
    /// </summary>
    public bool? BelowFourFifths => ReferenceSelected == 0 ? null : 5 * Selected * ReferenceN < 4 * ReferenceSelected * N;

    public double Shortfall => (N * PooledRate) - Selected;

    /// <summary>The table after one decision the other way; null when there is none to turn.</summary>
    public ImpactTable? Flipped => Selected == N || ReferenceSelected == 0
        ? null
        : this with { Selected = Selected + 1, ReferenceSelected = ReferenceSelected - 1 };

    public bool GroupRateIsHigher => Selected * ReferenceN > ReferenceSelected * N;

    /// <summary>Z of the difference of two proportions with the pooled rate; null when all or none were selected.</summary>
    public double? Z => PooledRate is 0 or 1 ? null : (Rate - ReferenceRate) / Math.Sqrt(PooledRate * (1 - PooledRate) * ((1.0 / N) + (1.0 / ReferenceN)));

    /// <summary>ln(IR)/√((1 − P)/P·(1/n₁ + 1/n₂)) with the pooled rate P (Morris &amp; Lobsenz 2000); null when a rate is 0 or both are 1.</summary>
    public double? LogRatioZ => Selected == 0 || ReferenceSelected == 0 || PooledRate == 1
        ? null
        : Math.Log(ImpactRatio!.Value) / Math.Sqrt((1 - PooledRate) / PooledRate * ((1.0 / N) + (1.0 / ReferenceN)));

    /// <summary>√(1/s₁ − 1/n₁ + 1/s₂ − 1/n₂), the standard error of ln(IR) (Katz et al. 1978); null when a rate is 0 or both are 1.</summary>
    public double? LogRatioError => Selected == 0 || ReferenceSelected == 0 || PooledRate == 1
        ? null
        : Math.Sqrt((1.0 / Selected) - (1.0 / N) + (1.0 / ReferenceSelected) - (1.0 / ReferenceN));

    /// <summary>s₁(n₂ − s₂)/((n₁ − s₁)s₂); null when its divisor is 0.</summary>
    public double? OddsRatio => N == Selected || ReferenceSelected == 0
        ? null
        : (double)(Selected * (ReferenceN - ReferenceSelected)) / ((N - Selected) * ReferenceSelected);
}
