using System.Text;
using System.Text.RegularExpressions;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>Writes a report as Markdown. Every text is escaped here, and nowhere else.</summary>
internal sealed partial class MarkdownRenderer(Messages messages)
{
    private readonly StringBuilder markdown = new();

    public static string Write(ReportDocument document)
    {
        MarkdownRenderer renderer = new(document.Options.Messages);
        renderer.Heading(1, $"{document.Options.Messages.Of(document.Kind)}: {document.Title}");
        renderer.Facts(document.Facts);
        renderer.Paragraph($"[{renderer.Of(ReportEnding.ResponsibleUseTitle)}](#{ReportEnding.ResponsibleUseId})");
        renderer.WriteAll(document.Opening, 2);
        foreach (Section section in document.Sections)
        {
            renderer.Heading(2, renderer.Of(section.Title));
            renderer.WriteAll(section.Blocks, 3);
        }

        return renderer.markdown.ToString();
    }

    /// <summary>A text as Markdown shows it unchanged, on one line.</summary>
    public static string Escape(string text) => LineStart().Replace(EscapeWithin(text), @"$1\$2");

    /// <summary>The same for text that does not begin a line.</summary>
    private static string EscapeWithin(string text) => Special().Replace(PlainText.OnOneLine(text), @"\$0");

    private string Of(Message message) => messages.Of(message);

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
                Paragraph(passage.Kind switch
                {
                    PassageKind.Lead => $"**{Escape(Of(passage.Text))}**",
                    PassageKind.Caution => $"> {Escape(Of(passage.Text))}",
                    _ => Escape(Of(passage.Text)),
                });
                break;
            case StatementList list:
                WriteList(list, level);
                break;
            case Columns columns:
                WriteAll(columns.Lists, level);
                break;
            case FactList facts:
                Facts(facts.Facts);
                break;
            case Headline headline:
                Paragraph($"**{Escape(headline.Figure)}** {Escape(Of(headline.Unit))}");
                Facts(headline.Lines);
                break;
            case DataTable table:
                Table(table);
                break;
            case Drawing drawing:
                Paragraph($"**{Escape(Of(drawing.Title))}**");
                if (!drawing.HasTableBeside)
                {
                    Table(drawing.Numbers);
                }

                Paragraph(Escape(Of(drawing.Description)));
                break;
            case Reference reference:
                Paragraph($"[{Escape(reference.Text)}](<{reference.Address.AbsoluteUri}>)");
                break;
            case Card card:
                Heading(level, card.Aside is null ? card.Title : $"{card.Title}: {card.Aside}");
                WriteAll(card.Blocks, level + 1);
                break;
            default:
                throw new NotSupportedException($"No Markdown form for {block.GetType().Name}.");
        }
    }

    private void WriteList(StatementList list, int level)
    {
        if (list.Statements.Count == 0)
        {
            return;
        }

        if (list.Heading.Key.Length > 0)
        {
            Heading(level, Of(list.Heading));
        }

        foreach (Statement statement in list.Statements)
        {
            string rating = statement.Rating is string given ? $"*{Escape(given)}:* " : string.Empty;
            string remark = statement.Remark is string said ? $" ({Escape(said)})" : string.Empty;
            Line($"- {rating}{Escape(Of(statement.Text))}{remark}");
            foreach (string detail in statement.Details.Concat((statement.Notes ?? []).Select(note => Of($"Noted: {note}"))))
            {
                Line($"  - {Escape(detail)}");
            }

            if (statement.Caution is string caution)
            {
                Line($"  - {Escape(Of($"Caution: {caution}"))}");
            }
        }

        Line(string.Empty);
    }

    private void Facts(IReadOnlyList<Fact> facts)
    {
        foreach (Fact fact in facts)
        {
            Line($"- {Escape(Of(fact.Label))}: {Escape(fact.Text)}");
        }

        if (facts.Count > 0)
        {
            Line(string.Empty);
        }
    }

    private void Table(DataTable table)
    {
        Row(table.Columns.Select(column => Of(column.Name)));
        Line($"|{string.Concat(table.Columns.Select(column => column.IsNumber ? " ---: |" : " --- |"))}");
        foreach (IReadOnlyList<string> row in table.Rows)
        {
            Row(row);
        }

        Line(string.Empty);
    }

    private void Row(IEnumerable<string> cells) => Line($"|{string.Concat(cells.Select(cell => $" {Escape(cell)} |"))}");

    private void Heading(int level, string text) => Paragraph($"{new string('#', level)} {EscapeWithin(text)}");

    private void Paragraph(string text)
    {
        Line(text);
        Line(string.Empty);
    }

    private void Line(string text) => markdown.Append(text).Append('\n');

    [GeneratedRegex(@"[\\`*_\[\]<>|~&#]")]
    private static partial Regex Special();

    /// <summary>What would start a list, a heading underline or a rule at the start of a line.</summary>
    [GeneratedRegex(@"^(\d*)([-+=.)](?=\s|$)|[-=+](?=[-=+\s]*$))")]
    private static partial Regex LineStart();
}
