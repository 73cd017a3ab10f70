using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Reads pages as a browser would.</summary>
internal static class Html
{
    public static IHtmlDocument Read(string html) => new HtmlParser(new HtmlParserOptions { IsStrictMode = false }).ParseDocument(html);

    /// <summary>The text of the element that a selector finds, with single spaces.</summary>
    public static string TextOf(this IParentNode page, string selector) =>
        Squeeze(page.QuerySelector(selector)?.TextContent ?? throw new InvalidOperationException($"Nothing is {selector}."));

    public static string[] TextsOf(this IParentNode page, string selector) =>
        [.. page.QuerySelectorAll(selector).Select(element => Squeeze(element.TextContent))];

    private static string Squeeze(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
