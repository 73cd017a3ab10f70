using System.Globalization;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Imports job profiles with proficiency levels: summary, responsibilities, facts, and competencies with the required level and the behaviours
/// of each level.
/// </summary>
/// <remarks>
/// Rows whose name is withheld are reported and counted among what is not published; they become no competencies. Names that only the summary
/// gives become competencies without levels and follow last. Time and memory are linear in the length of the document.
/// </remarks>
public static class LevelsImporter
{
    private const string Expected =
        "a job profile with proficiency levels: competencies in numbered rows, with lines such as 'Level 1 Behaviors' or 'Proficiency Level - 3' below";

    private static readonly RatingScale Demonstrated = new(0, 1, ["not demonstrated", "demonstrated"]);

    /// <summary>Imports a text.</summary>
    /// <param name="text">The text of the document, at most 16 Mi characters and 100,000 lines.</param>
    /// <param name="options">What the document does not say; the defaults when null.</param>
    /// <param name="source">A name of the document for problems, usually the path.</param>
    /// <returns>The benchmark and the report.</returns>
    /// <exception cref="CompetencyContentException">The document is not such a job profile, not plain text, or too large; all problems are in the
    /// exception.</exception>
    public static ImportedContent Import(string text, ImportOptions? options = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(text);
        ImportLog log = new(source);
        return Import(DocumentReader.Read(text, log.Problems), options ?? new ImportOptions(), log);
    }

    /// <summary>Imports a stream.</summary>
    /// <param name="utf8">The document in UTF-8, at most 16 MiB; a byte order mark is passed over. The stream stays open.</param>
    /// <param name="options">What the document does not say; the defaults when null.</param>
    /// <param name="source">A name of the document for problems, usually the path.</param>
    /// <returns>The benchmark and the report.</returns>
    /// <exception cref="CompetencyContentException">The document is not such a job profile, not plain text, or too large; all problems are in the
    /// exception.</exception>
    public static ImportedContent Import(Stream utf8, ImportOptions? options = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ImportLog log = new(source);
        return Import(DocumentReader.Read(utf8, log.Problems), options ?? new ImportOptions(), log);
    }

    private static ImportedContent Import(List<DocumentLine> lines, ImportOptions options, ImportLog log)
    {
        LevelsParser parser = new(LevelsFurniture.Tokens(lines, log), log);
        parser.Read();
        List<LevelsDraft> named = [.. parser.Drafts.Where(draft => draft.Name is not null)];
        if (!parser.Drafts.Exists(draft => draft.Levels.Count > 0 || draft.Required is not null) || named.Count == 0)
        {
            throw log.OtherKind(Expected, OtherKinds.Describe(lines));
        }

        ContentAssembler assembler = new(options, new DocumentFront(parser.Job, parser.Description), "Job profile", log);
        LevelsAssembler levels = new(named, assembler, log);
        List<BenchmarkCompetency> competencies = [];
        foreach (LevelsDraft draft in assembler.Bounded(named, "competencies", draft => draft.Line))
        {
            competencies.Add(levels.Competency(draft, competencies.Count + 1));
        }

        List<BenchmarkFact> facts = [];
        foreach (LevelFact fact in assembler.Bounded(parser.Facts, "facts", fact => fact.Text.Line))
        {
            facts.Add(Fact(fact, assembler));
        }

        AddFamilies(named, competencies, facts, assembler);
        return assembler.Build(competencies, facts, Withheld(parser, named.Count, log), Demonstrated);
    }

    private static BenchmarkFact Fact(LevelFact fact, ContentAssembler assembler)
    {
        string label = assembler.Text(new TextDraft(fact.Text.Line, fact.Label));
        string text = assembler.Text(fact.Text);
        return new BenchmarkFact
        {
            Id = assembler.Id($"{label} {text}"),
            Label = label,
            Text = text,
            Sources = assembler.Source.Of(0, fact.Kind, fact.Ordinal),
        };
    }

    /// <summary>Which competencies the document counts as which sort of skills.</summary>
    private static void AddFamilies(List<LevelsDraft> drafts, List<BenchmarkCompetency> competencies, List<BenchmarkFact> facts, ContentAssembler assembler)
    {
        IEnumerable<int> places = Enumerable.Range(0, competencies.Count).Where(place => drafts[place].Family is not null);
        foreach (IGrouping<string, int> family in places.GroupBy(place => drafts[place].Family!, StringComparer.OrdinalIgnoreCase))
        {
            string label = $"{LevelsSummary.Label(family.Key)} with a name";
            TextDraft names = new(drafts[family.First()].Line, string.Join(", ", family.Select(place => competencies[place].Name)));
            facts.Add(new BenchmarkFact
            {
                Id = assembler.Id(label),
                Label = label,
                Text = assembler.Text(names),
                Sources = [.. family.SelectMany(place => assembler.Source.Of(place + 1, "family", 1))],
            });
        }
    }

    private static List<string> Withheld(LevelsParser parser, int named, ImportLog log)
    {
        foreach (LevelsDraft row in parser.Drafts.Where(draft => draft.Name is null))
        {
            string required = row.Required is int level ? string.Create(CultureInfo.InvariantCulture, $", required level {level}") : string.Empty;
            log.Miss(row.Line, $"the name of a competency{(row.Family is null ? string.Empty : $" of the {row.Family} skills")}{required}", row.Row);
        }

        int rows = parser.Drafts.Count(draft => draft.Name is null);
        int all = Math.Max(parser.Families.Sum(family => family.Count), named + rows);
        if (all > named)
        {
            string what = string.Create(CultureInfo.InvariantCulture, $"{all - named} of {all} competency names");
            log.Miss(null, what);
            return [what];
        }

        return [];
    }
}
