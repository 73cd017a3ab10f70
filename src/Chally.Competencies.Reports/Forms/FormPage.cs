using System.Globalization;
using Chally.Competencies.Reports.Markup;
using Chally.Competencies.Reports.Style;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Forms;

/// <summary>The page of a rating form. What only paper needs has the class <c>paper</c>, what only a screen needs the class <c>screen</c>.</summary>
internal static class FormPage
{
    private static readonly string[] Purposes = ["selection", "development"];

    public static string Write(RatingForm form) => HtmlPage.Of(
        $"Rating form: {form.Benchmark.Title}", "en", ["tokens.css", "form.css"], page => WriteBody(page, form), StyleSheet.Read("form.js"));

    private static void WriteBody(MarkupWriter page, RatingForm form)
    {
        page.Open("main");
        WriteMasthead(page, form);
        page.Open("noscript");
        page.Element("p", "Scripts are off in this browser: the page cannot save ratings. It still prints as a paper form.", ("class", "message"));
        page.Close();
        WriteGuidance(page, form.Options);
        page.Open("form", ("id", "form"), ("autocomplete", "off"), ("novalidate", "novalidate"), ("data-sheet", FormSheet.Encoded(form)));
        page.Open("div", ("id", "status"), ("role", "status")).Close();
        WritePeople(page, form.Options);
        WriteStatements(page, form);
        WriteBar(page, form.Items.Count);
        page.Close().Close();
        WriteDialog(page);
    }

    private static void WriteMasthead(MarkupWriter page, RatingForm form)
    {
        int count = form.Items.Count;
        page.Open("header", ("class", "masthead"));
        page.Element("p", "Rating form", ("class", "kind"));
        page.Element("h1", form.Benchmark.Title, ("lang", form.Options.ContentLanguage), ("dir", "auto"));
        page.Element(
            "p",
            count == 1
                ? "One statement about what a person does at work."
                : string.Create(CultureInfo.InvariantCulture, $"{count} statements about what a person does at work."),
            ("class", "lead"));
        page.Close();
    }

    private static void WriteGuidance(MarkupWriter page, RatingFormOptions options)
    {
        page.Open("section", ("class", "guidance"), ("aria-labelledby", "guidance"));
        page.Element("h2", "Before you start", ("id", "guidance"));
        page.Open("ul");
        Point(page, "Rate behavior.",
            "Say what you saw or heard the person do, not what you think of the person. What you had no chance to see is “not observed”.");
        Point(page, "Know the purpose.", PurposeText(options));
        Point(page, "The person may ask.", "They can ask what was rated, by whom, and how a score came about, have errors corrected, and ask for " +
            "accommodation. Write notes that you would show them.");
        Point(page, "Know the limits.",
            "No evidence comes with these statements that ratings on them predict performance in this job. A person decides, and records why.");
        Point(page, "Keep it safe.", "A completed form names people. Store it accordingly, and delete it when it is no longer needed, as the law requires.");
        page.Close().Close();
    }

    private static string PurposeText(RatingFormOptions options) => options switch
    {
        { Purpose: null } => "Say below what the ratings are for. Those collected for development are for talking and planning, not to rank, cut or decide.",
        _ when new RatingSheet { Subject = "nobody", Ratings = [], Purpose = options.Purpose }.IsForDevelopment =>
            "These ratings are collected for development: for talking and planning, not to rank, cut or decide.",
        _ => "These ratings are collected for the purpose stated below, and not used for another.",
    };

    private static void Point(MarkupWriter page, string head, string text) => page.Open("li").Element("strong", head).Text($" {text}").Close();

    private static void WritePeople(MarkupWriter page, RatingFormOptions options)
    {
        page.Open("section", ("class", "people"), ("aria-labelledby", "people"));
        page.Element("h2", "Who is rated, and by whom", ("id", "people"));
        page.Open("div", ("class", "fields"));
        Entry(page, "subject", "Person rated", "A name or a code", isRequired: true);
        Entry(page, "rater", "Rated by", "Your name or a code; may stay empty", isRequired: false);
        Choice(page, "role", "Your role", [.. FormSheet.Roles.ToArray().Select(role => (role.Word, role.Label))], FormSheet.LabelOf(options.Role));
        Choice(page, "purpose", "Purpose of the ratings", [.. Purposes.Select(purpose => (purpose, purpose))], options.Purpose);
        page.Open("div", ("class", "field paper")).Element("span", "Date", ("class", "label")).Open("div", ("class", "line")).Close().Close();
        page.Close().Close();
    }

