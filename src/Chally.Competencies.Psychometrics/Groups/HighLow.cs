using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

/// <summary>A figure of both groups in JSON.</summary>
internal sealed record HighLow(double? High, double? Low) : IMemberTable<HighLow>
{
    static HighLow? IMemberTable<HighLow>.Members(MemberPass pass, HighLow? value)
    {
        double? high = pass.NullableNumber("high", value?.High);
        double? low = pass.NullableNumber("low", value?.Low);
        return pass.IsSound ? new HighLow(high, low) : null;
    }

    /// <summary>The summaries of two groups, figure by figure.</summary>
    public static (GroupSummary? High, GroupSummary? Low) Groups(MemberPass pass, GroupSummary? high, GroupSummary? low)
    {
        Counts n = pass.Object("n", high is null ? null : new Counts(high.N, low!.N));
        HighLow mean = pass.Object("mean", high is null ? null : new HighLow(high.Mean, low!.Mean));
        HighLow sd = pass.Object("sd", high is null ? null : new HighLow(high.Sd, low!.Sd));
        Counts notScored = pass.Object("notScored", high is null ? null : new Counts(high.NotScored, low!.NotScored), "How many of each group have no score.");
        if (!pass.IsReading || n is null || mean is null || sd is null || notScored is null)
        {
            return (null, null);
        }

        pass.Check(!(sd.High < 0), "sd.high", "a number, 0 or more", "less");
        pass.Check(!(sd.Low < 0), "sd.low", "a number, 0 or more", "less");
        return sd.High < 0 || sd.Low < 0
            ? (null, null)
            : (new GroupSummary(n.High, notScored.High, mean.High, sd.High), new GroupSummary(n.Low, notScored.Low, mean.Low, sd.Low));
    }

    private sealed record Counts(int High, int Low) : IMemberTable<Counts>
    {
        static Counts? IMemberTable<Counts>.Members(MemberPass pass, Counts? value)
        {
            int high = pass.Whole("high", value?.High, 0);
            int low = pass.Whole("low", value?.Low, 0);
            return pass.IsSound ? new Counts(high, low) : null;
        }
    }
}
