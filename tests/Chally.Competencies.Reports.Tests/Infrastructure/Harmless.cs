using System.Xml.Linq;
using AngleSharp.Html.Dom;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>What every report must be, whatever names it holds.</summary>
internal static class Harmless
{
    /// <summary>Only text where there was text, in every form of output, and well-formed drawings without a number that is none.</summary>
    /// <returns>The page.</returns>
    public static IHtmlDocument Check(Report report)
    {
        (string html, string markdown) = (report.ToHtml(), report.ToMarkdown());
        IHtmlDocument page = Html.Read(html);
        Assert.Empty(page.QuerySelectorAll("img, script, iframe, object, b"));
        Assert.Equal(["report"], page.QuerySelectorAll("main").Select(main => main.Id));
        Assert.Equal(page.QuerySelectorAll("[id]").Length, page.QuerySelectorAll("[id]").Select(element => element.Id).Distinct().Count());
        Assert.DoesNotMatch(@"(?<!\\)(\]\(javascript|<img|`c`|\*\*b)", markdown);
        Assert.DoesNotContain("NaN", page.Body!.TextContent + markdown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", html + markdown, StringComparison.Ordinal);
        foreach (Chart chart in report.Charts)
        {
            string svg = chart.ToSvg();
            XDocument.Parse(svg);
            Assert.DoesNotContain("\"NaN", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("∞", svg, StringComparison.Ordinal);
            Assert.NotEqual(string.Empty, chart.Title);
            Assert.NotEqual(string.Empty, chart.Description);
        }

        return page;
    }

    /// <summary>The same, and no percent sign: scores are scale points.</summary>
    public static IHtmlDocument CheckWords(Report report)
    {
        IHtmlDocument page = Check(report);
        Assert.DoesNotContain("%", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("%", report.ToMarkdown(), StringComparison.Ordinal);
        return page;
    }
}
