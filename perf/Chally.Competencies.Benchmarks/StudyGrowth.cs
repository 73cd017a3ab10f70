using System.Diagnostics;
using System.Globalization;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Benchmarks;

/// <summary>How long a study of two groups takes, beside sorting the same scores in the same run, from thousands to a million people a group.</summary>
internal static class StudyGrowth
{
    /// <summary>Above this many times the sort, a study would no longer be of the order n·log n.</summary>
    private const double MaxRatio = 5;

    private const double MaxSeconds = 20;

    /// <returns>0 when every size is within the limits, 1 when any is short.</returns>
    public static int Run()
    {
        bool isShort = false;
        foreach (int people in new[] { 10_000, 100_000, 1_000_000 })
        {
            (ScoreTable high, ScoreTable low) = StudyMaterial.Groups(people);
            double[] seconds = [Measure(), Measure(), Measure()];
            double[] sorts = [Sort(), Sort(), Sort()];
            Array.Sort(seconds);
            Array.Sort(sorts);
            double ratio = seconds[1] / sorts[1];
            bool isMet = ratio <= MaxRatio && seconds[1] <= MaxSeconds;
            isShort |= !isMet;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"study, 2 x {people,9:N0} people, 4 competencies and overall: {seconds[1],7:0.000} s, {ratio,5:0.00} times sorting the scores  at most " +
                    $"{MaxSeconds:0} s, {MaxRatio:0.##} times  {(isMet ? "ok" : "SHORT")}"));

            double Measure() => Seconds(() => CriterionStudy.Between(high, low));
            double Sort() => Seconds(() => StudyMaterial.Sort(high, low));
        }

        return isShort ? 1 : 0;
    }

    private static double Seconds(Action action)
    {
        long start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalSeconds;
    }
}
