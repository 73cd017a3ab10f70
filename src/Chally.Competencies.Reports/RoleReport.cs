using Chally.Competencies.Comparison;
using Chally.Competencies.Reports.Benchmarks;

namespace Chally.Competencies.Reports;

/// <summary>How two roles differ in the competencies that they need.</summary>
public static class RoleReport
{
    /// <summary>Sets two roles against each other: what both need, what only one needs, and what the second asks more of.</summary>
    /// <param name="here">The role that one comes from.</param>
    /// <param name="there">The role that one looks to.</param>
    /// <param name="options">How the report is written; <see cref="ReportOptions.Default"/> by default.</param>
    /// <returns>The report.</returns>
    /// <exception cref="ArgumentNullException">A benchmark is null.</exception>
    public static Report Between(Benchmark here, Benchmark there, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(here);
        ArgumentNullException.ThrowIfNull(there);
        ReportOptions known = options ?? ReportOptions.Default;
        return RoleSections.Of(here, there, RoleContrast.Between(here, there), known);
    }
}
