using System.Globalization;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>Writes a report as one page.</summary>
internal sealed class HtmlRenderer
{
    /// <summary>From how many sections and cards on a page has a list of contents.</summary>
    private const int ManyCards = 9;

    private readonly MarkupWriter page;
    private readonly ReportDocument document;
    private int charts;

    private HtmlRenderer(MarkupWriter page, ReportDocument document) => (this.page, this.document) = (page, document);

    public static string Write(ReportDocument document) => HtmlPage.Of(
        PlainText.OnOneLine($"{document.Title} – {document.Options.Messages.Of(document.Kind)}"), "en", StylesOf(document), page =>
            new HtmlRenderer(page, document).Write());

    private static IEnumerable<string> StylesOf(ReportDocument document) =>
        ["tokens.css", "page.css", "chart.css", .. document.AllBlocks().OfType<Drawing>().Select(drawing => drawing.Style).OfType<string>().Distinct()];

    private void Write()
    {
        page.Element("a", Of("Skip to the report"), ("class", "skip"), ("href", "#report"));
        page.Open("header", ("class", "masthead"));
        page.Element("p", Of(document.Kind), ("class", "kind"));
        page.Open("h1").Element("bdi", document.Title).Close();
        WriteFacts(document.Facts, "facts");
        page.Open("p", ("class", "note")).Element("a", Of(ReportEnding.ResponsibleUseTitle), ("href", $"#{ReportEnding.ResponsibleUseId}")).Close();
        page.Close();
        page.Open("main", ("id", "report"), ("tabindex", "-1"));
        if (document.Opening.Count > 0)
        {
            page.Open("div", ("class", "opening"));
            WriteAll(document.Opening, 2);
            page.Close();
        }

        Card[] cards = [.. document.AllBlocks().OfType<Card>().Where(card => card.Id is not null)];
        if (cards.Length >= ManyCards)
        {
            WriteContents();
        }

        foreach (Section section in document.Sections)
        {
            page.Open("section", ("id", section.Id), ("aria-labelledby", $"{section.Id}-title"));
            page.Element("h2", Of(section.Title), ("id", $"{section.Id}-title"));
            WriteAll(section.Blocks, 3);
            page.Close();
        }

        page.Close();
    }

    private void WriteContents()
    {
        page.Open("nav", ("class", "contents"), ("aria-label", Of("Contents")));
        page.Open("ul");
        foreach (Section section in document.Sections)
        {
            page.Open("li").Element("a", Of(section.Title), ("href", $"#{section.Id}")).Close();
        }

        page.Close().Close();
    }

    private void WriteAll(IEnumerable<Block> blocks, int level)
    {
        foreach (Block block in blocks)
        {
            Write(block, level);
        }
    }

    private void Write(Block block, int level)
    {
        switch (block)
        {
            case Passage passage:
                WritePassage(passage);
                break;
            case StatementList list:
                WriteList(list, level);
                break;
            case Columns columns:
                WriteColumns(columns, level);
                break;
            case FactList facts:
                WriteFacts(facts.Facts, "facts");
                break;
            case Headline headline:
                WriteHeadline(headline);
                break;
            case DataTable table:
                WriteTable(table);
                break;
            case Drawing drawing:
                WriteDrawing(drawing);
                break;
            case Reference reference:
                page.Open("p").Element("a", reference.Text, ("href", reference.Address.AbsoluteUri), ("rel", "noreferrer")).Close();
                break;
            case Card card:
                WriteCard(card, level);
                break;
            default:
                throw new NotSupportedException($"No page form for {block.GetType().Name}.");
        }
    }

    private void WritePassage(Passage passage)
    {
        string? style = passage.Kind switch
        {
            PassageKind.Plain => null,
            PassageKind.Content => "content",
            PassageKind.Lead => "lead",
            PassageKind.Note => "note",
            _ => "caution",
        };
        bool isContent = passage.Kind == PassageKind.Content;
        page.Element("p", Of(passage.Text), ("class", style), ("dir", "auto"), ("lang", isContent ? Language : null));
    }

