using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Reports.Documents;

/// <summary>What follows from described figures.</summary>
internal static class Figures
{
    /// <summary>A table with a row for each result and the columns of the figures.</summary>
    public static DataTable Table<T>(Message caption, TableColumn name, IEnumerable<(string Name, T One)> results, IEnumerable<FigureOf<T>> figures,
        Wording words)
    {
        (string Name, T One)[] rows = [.. results];
        (FigureColumn<T> Column, string[] Cells)[] columns =
        [
            .. figures.SelectMany(figure => figure.Columns).Select(column => (column, (string[])[.. rows.Select(row => column.Cell(words, row.One))]))
                .Where(one => !one.column.IsOptional || one.Item2.Any(cell => cell != Wording.None)),
        ];
        return new DataTable(
            caption,
            [name, .. columns.Select(one => new TableColumn(one.Column.Heading, one.Column.IsNumber))],
            [.. rows.Select((row, at) => (string[])[row.Name, .. columns.Select(one => one.Cells[at])])]);
    }

    /// <summary>What is missing, each reason once with all that it stands for.</summary>
    public static IEnumerable<Statement> Missing<T>(IEnumerable<FigureOf<T>> figures, IEnumerable<(string Name, MissingFigure Figure)> missing, Wording words)
    {
        Dictionary<string, Message> names = figures.DistinctBy(figure => figure.Member)
            .ToDictionary(figure => figure.Member, figure => figure.Name, StringComparer.Ordinal);
        foreach (IGrouping<string, (string Name, MissingFigure Figure)> reason in missing.GroupBy(one => one.Figure.Reason))
        {
            string[] labels = [.. reason.Select(one => words.Of(names.GetValueOrDefault(one.Figure.Figure, one.Figure.Figure)))
                .Distinct(StringComparer.Ordinal)];
            yield return new Statement($"no {Wording.And(labels)}: {reason.Key}.",
                Wording.And([.. reason.Select(one => one.Name).Distinct(StringComparer.Ordinal)]));
        }
    }

    /// <summary>The section that says what is not known.</summary>
    public static Section MissingSection(IEnumerable<Statement> missing)
    {
        Statement[] statements = [.. missing];
        return new Section(
            "missing", "What is not known, and why",
            statements.Length == 0 ? [new Passage("Nothing: every figure is there.")] : [new StatementList("Missing figures", statements)])
        {
            IsBrief = true,
        };
    }

    /// <summary>The section of what to keep in mind, each sentence once; it is left out where there is none.</summary>
    public static IEnumerable<Section> CautionSection(IEnumerable<string> cautions, params IReadOnlyList<Block> more)
    {
        Block[] blocks = [.. cautions.Distinct(StringComparer.Ordinal).Select(text => new Passage(text, PassageKind.Caution)), .. more];
        return blocks.Length == 0 ? [] : [new Section("cautions", "What to be careful about", blocks) { IsBrief = true }];
    }

    /// <summary>Remarks on scores, each once with all to which it applies.</summary>
    public static IEnumerable<Passage> ByText(IEnumerable<(string Name, string Text)> remarks, int all, string everybody = "All") =>
        remarks.GroupBy(one => one.Text, one => one.Name)
            .Select(text => new Passage($"{(text.Count() == all ? everybody : Wording.And([.. text]))}: {text.Key}", PassageKind.Caution));

    /// <summary>The section on what figures mean, from the first result that has each.</summary>
    public static Section ReadingSection<T>((string Name, FigureNotes Notes) study, IEnumerable<FigureOf<T>> figures, IEnumerable<T> results, Wording words) =>
        new(
        "reading",
        "What the figures mean, and rest on",
        () =>
        [
            CardOf(words.Of(study.Name), study.Notes),
            .. figures.Where(figure => figure.Notes is not null)
                .Select(figure => (figure.Name, Notes: results.Select(one => figure.Notes!(one)).FirstOrDefault(notes => notes is not null)))
                .Where(one => one.Notes is not null && one.Notes != study.Notes)
                .Select(one => CardOf(Capital(words.Of(one.Name)), one.Notes!)),
        ]);

    private static Card CardOf(string name, FigureNotes notes) => new(
        null,
        name,
        null,
        [
            new Passage(notes.Meaning),
            .. notes.Assumptions.Count == 0 ? Array.Empty<Block>() : [new Passage($"Rests on: {string.Join(" ", notes.Assumptions)}")],
            new Passage($"Source: {notes.Source}.", PassageKind.Note),
        ]);

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
