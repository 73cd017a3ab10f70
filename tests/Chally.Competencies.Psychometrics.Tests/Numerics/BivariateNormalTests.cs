using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests.Numerics;

public sealed class BivariateNormalTests
{
    /// <summary>Integrated with 30 digits; at 0, 0 it is ¼ + asin(r)/2π.</summary>
    [Theory]
    [InlineData(0.5, 1, 0.3, 0.076501470457439525)]
    [InlineData(-1, 2, -0.6, 0.0069273561765612909)]
    [InlineData(1, 1, 0.95, 0.12813002083211028)]
    [InlineData(0, 0, 0.5, 1.0 / 3)]
    [InlineData(2, -1.5, 0.99, 0.022750131948179207)]
    [InlineData(1, 1.01, 0.9999, 0.15576698710946672)]
    [InlineData(1, 2, 1, 0.022750131948179207)]
    [InlineData(1, 2, -1, 0)]
    [InlineData(-1, -1, -1, 0.68268949213708590)]
    public void Upper_PreciseFigures_Agree(double h, double k, double r, double expected) => Close.To(expected, BivariateNormal.Upper(h, k, r), 1e-10);
}
