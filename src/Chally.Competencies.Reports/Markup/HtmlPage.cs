using System.Security.Cryptography;
using System.Text;
using Chally.Competencies.Reports.Style;

namespace Chally.Competencies.Reports.Markup;

/// <summary>One self-contained page: style and script inside, and a policy under which a browser loads nothing from elsewhere.</summary>
internal static class HtmlPage
{
    /// <summary>A whole document.</summary>
    /// <param name="title">What the browser shows as its title.</param>
    /// <param name="language">The language of the page, BCP 47.</param>
    /// <param name="styles">Names of embedded style sheets, in order.</param>
    /// <param name="body">Writes what is in the body.</param>
    /// <param name="script">A script of our own; null for none.</param>
    public static string Of(string title, string language, IEnumerable<string> styles, Action<MarkupWriter> body, string? script = null)
    {
        string style = "\n" + string.Concat(styles.Select(StyleSheet.Read));
        string? run = script is null ? null : "\n" + script;
        MarkupWriter page = new();
        page.Own("<!doctype html>");
        page.Open("html", ("lang", language));
        page.Open("head");
        page.Empty("meta", ("charset", "utf-8"));
        page.Empty("meta", ("http-equiv", "Content-Security-Policy"), ("content", Policy(style, run)));
        page.Empty("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1"));
        page.Empty("meta", ("name", "referrer"), ("content", "no-referrer"));
        page.Empty("link", ("rel", "icon"), ("href", "data:,"));
        page.Element("title", title);
        page.Open("style").Own(style).Close();
        page.Close();
        page.Open("body");
        body(page);
        if (run is not null)
        {
            page.Open("script").Own(run).Close();
        }

        page.Close().Close().Own("\n");
        return page.ToString();
    }

    /// <summary>Only this style and this script, by their hashes; no other resource, no form target, no base.</summary>
    private static string Policy(string style, string? script) =>
        $"default-src 'none'; style-src {Hash(style)}; {(script is null ? string.Empty : $"script-src {Hash(script)}; ")}img-src data:; form-action 'none'; " +
            $"base-uri 'none'";

    private static string Hash(string text) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}'";
}
