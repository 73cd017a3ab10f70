using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Listings;

/// <summary>A report on anything that is told in lines and tables, such as what a validator found or how two versions of content differ.</summary>
internal static class ListingDocument
{
    public static ReportDocument Of(string kind, string title, IEnumerable<ListedSection> sections, ReportOptions options)
    {
        ListedSection[] all = ReportScores.All(sections, nameof(sections));
        if (all.SelectMany(section => section.Rows.Select(row => (section, row))).Any(one => one.row.Count != one.section.Columns.Count))
        {
            throw new ArgumentException("Each row must have a cell for every column, but one does not.", nameof(sections));
        }

        return new ReportDocument(
            kind,
            title,
            [],
            [.. all.Where(section => section.Title.Length == 0).SelectMany(Blocks)],
            [.. all.Where(section => section.Title.Length > 0)
                .Select((section, at) => new Section($"section-{new Wording(options).Whole(at + 1)}", section.Title, [.. Blocks(section)]) { IsBrief = true })],
            options);
    }

    private static IEnumerable<Block> Blocks(ListedSection section) =>
    [
        .. section.Title.Length == 0 || section.Lines is [string only] && !only.Contains('\n')
            ? section.Lines.Select(line => (Block)new Passage(line))
            : [new StatementList(string.Empty,
                [.. section.Lines.Select(line => line.Split('\n')).Select(lines => new Statement(lines[0]) { Details = lines[1..] })])],
        .. section.Columns.Count == 0
            ? Array.Empty<Block>()
            : [new DataTable(section.Title, [TableColumn.Id(section.Columns[0]), .. section.Columns.Skip(1).Select(name => new TableColumn(name))],
                [.. section.Rows.Select(row => (string[])[.. row])])],
    ];
}
