using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Imports competency development toolkits: a profile description, the predictive competencies, and for each a definition, what low and high
/// scorers do, mindset tips and success tactics.
/// </summary>
/// <remarks>
/// The document is plain text. The lists of both poles may stand as two columns, as the row of a table of HTML lists, or under headings of their
/// own; a heading that was lost is made out from the blank line in its place. Time and memory are linear in the length of the document.
/// </remarks>
public static class ToolkitImporter
{
    private const string Expected =
        "a competency development toolkit: competencies with lists under the headings LOW SCORES and HIGH SCORES, Mindset Tips or Success Tactics";

    /// <summary>Imports a text.</summary>
    /// <param name="text">The text of the document, at most 16 Mi characters and 100,000 lines.</param>
    /// <param name="options">What the document does not say; the defaults when null.</param>
    /// <param name="source">A name of the document for problems, usually the path.</param>
    /// <returns>The benchmark and the report.</returns>
    /// <exception cref="CompetencyContentException">The document is not such a toolkit, not plain text, or too large; all problems are in the
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
    /// <exception cref="CompetencyContentException">The document is not such a toolkit, not plain text, or too large; all problems are in the
    /// exception.</exception>
    public static ImportedContent Import(Stream utf8, ImportOptions? options = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ImportLog log = new(source);
        return Import(DocumentReader.Read(utf8, log.Problems), options ?? new ImportOptions(), log);
    }

    private static ImportedContent Import(List<DocumentLine> lines, ImportOptions options, ImportLog log)
    {
        ToolkitNames raw = ToolkitNames.Of(PageFurniture.Tokens(lines, _ => true, out _));
        List<DocumentToken> tokens = PageFurniture.Tokens(lines,
            text => ToolkitHeadings.Of(Wording.Key(text)) != ToolkitHeading.None || raw.Contains(Wording.Key(text)), out int skipped);
        log.Skipped = skipped;
        ToolkitNames names = ToolkitNames.Of(tokens);
        int list = tokens.FindIndex(token => ToolkitHeadings.Of(token) == ToolkitHeading.Predictive);
        int first = tokens.FindIndex(token => ToolkitHeadings.IsList(ToolkitHeadings.Of(token)));
        if (first < 0)
        {
            throw log.OtherKind(Expected, OtherKinds.Describe(lines));
        }

        DocumentFront front = ToolkitFront.Read(tokens, list >= 0 ? list : first, list >= 0, log, out int read);
        ToolkitParser parser = new(tokens, names, log);
        parser.Read(list >= 0 ? names.End : read);
        List<ReadCompetency> drafts = parser.Drafts;
        LostHeadings.Restore(drafts, hasAdvice: true, log);
        LostNames.FromList(drafts, names, log);
        AddNamesWithoutCompetency(drafts, names, log);
        drafts.RemoveAll(draft => draft.IsEmpty);
        if (!drafts.Exists(draft => draft.Found.Exists(kind => draft.ListOf(kind).Count > 0)))
        {
            throw log.OtherKind(Expected, OtherKinds.Describe(lines));
        }

        return new ContentAssembler(options, front, "Competency Development Toolkit", log)
            .Build(drafts, ListKind.Low, ListKind.High, ListKind.Tips, ListKind.Tactics);
    }

    /// <summary>Names of the list of which the document says nothing else follow last.</summary>
    private static void AddNamesWithoutCompetency(List<ReadCompetency> drafts, ToolkitNames names, ImportLog log)
    {
        HashSet<TextDraft> used = [.. drafts.Select(draft => draft.Name).OfType<TextDraft>()];
        foreach (TextDraft name in names.Names.Where(name => !used.Contains(name)))
        {
            drafts.Add(new ReadCompetency(name.Line) { Name = name });
            log.Infer(name.Line, "a competency of which the document gives only the name", name.Text);
        }
    }
}