    private void WriteList(StatementList list, int level)
    {
        if (list.Statements.Count == 0)
        {
            return;
        }

        string style = list.Pole switch
        {
            Pole.High => "statements high",
            Pole.Low => "statements low",
            _ => "statements",
        };
        page.Open("div", ("class", style));
        if (list.Heading.Key.Length > 0)
        {
            page.Element(Heading(level), Of(list.Heading));
        }

        page.Open("ul");
        foreach (Statement statement in list.Statements)
        {
            page.Open("li");
            if (statement.Rating is string rating)
            {
                page.Element("span", rating, ("class", "rating"), ("dir", "auto"), ("lang", Language)).Text(" ");
            }

            page.Element("span", Of(statement.Text), ("class", "text"), ("dir", "auto"), ("lang", Language));
            if (statement.Remark is string remark)
            {
                page.Text(" ").Element("span", remark, ("class", "remark"), ("dir", "auto"));
            }

            foreach (string detail in statement.Details)
            {
                page.Element("p", detail, ("dir", "auto"));
            }

            foreach (string note in statement.Notes ?? [])
            {
                page.Element("p", Of($"Noted: {note}"), ("class", "evidence"), ("dir", "auto"));
            }

            if (statement.Caution is string caution)
            {
                page.Element("p", Of($"Caution: {caution}"), ("class", "caution"));
            }

            page.Close();
        }

        page.Close().Close();
    }

    private void WriteColumns(Columns columns, int level)
    {
        if (columns.Lists.All(list => list.Statements.Count == 0))
        {
            return;
        }

        page.Open("div", ("class", "columns"));
        foreach (StatementList list in columns.Lists)
        {
            WriteList(list, level);
        }

        page.Close();
    }

    private void WriteFacts(IReadOnlyList<Fact> facts, string style)
    {
        if (facts.Count == 0)
        {
            return;
        }

        page.Open("dl", ("class", style));
        foreach (Fact fact in facts)
        {
            page.Open("div").Element("dt", Of(fact.Label)).Element("dd", fact.Text, ("dir", "auto")).Close();
        }

        page.Close();
    }

    private void WriteHeadline(Headline headline)
    {
        page.Open("div", ("class", "headline"));
        page.Open("p", ("class", "figure")).Element("strong", headline.Figure).Text(" ").Element("span", Of(headline.Unit)).Close();
        WriteFacts(headline.Lines, "facts");
        page.Close();
    }

    private void WriteTable(DataTable table)
    {
        page.Open("div", ("class", "table"), ("role", "region"), ("aria-label", Of(table.Caption)), ("tabindex", "0"));
        page.Open("table").Element("caption", Of(table.Caption));
        page.Open("thead").Open("tr");
        foreach (TableColumn column in table.Columns)
        {
            page.Element("th", Of(column.Name), ("scope", "col"), ("class", column.IsNumber ? "number" : null));
        }

        page.Close().Close().Open("tbody");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            page.Open("tr");
            for (int i = 0; i < row.Count; i++)
            {
                string? style = table.Columns[i].IsNumber ? "number" : null;
                _ = i == 0
                    ? page.Element("th", row[i], ("scope", "row"), ("class", style), ("dir", "auto"))
                    : page.Element("td", row[i], ("class", style), ("dir", "auto"));
            }

            page.Close();
        }

        page.Close().Close().Close();
    }

    private void WriteDrawing(Drawing drawing)
    {
        string id = string.Create(CultureInfo.InvariantCulture, $"chart-{++charts}");
        page.Open("figure", ("class", "chart"), ("aria-labelledby", id));
        page.Open("figcaption").Element("p", Of(drawing.Title), ("class", "finding"), ("id", id), ("dir", "auto")).Close();
        drawing.WriteHtml(page, document.Options);
        page.Element("p", Of(drawing.Description), ("class", "note"));
        page.Close();
    }

    private void WriteCard(Card card, int level)
    {
        page.Open("article", ("class", "card"), ("id", card.Id));
        page.Open("div", ("class", "card-head"));
        page.Element(Heading(level), card.Title, ("dir", "auto"));
        if (card.Aside is string aside)
        {
            page.Element("p", aside, ("class", "aside"));
        }

        page.Close();
        WriteAll(card.Blocks, level + 1);
        page.Close();
    }

    private string Of(Message message) => document.Options.Messages.Of(message);

    private string Language => document.Options.ContentLanguage;

    private static string Heading(int level) => string.Create(CultureInfo.InvariantCulture, $"h{level}");
}
