namespace Chally.Competencies.Authoring.Importing;

/// <summary>Tells advice from what people of one pole do, where the heading between the two was lost: by second person, imperative and full stops.</summary>
internal static class AdviceForm
{
    private static readonly HashSet<string> SecondPerson = new(["you", "your", "yours", "yourself", "yourselves"], StringComparer.Ordinal);

    private static readonly HashSet<string> Imperatives = new(
        """
        accept acknowledge ask avoid be become begin believe challenge choose commit consider create decide develop do dont examine explore find focus give
        identify keep learn let listen look make never note plan practice practise read realize realise recognize recognise regard remember remind resolve
        review see seek set show speak spend start stop strive take talk think treat trust try understand use view watch work write
        """.Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries), StringComparer.Ordinal);

    /// <summary>Whether a part of a run is advice and the part before it is not.</summary>
    /// <param name="before">What stands before; at least one element.</param>
    /// <param name="behind">What stands behind; at least one element.</param>
    public static bool Changes(List<TextDraft> before, List<TextDraft> behind) =>
        (!before.Exists(IsAdvice) && behind.Count(IsAdvice) * 2 >= behind.Count)
        || (!before.Exists(item => item.EndsSentence) && behind.TrueForAll(item => item.EndsSentence));

    /// <summary>Where in a list advice begins; −1 when all of it has one form. One element alone must speak to the reader.</summary>
    public static int Begin(List<TextDraft> list)
    {
        int addressed = list.FindIndex(IsAdvice);
        int sentence = list.FindLastIndex(item => !item.EndsSentence) + 1;
        bool isAdvice = addressed > 0 && list.Skip(addressed).Count(IsAdvice) * 2 >= list.Count - addressed
            && (addressed < list.Count - 1 || WordsOf(list[addressed]).Exists(SecondPerson.Contains));
        bool areSentences = sentence > 0 && sentence < list.Count - 1 && !list.Take(sentence).Any(item => item.EndsSentence);
        return isAdvice && areSentences ? Math.Min(addressed, sentence) : isAdvice ? addressed : areSentences ? sentence : -1;
    }

    private static bool IsAdvice(TextDraft item) =>
        WordsOf(item) is { Count: > 0 } words && (Imperatives.Contains(words[0]) || words.Exists(SecondPerson.Contains));

    private static List<string> WordsOf(TextDraft item) => [.. item.Text.Split(' ').Select(word => Wording.Key(word)).Where(word => word.Length > 0)];
}
