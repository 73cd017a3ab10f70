namespace Chally.Competencies.Authoring.Changes;

/// <summary>The elements that are in both versions, but held by another competency or benchmark.</summary>
/// <remarks>Ids are unique in a catalog. Where those of advice are not, as in a benchmark built in code, the first that went is the first that came.</remarks>
internal sealed class MovedElements
{
    private readonly Dictionary<ElementPlace, ContentElement> origins = [];
    private readonly HashSet<ElementPlace> left = [];

    public MovedElements(ContentVersionSide earlier, ContentVersionSide later)
    {
        Dictionary<(ContentElementKind Kind, string Id), Queue<ContentElement>> gone = [];
        foreach (ContentElement element in earlier.ElementsNotIn(later))
        {
            (ContentElementKind, string) key = (element.Place.Kind, element.Place.Id);
            if (!gone.TryGetValue(key, out Queue<ContentElement>? queue))
            {
                gone.Add(key, queue = new Queue<ContentElement>());
            }

            queue.Enqueue(element);
        }

        foreach (ContentElement element in later.ElementsNotIn(earlier))
        {
            if (gone.TryGetValue((element.Place.Kind, element.Place.Id), out Queue<ContentElement>? queue) && queue.TryDequeue(out ContentElement? origin))
            {
                origins.Add(element.Place, origin);
                left.Add(origin.Place);
            }
        }
    }

    /// <summary>What an element of the later version was, where it was moved; null where it was not.</summary>
    public ContentElement? OriginOf(ElementPlace place) => origins.GetValueOrDefault(place);

    /// <summary>Whether an element of the earlier version went elsewhere.</summary>
    public bool HasLeft(ElementPlace place) => left.Contains(place);
}
