using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <summary>Language tags, such as "de" or "pt-BR" (BCP 47, RFC 5646).</summary>
public static class LanguageTag
{
    /// <summary>Whether a text has the form of a language tag.</summary>
    /// <param name="tag">The text.</param>
    /// <returns>True for parts of letters and digits joined by hyphens, the first of letters alone.</returns>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public static bool IsValid(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        return ValueRules.Language(tag) is null;
    }

    /// <summary>The tag itself, then each shorter one that it falls back to.</summary>
    internal static IEnumerable<string> Chain(string language)
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
