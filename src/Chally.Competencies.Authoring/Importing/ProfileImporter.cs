using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Imports web profiles that compare high performers to low producers: an overview of the position, then for each competency, which may stand
/// without a name, a definition, what high performers do and what low producers do.
/// </summary>
/// <remarks>
/// The document is the plain text of the page, with what leads elsewhere before and after it. Lists without headings are told apart by the widest
/// gap between their elements, the high one first. Time and memory are linear in the length of the document.
/// </remarks>
public static class ProfileImporter
{
    private const string Expected =
        "a web profile of high performers and low producers: an overview, and competencies with a definition and two bulleted lists each";

    /// <summary>Imports a text.</summary>
    /// <param name="text">The text of the document, at most 16 Mi characters and 100,000 lines.</param>
    /// <param name="options">What the document does not say; the defaults when null.</param>
    /// <param name="source">A name of the document for problems, usually the path.</param>
    /// <returns>The benchmark and the report.</returns>
    /// <exception cref="CompetencyContentException">The document is not such a profile, not plain text, or too large; all problems are in the
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
    /// <exception cref="CompetencyContentException">The document is not such a profile, not plain text, or too large; all problems are in the
    /// exception.</exception>
    public static ImportedContent Import(Stream utf8, ImportOptions? options = null, string? source = null)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        ImportLog log = new(source);
        return Import(DocumentReader.Read(utf8, log.Problems), options ?? new ImportOptions(), log);
    }

    private static ImportedContent Import(List<DocumentLine> lines, ImportOptions options, ImportLog log)
    {
        List<DocumentToken> tokens = PageFurniture.Tokens(lines, text => ToolkitHeadings.Of(Wording.Key(text)) != ToolkitHeading.None, out int skipped);
        log.Skipped = skipped;
        bool isOther = tokens.Exists(token => ToolkitHeadings.Of(token) is ToolkitHeading.Tips or ToolkitHeading.Tactics);
        int first = FirstElement(tokens);
        if (isOther || first < 0)
        {
            throw log.OtherKind(Expected, OtherKinds.Describe(lines));
        }

        DocumentFront front = ProfileFront.Read(tokens, first, log, out int read);
        ProfileParser parser = new(tokens, log);
        parser.Read(read);
        List<ReadCompetency> drafts = parser.Drafts;
        drafts.RemoveAll(draft => draft.IsEmpty);
        if ((front.Title is null && front.Description is null) || !drafts.Exists(draft => draft.Definition is not null))
        {
            throw log.OtherKind(Expected, OtherKinds.Describe(lines));
        }

        return new ContentAssembler(options, front, "Profile of high performers and low producers", log).Build(drafts, ListKind.High, ListKind.Low);
    }

    /// <summary>The first bullet behind the overview, a dash within it aside: menus have bullets too.</summary>
    private static int FirstElement(List<DocumentToken> tokens)
    {
        int overview = Math.Max(0, tokens.FindIndex(token => ProfileFront.IsOverview(token.Text)));
        return tokens.FindIndex(overview,
            token => (token.IsBullet && !(token.Gap == 0 && Wording.StartsLower(token.Body))) || HtmlList.IsIn(token.Raw)
                || ToolkitHeadings.Of(token) is ToolkitHeading.Low or ToolkitHeading.High);
    }
}
