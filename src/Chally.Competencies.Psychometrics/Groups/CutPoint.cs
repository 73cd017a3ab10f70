namespace Chally.Competencies.Psychometrics;

/// <summary>What selecting everyone with at least a certain score does to two groups.</summary>
public sealed partial record CutPoint
{
    internal CutPoint(double score, long truePositives, long falsePositives, long high, long low, double? baseRate)
    {
        Score = score;
        BaseRate = baseRate;
        TruePositives = truePositives;
        FalsePositives = falsePositives;
        FalseNegatives = high - truePositives;
        TrueNegatives = low - falsePositives;
        Sensitivity = (double)truePositives / high;
        Specificity = (double)TrueNegatives / low;
        YoudenJ = Sensitivity + Specificity - 1;
        if (baseRate is double rate)
        {
            double selectedHigh = rate * Sensitivity;
            double selectedLow = (1 - rate) * falsePositives / low;
            double selected = selectedHigh + selectedLow;
            SelectionRate = Math.Min(1, selected);
            PositivePredictiveValue = selected > 0 ? selectedHigh / selected : null;
            double rejectedLow = (1 - rate) * Specificity;
            double rejected = rejectedLow + (rate * FalseNegatives / high);
            NegativePredictiveValue = rejected > 0 ? rejectedLow / rejected : null;
            Accuracy = Math.Min(1, selectedHigh + rejectedLow);
        }
    }

    /// <summary>The cut, an observed score: whoever has it or more is selected.</summary>
    public double Score { get; }

    /// <summary>How many high performers are selected.</summary>
    public long TruePositives { get; }

    /// <summary>How many low producers are selected.</summary>
    public long FalsePositives { get; }

    /// <summary>How many high performers are not selected.</summary>
    public long FalseNegatives { get; }

    /// <summary>How many low producers are not selected.</summary>
    public long TrueNegatives { get; }

    /// <summary>The share of high performers who are selected, 0 to 1.</summary>
    public double Sensitivity { get; }

    /// <summary>The share of low producers who are not selected, 0 to 1.</summary>
    public double Specificity { get; }

    /// <summary>Sensitivity + specificity − 1, −1 to 1 (Youden 1950).</summary>
    public double YoudenJ { get; }

    /// <summary>The share of high performers in the population, 0 to 1; null where it is not known.</summary>
    public double? BaseRate { get; }

    /// <summary>The share of the population that would be selected, 0 to 1; null without a base rate.</summary>
    public double? SelectionRate { get; }

    /// <summary>The share of high performers among the selected, 0 to 1; null without a base rate, or when nobody is selected.</summary>
    public double? PositivePredictiveValue { get; }

    /// <summary>The share of low producers among those not selected, 0 to 1; null without a base rate, or when everybody is selected.</summary>
    public double? NegativePredictiveValue { get; }

    /// <summary>The share of the population for which the cut decides rightly, 0 to 1; null without a base rate.</summary>
    public double? Accuracy { get; }
}
