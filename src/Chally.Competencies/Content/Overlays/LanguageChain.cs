namespace Chally.Competencies.Content.Overlays;

/// <summary>The languages that stand in for one another (RFC 4647, lookup).</summary>
internal static class LanguageChain
{
    /// <summary>A tag, then the tag with its last parts cut off one by one: "de-Latn-AT", "de-Latn", "de".</summary>
    public static IEnumerable<string> Of(string language)
    {
        for (string tag = language; ;)
        {
            yield return tag;
            int end = tag.LastIndexOf('-');
            if (end < 0)
            {
                yield break;
            }

            // A single letter opens an extension and means nothing at the end.
            tag = end >= 2 && tag[end - 2] == '-' ? tag[..(end - 2)] : tag[..end];
        }
    }
}
