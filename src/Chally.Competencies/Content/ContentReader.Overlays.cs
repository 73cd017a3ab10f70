using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <content>Applies overlays when all content is there.</content>
internal sealed partial class ContentReader
{
    private readonly List<ContentOverlay> overlays = [];
    private Dictionary<object, ContentPlace>? changePlaces;
    private long overlayProblems;

    /// <summary>The content with the overlays that change it, and the translations checked; what does not fit is logged.</summary>
    private CatalogContent Overlaid(CatalogContent content)
    {
        bool isWhole = Log.Total == overlayProblems;
        foreach (ContentOverlay overlay in overlays)
        {
            OverlayTexts changes = new([overlay]);
            CatalogContent changed = OverlaidContent.Of(content, changes);
            Check(overlay, changes, isWhole);
            content = overlay.Language is null ? changed : content;
        }

        return content;
    }

    private void Check(ContentOverlay overlay, OverlayTexts changes, bool isWhole)
    {
        foreach ((object change, string present) in changes.Stale)
        {
            if (overlay.Language is not null)
            {
                drafts?.Add(new StaleTranslation(overlay, (TextOverride)change, present));
                continue;
            }

            AddProblem(ProblemCodes.StaleBase, change, "was", $"what the override was written against, {new OverlayChange(change).Was}",
                $"'{InputProblem.Shorten(present)}'");
        }

        foreach (WeightOverride weight in changes.Fractional)
        {
            AddProblem(ProblemCodes.NotAllowed, weight, "now", "a whole number, as an indicator's weight is", FormattableString.Invariant($"{weight.Now}"));
        }

        // When content has problems of its own, what it lacks is no mistake of the overlay.
        foreach (object change in isWhole ? overlay.Texts.Concat<object>(overlay.Weights).Where(change => !changes.HasFound(change)) : [])
        {
            (string element, string member) = new OverlayChange(change).Target;
            AddProblem(ProblemCodes.UnknownElement, change, "element", "an element of the catalog that has the member", $"'{element}' with '{member}'");
        }
    }

    private void AddProblem(string code, object change, string member, string expected, string found)
    {
        ContentPlace place = changePlaces![change];
        Log.Source = place.Source;
        Log.Add(code, $"{place.Path}.{member}", expected, found);
    }
}
