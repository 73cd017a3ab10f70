using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <content>The table as a list of its points in JSON.</content>
public sealed partial class CutTable
{
    internal static CutTable? Members(MemberPass pass, string name, CutTable? value)
    {
        ValueList<CutPoint>? points = pass.NullableList<CutPoint>(
            name, value is null ? null : [.. value], FigureMembers.MaxRows, "Every observed score as a cut, from the lowest.");
        if (!pass.IsReading || points is null || !pass.IsWhole(name))
        {
            return null;
        }

        bool isTable = IsTable(points);
        pass.Check(isTable, name, "each observed score once, from the lowest, with counts of the same people", "something else");
        return isTable ? new CutTable(Groups(points), points[0].BaseRate) : null;
    }

    /// <summary>Whether the lowest cut selects everybody, and each further one fewer of the same people.</summary>
    private static bool IsTable(ValueList<CutPoint> points)
    {
        if (points.Count == 0 || points[0] is not { FalseNegatives: 0, TrueNegatives: 0 })
        {
            return false;
        }

        for (int i = 1; i < points.Count; i++)
        {
            (CutPoint before, CutPoint point) = (points[i - 1], points[i]);
            bool follows = point.Score > before.Score
                && point.BaseRate == before.BaseRate
                && point.TruePositives <= before.TruePositives
                && point.FalsePositives <= before.FalsePositives
                && point.TruePositives + point.FalsePositives < before.TruePositives + before.FalsePositives
                && point.TruePositives + point.FalseNegatives == points[0].TruePositives
                && point.FalsePositives + point.TrueNegatives == points[0].FalsePositives;
            if (!follows)
            {
                return false;
            }
        }

        return points[^1].TruePositives + points[^1].FalsePositives > 0;
    }

    private static RankedGroups Groups(ValueList<CutPoint> points) => new(
        [.. points.Select(point => point.Score)],
        [.. points.Select(point => (int)point.FalseNegatives), (int)points[0].TruePositives],
        [.. points.Select(point => (int)point.TrueNegatives), (int)points[0].FalsePositives]);
}