    private static void Entry(MarkupWriter page, string id, string label, string hint, bool isRequired)
    {
        page.Open("div", ("class", "field"));
        page.Element("label", label, ("class", "label"), ("for", id));
        page.Empty(
            "input",
            ("id", id), ("type", "text"), ("dir", "auto"), ("maxlength", FormItems.MaxLength), ("autocomplete", "off"), ("spellcheck", "false"),
            ("aria-required", isRequired ? "true" : null), ("aria-describedby", isRequired ? $"{id}-hint {id}-fault" : $"{id}-hint"));
        page.Element("p", hint, ("class", "hint screen"), ("id", $"{id}-hint"));
        if (isRequired)
        {
            page.Open("p", ("class", "fault"), ("id", $"{id}-fault"), ("hidden", "hidden")).Close();
        }

        page.Close();
    }

    /// <summary>A choice that the form asks for, or what is stated instead; on paper, boxes to tick.</summary>
    private static void Choice(MarkupWriter page, string id, string label, (string Word, string Label)[] choices, string? stated)
    {
        page.Open("div", ("class", "field"));
        if (stated is not null)
        {
            page.Element("span", label, ("class", "label")).Element("p", stated, ("class", "stated"), ("dir", "auto"));
            page.Close();
            return;
        }

        page.Element("label", label, ("class", "label"), ("for", id));
        page.Open("select", ("id", id), ("class", "screen"));
        page.Element("option", "not stated", ("value", string.Empty));
        foreach ((string word, string text) in choices)
        {
            page.Element("option", text, ("value", word));
        }

        page.Close();
        page.Open("p", ("class", "boxes paper"));
        foreach ((_, string text) in choices)
        {
            page.Open("span").Open("i").Close().Text(text).Close().Text(" ");
        }

        page.Close().Close();
    }

    private static void WriteStatements(MarkupWriter page, RatingForm form)
    {
        page.Open("section", ("class", "statements"), ("aria-labelledby", "statements"));
        page.Element("h2", "Statements", ("id", "statements"));
        FormItems items = new(form.Benchmark.RatingScale, form.Options.ContentLanguage);
        items.WriteScale(page);
        page.Open("details", ("class", "keys screen"));
        page.Element("summary", "With the keyboard");
        page.Element("p", items.Keys);
        page.Close();
        for (int place = 0; place < form.Items.Count; place++)
        {
            items.WriteItem(page, place + 1, form.Items[place].Text);
        }

        page.Close();
    }

    /// <summary>Hidden until the script is there to make it work.</summary>
    private static void WriteBar(MarkupWriter page, int count)
    {
        page.Open("div", ("class", "ending screen"), ("data-script", "only"), ("hidden", "hidden"));
        page.Element("p", "Unfinished work is kept in this browser, unencrypted, until you save or start over.", ("id", "keeping"));
        page.Element("button", "Start over", ("type", "button"), ("id", "over"));
        page.Close();
        page.Open("div", ("class", "bar screen"), ("data-script", "only"), ("hidden", "hidden"));
        page.Open("div", ("class", "progress"));
        page.Element("p", string.Create(CultureInfo.InvariantCulture, $"0 of {count} answered"), ("id", "count"));
        page.Open("progress", ("id", "progress"), ("max", count.ToString(CultureInfo.InvariantCulture)), ("value", "0"), ("aria-labelledby", "count")).Close();
        page.Close();
        page.Open("p", ("id", "spoken"), ("class", "spoken"), ("role", "status")).Close();
        page.Element("button", "First unanswered", ("type", "button"), ("id", "next"));
        page.Element("button", "Save ratings", ("type", "button"), ("id", "save"), ("class", "main"));
        page.Close();
    }

    private static void WriteDialog(MarkupWriter page)
    {
        page.Open("dialog", ("id", "ask"), ("aria-labelledby", "ask-title"), ("aria-describedby", "ask-text"));
        page.Open("h2", ("id", "ask-title")).Close();
        page.Open("p", ("id", "ask-text")).Close();
        page.Open("div", ("class", "actions"));
        page.Open("button", ("type", "button"), ("id", "ask-no")).Close();
        page.Open("button", ("type", "button"), ("id", "ask-yes"), ("class", "main")).Close();
        page.Close().Close();
    }
}
