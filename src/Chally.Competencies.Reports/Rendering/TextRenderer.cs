using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Markup;

namespace Chally.Competencies.Reports.Rendering;

/// <summary>Writes a report as plain text, or as text for a terminal.</summary>
internal sealed class TextRenderer
{
    private static readonly Message Reading =
        "Scale points run from 0 at the low pole to 100 at the high pole and are not a percentile. No validity evidence ships with this "
        + "content; a person decides and records why. Responsible use: docs/responsible-use.md of the project.";

    private readonly ReportDocument document;
    private readonly TextOptions options;
    private readonly TextLines lines;

    private TextRenderer(ReportDocument document, TextOptions options, TextLines lines) =>
        (this.document, this.options, this.lines) = (document, options, lines);

    /// <summary>Writes reports one after the other, in the brief form with the words on responsible use once, at the end.</summary>
    public static void Write(IEnumerable<ReportDocument> documents, TextWriter writer, TextOptions options)
    {
        TextLines lines = new(writer, options);
        ReportDocument? last = null;
        foreach (ReportDocument document in documents)
        {
            if (last is not null)
            {
                lines.Break();
            }

            last = document;
            new TextRenderer(document, options, lines).Write();
        }

        if (options.IsBrief && last?.Sections.Any(section => section.Id == ReportEnding.ResponsibleUseId) == true)
        {
            lines.Break();
            lines.Line(last.Options.Messages.Of(Reading), TextStyle.Dim);
        }
    }

    private void Write()
    {
        lines.Line(document.Kind.Key.Length == 0 ? document.Title : $"{Of(document.Kind)}: {document.Title}", TextStyle.Bold);
        Facts(document.Facts);
        WriteAll(document.Opening);
        foreach (Section section in document.Sections.Where(section => section.IsBrief || !options.IsBrief))
        {
            lines.Break();
            lines.Line(Of(section.Title), TextStyle.Bold);
            WriteAll(section.Blocks);
        }
    }

    private void WriteAll(IEnumerable<Block> blocks)
    {
        foreach (Block block in blocks)
        {
            Write(block);
        }
    }

    private void Write(Block block)
    {
        switch (block)
        {
            case Passage passage:
                lines.Line(Of(passage.Text), passage.Kind is PassageKind.Note or PassageKind.Caution ? TextStyle.Dim : TextStyle.Plain);
                break;
            case StatementList list:
                WriteList(list);
                break;
            case Columns columns:
                WriteAll(columns.Lists);
                break;
            case FactList facts:
                Facts(facts.Facts);
                break;
            case Headline headline:
                lines.Line($"{headline.Figure} {Of(headline.Unit)}", TextStyle.Bold);
                Facts(headline.Lines);
                break;
            case DataTable table:
                Table(table);
                break;
            case Drawing drawing:
                lines.Line(Of(drawing.Title));
                if (!drawing.HasTableBeside)
                {
                    Table(drawing.Numbers);
                }

                break;
            case Reference reference:
                lines.Line($"{reference.Text}: {reference.Address.AbsoluteUri}");
                break;
            case Card card:
                lines.Break();
                lines.Line(card.Aside is null ? card.Title : $"{card.Title}: {card.Aside}", TextStyle.Bold);
                WriteAll(card.Blocks);
                break;
            default:
                throw new NotSupportedException($"No text form for {block.GetType().Name}.");
        }
    }

    private void WriteList(StatementList list)
    {
        if (list.Statements.Count == 0)
        {
            return;
        }

        if (list.Heading.Key.Length > 0)
        {
            lines.Line($"{Of(list.Heading)}:");
        }

        foreach (Statement statement in list.Statements)
        {
            string rating = statement.Rating is string given ? $"{given}: " : string.Empty;
            string remark = statement.Remark is string said ? $" ({said})" : string.Empty;
            string caution = statement.Caution is string careful ? $" [{Of($"caution: {careful}")}]" : string.Empty;
            lines.Bullet($"{rating}{Of(statement.Text)}{remark}{caution}");
            foreach (string detail in statement.Details.Concat((statement.Notes ?? []).Select(note => Of($"Noted: {note}"))))
            {
                lines.Detail(detail);
            }
        }
    }

    private void Facts(IReadOnlyList<Fact> facts)
    {
        foreach (Fact fact in facts)
        {
            lines.Line($"{Of(fact.Label)}: {fact.Text}");
        }
    }

    private void Table(DataTable table)
    {
        lines.Line(Of(table.Caption), TextStyle.Dim);
        TextTable.Write(
            lines,
            [.. table.Columns.Select(column => column with { Name = PlainText.OnOneLine(Of(column.Name)) })],
            [.. table.Rows.Select(row => (string[])[.. row.Select(cell => TextLines.Plain(cell == Wording.None ? "-" : cell))])],
            options.Width);
    }

    private string Of(Message message) => document.Options.Messages.Of(message);
}
