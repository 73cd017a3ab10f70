using System.Globalization;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Forms;

/// <summary>The items of a form, all rated on one scale: a choice of points, or a number to be typed where there are many.</summary>
internal sealed class FormItems(RatingScale scale, string language)
{
    /// <summary>The most characters that a sheet takes in a name or note.</summary>
    public const string MaxLength = "2000";

    /// <summary>The points of a scale from 0 to 10: with more, typing is quicker than looking for the point.</summary>
    private const int MostChoices = 11;

    /// <summary>Longer anchors stand on lines of their own.</summary>
    private const int LongAnchor = 28;

    /// <summary>Longer words would be broken where six points stand beside each other.</summary>
    private const int LongWord = 10;

    /// <summary>Longer words would be broken in any column.</summary>
    private const int LongestWord = 16;

    private bool IsTyped => scale.Range + 1 > MostChoices;

    private string Ends => string.Create(CultureInfo.InvariantCulture, $"{scale.Min} to {scale.Max}");

    private string Layout { get; } = LayoutOf(scale.Anchors);

    /// <summary>What the keyboard does on an item.</summary>
    public string Keys => IsTyped
        ? "Type a number from " + Ends +
            ". N says not observed, Enter goes to the next statement, Delete in an empty field takes “not observed” back. Tab moves through everything."
        : $"On a statement, {DigitKeys}N {(HasZeroKey ? "or 0 says" : "says")} not observed, arrow keys move along the scale, Delete takes the answer back, " +
            $"Enter goes to the next statement. Tab moves through everything.";

    private bool HasZeroKey => scale.Min > 0;

    /// <summary>The points that one key can name.</summary>
    private string DigitKeys => scale.Min switch
    {
        > 9 => string.Empty,
        9 => "the key 9 chooses the rating, ",
        int min => string.Create(CultureInfo.InvariantCulture, $"the keys {min} to {Math.Min(9, scale.Max)} choose a rating, "),
    };

    /// <summary>What the points mean, where the items themselves do not say it.</summary>
    public void WriteScale(MarkupWriter page)
    {
        if (!IsTyped)
        {
            return;
        }

        page.Element("p", $"Rate each statement with a whole number from {Ends}.");
        if (scale.Anchors.Count > 0)
        {
            page.Open("ol", ("class", "anchors"));
            for (int point = scale.Min; point <= scale.Max; point++)
            {
                page.Open("li").Element("span", Text(point), ("class", "point")).Text(" ");
                WriteAnchor(page, point);
                page.Close();
            }

            page.Close();
        }
    }

    /// <summary>One statement with its answers and a place for evidence.</summary>
    /// <param name="page">Where to write.</param>
    /// <param name="number">Its number on the form, from 1.</param>
    /// <param name="text">The statement.</param>
    public void WriteItem(MarkupWriter page, int number, string text)
    {
        string name = $"item-{Text(number)}";
        page.Open("fieldset", ("class", "item"), ("id", name));
        page.Open("legend").Element("span", Text(number), ("class", "number")).Text(" ").Element("span", text, ("lang", language), ("dir", "auto")).Close();
        if (IsTyped)
        {
            WriteEntry(page, name);
        }
        else
        {
            WriteChoices(page, name);
        }

        page.Open("label", ("class", "note")).Element("span", "Evidence");
        page.Open("textarea", ("rows", "1"), ("dir", "auto"), ("maxlength", MaxLength), ("autocomplete", "off")).Close().Close();
        page.Open("div", ("class", "line paper")).Close();
        page.Close();
    }

    private static string LayoutOf(ValueList<string> anchors)
    {
        int longest = anchors.SelectMany(anchor => anchor.Split(' ', '-')).Select(word => word.Length).DefaultIfEmpty().Max();
        return anchors.Count == 0 ? "points"
            : longest > LongestWord || anchors.Any(anchor => anchor.Length > LongAnchor) ? "lines"
            : longest > LongWord ? "wide"
            : "words";
    }

    private void WriteChoices(MarkupWriter page, string name)
    {
        page.Open("div", ("class", $"scale {Layout}"));
        for (int point = scale.Min; point <= scale.Max; point++)
        {
            page.Open("label", ("class", "option"));
            page.Empty("input", ("type", "radio"), ("name", name), ("value", Text(point)));
            page.Element("span", Text(point), ("class", "point"));
            if (scale.Anchors.Count > 0)
            {
                page.Text(" ");
                WriteAnchor(page, point);
            }

            page.Close();
        }

        WriteNotObserved(page, "radio", name);
        page.Close();
    }

    private void WriteEntry(MarkupWriter page, string name)
    {
        string fault = $"{name}-fault";
        page.Open("div", ("class", "scale typed"));
        page.Open("label", ("class", "entry")).Element("span", $"Rating, {Ends}");
        page.Empty(
            "input", ("type", "text"), ("inputmode", "numeric"), ("maxlength", "3"), ("autocomplete", "off"), ("name", name), ("aria-describedby", fault));
        page.Close();
        WriteNotObserved(page, "checkbox", name);
        page.Close();
        page.Open("p", ("class", "fault"), ("id", fault), ("hidden", "hidden")).Close();
    }

    private static void WriteNotObserved(MarkupWriter page, string type, string name)
    {
        page.Open("label", ("class", "option none"));
        page.Empty("input", ("type", type), ("name", name), ("value", "none"));
        page.Element("span", "not observed", ("class", "anchor"));
        page.Close();
    }

    private void WriteAnchor(MarkupWriter page, int point) =>
        page.Element("span", scale.Anchors[point - scale.Min], ("class", "anchor"), ("lang", language), ("dir", "auto"));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
