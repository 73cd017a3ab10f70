using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Tests.Infrastructure;

namespace Chally.Competencies.Reports.Tests;

/// <summary>Names and titles that would turn the text around them are refused by the model; warnings are free text, and are shown with that replaced.</summary>
public sealed class DirectionTests
{
    private const string Turning = "Ann \u202Egnp.exe is in both groups.";
    private const string Shown = "Ann \uFFFDgnp.exe is in both groups.";

    [Fact]
    public void Study_WithTurningWarning_ShowsItReplaced() =>
        HoldsReplaced(
            Report.Study(ScoredPeople.Representative, MadeUpStudies.Full(ScoredPeople.Representative), new StudyReportOptions { Warnings = [Turning] }));

    [Fact]
    public void Impact_WithTurningWarning_ShowsItReplaced() =>
        HoldsReplaced(Report.Impact(MadeUpStudies.Impact(), new ImpactReportOptions { Warnings = [Turning] }));

    private static void HoldsReplaced(Report report)
    {
        Assert.Contains(Shown, Harmless.Check(report).TextsOf("#cautions .caution"));
        Assert.Contains(Shown, report.ToMarkdown(), StringComparison.Ordinal);
    }
}
