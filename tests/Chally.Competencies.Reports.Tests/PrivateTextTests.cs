using System.Reflection;
using System.Runtime.CompilerServices;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests;

/// <summary>Texts of objects show no name, nulls are refused with their place, and what is kept of a form belongs to its wording.</summary>
public sealed class PrivateTextTests
{
    private const string Mark = "Zyxwova";

    private static readonly Benchmark Small = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"), SmallBenchmark.Low("b")));

    [Fact]
    public void ToString_RecordsOfPeople_ShowNothing()
    {
        foreach (Type type in new[] { typeof(CandidateReportOptions), typeof(IndexEntry), typeof(RaterIndexEntry), typeof(StudyReportOptions), typeof(
            ImpactReportOptions) })
        {
            object record = RuntimeHelpers.GetUninitializedObject(type);
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic).Where(field => field.FieldType == typeof(string)))
            {
                field.SetValue(record, Mark);
            }

            Assert.Equal(type.Name, record.ToString());
        }
    }

    [Fact]
    public void Of_NullElement_ThrowsWithItsPlace()
    {
        Action[] calls =
        [
            () => Report.CandidateIndex(Small, [null!]),
            () => Report.RaterIndex(Small, [null!]),
            () => Report.People(Small, [null!]),
            () => Report.Readiness(Small, Small, [null!]),
        ];

        Assert.All(calls, call => Assert.Contains("element 0 is null", Assert.Throws<ArgumentException>(call).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void Key_OtherWordingAlone_IsAnotherStore()
    {
        Benchmark reworded = SmallBenchmark.On(
            1, 5, SmallBenchmark.Rated("calm", SmallBenchmark.High("a") with { Text = "Never does a" }, SmallBenchmark.Low("b")));

        Assert.Equal(Small.ComputeScoringHash(), reworded.ComputeScoringHash());
        Assert.NotEqual(FormSheet.Key(RatingForm.Of(Small)), FormSheet.Key(RatingForm.Of(reworded)));
        Assert.NotEqual(FormSheet.Key(RatingForm.Of(Small)), FormSheet.Key(RatingForm.Of(Small with { Title = "Other" })));
        Assert.Equal(FormSheet.Key(RatingForm.Of(Small)), FormSheet.Key(RatingForm.Of(Small with { })));
    }
}
