using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Tests;

public sealed class ReportOptionsTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("relative/page.html")]
    public void ResponsibleUse_OfAnotherKind_IsRefused(string address) =>
        Assert.Throws<ArgumentException>(() => new ReportOptions { ResponsibleUse = new Uri(address, UriKind.RelativeOrAbsolute) });

    [Theory]
    [InlineData("https://example.org/")]
    [InlineData("http://example.org/")]
    [InlineData("mailto:people@example.org")]
    public void ResponsibleUse_OfTheWebOrMail_IsTaken(string address) =>
        Assert.Equal(address, new ReportOptions { ResponsibleUse = new Uri(address) }.ResponsibleUse!.AbsoluteUri);

    [Theory]
    [InlineData("")]
    [InlineData("de AT")]
    [InlineData("\" onload=\"x")]
    public void ContentLanguage_ThatIsNoTag_IsRefused(string tag) => Assert.Throws<ArgumentException>(() => new ReportOptions { ContentLanguage = tag });

    [Fact]
    public void Culture_Null_IsRefused() => Assert.Throws<ArgumentNullException>(() => new ReportOptions { Culture = null! });

    [Fact]
    public void Default_Always_IsInvariantEnglishWithoutClock()
    {
        Assert.Equal(new ReportOptions(), ReportOptions.Default);
        Assert.Equal(("en", null, null), (ReportOptions.Default.ContentLanguage, ReportOptions.Default.Made, ReportOptions.Default.ResponsibleUse));
    }
}
