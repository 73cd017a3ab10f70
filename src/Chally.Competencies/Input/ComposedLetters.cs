using System.Text;

namespace Chally.Competencies.Input;

/// <summary>The composed form of text (Unicode normal form C, Unicode Standard Annex 15), the same on every host.</summary>
/// <remarks>
/// The framework composes only where the host has globalisation data. The tables are of the Unicode Character Database, version 14.0.0;
/// that form never changes for the characters of a version, and characters of later ones stay as they are.
/// </remarks>
internal static class ComposedLetters
{
    private const int FirstLead = 0x1100;
    private const int FirstVowel = 0x1161;
    private const int FirstTrail = 0x11A7;
    private const int FirstSyllable = 0xAC00;
    private const int Leads = 19;
    private const int Vowels = 21;
    private const int Trails = 28;

    private static readonly Dictionary<(int Base, int Mark), int> Composites = new(Read(ComposedLetterTable.Pairs));
    private static readonly Dictionary<int, (int First, int Second)> Parts = PartsOf();

    /// <summary>The place of the first base that is followed by a combining character although the two have a composed form; -1 when there is none.</summary>
    public static int FirstDecomposed(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] >= '\u0300' && Together(text[i - 1], text[i]) > 0)
            {
                return i - 1;
            }
        }

        return -1;
    }

    /// <summary>Text in normal form C. A lone surrogate becomes U+FFFD.</summary>
    public static string Compose(string text) => Ascii.IsValid(text) ? text : Text(Composed(TakenApart(text)));

    /// <summary>Text with each letter taken apart into its base and its marks, the marks in canonical order (normal form D).</summary>
    internal static List<int> TakenApart(string text)
    {
        List<int> letters = new(text.Length);
        foreach (Rune rune in text.EnumerateRunes())
        {
            TakeApart(letters, rune.Value);
        }

        Order(letters);
        return letters;
    }

    /// <summary>Puts together what <see cref="TakenApart"/> gave.</summary>
    internal static List<int> Composed(List<int> letters)
    {
        List<int> composed = new(letters.Count);
        int start = -1;
        int before = 0;
        foreach (int letter in letters)
        {
            int order = CombiningClasses.Of(letter);

            // A mark is blocked by another of its class, or by any letter, between it and its base.
            bool isBlocked = start < 0 || (composed.Count - 1 > start && before >= order);
            if (!isBlocked && Together(composed[start], letter) is int one and > 0)
            {
                composed[start] = one;
                continue;
            }

            composed.Add(letter);
            before = order;
            if (order == 0)
            {
                start = composed.Count - 1;
            }
        }

        return composed;
    }

    internal static string Text(List<int> letters)
    {
        StringBuilder text = new(letters.Count);
        foreach (int letter in letters)
        {
            text.Append(new Rune(letter).ToString());
        }

        return text.ToString();
    }

    /// <summary>The one letter for a base and a mark, or for two parts of a Hangul syllable (Unicode Standard, section 3.12); 0 when there is none.</summary>
    private static int Together(int first, int second)
    {
        if (first is >= FirstLead and < FirstLead + Leads && second is >= FirstVowel and < FirstVowel + Vowels)
        {
            return FirstSyllable + ((((first - FirstLead) * Vowels) + second - FirstVowel) * Trails);
        }

        return IsOpenSyllable(first) && second is > FirstTrail and < FirstTrail + Trails
            ? first + second - FirstTrail
            : Composites.GetValueOrDefault((first, second));
    }

    private static bool IsSyllable(int letter) => letter is >= FirstSyllable and < FirstSyllable + (Leads * Vowels * Trails);

    private static bool IsOpenSyllable(int letter) => IsSyllable(letter) && (letter - FirstSyllable) % Trails == 0;

    private static void TakeApart(List<int> letters, int letter)
    {
        if (IsSyllable(letter))
        {
            int place = letter - FirstSyllable;
            letters.Add(FirstLead + (place / (Vowels * Trails)));
            letters.Add(FirstVowel + (place / Trails % Vowels));
            if (place % Trails > 0)
            {
                letters.Add(FirstTrail + (place % Trails));
            }
        }
        else if (Parts.TryGetValue(letter, out (int First, int Second) parts))
        {
            TakeApart(letters, parts.First);
            if (parts.Second > 0)
            {
                letters.Add(parts.Second);
            }
        }
        else
        {
            letters.Add(letter);
        }
    }

    /// <summary>Puts the marks between two letters into the order of their classes; those of one class keep theirs.</summary>
    private static void Order(List<int> letters)
    {
        for (int i = 1; i < letters.Count; i++)
        {
            int mark = letters[i];
            int order = CombiningClasses.Of(mark);
            int place = i;
            while (order > 0 && place > 0 && CombiningClasses.Of(letters[place - 1]) > order)
            {
                letters[place] = letters[place - 1];
                place--;
            }

            letters[place] = mark;
        }
    }

    private static IEnumerable<KeyValuePair<(int Base, int Mark), int>> Read((string Mark, string Bases, string Composed)[] table) =>
        table.SelectMany(row => row.Bases.EnumerateRunes().Zip(
            row.Composed.EnumerateRunes(),
            (letter, composed) => KeyValuePair.Create((letter.Value, Rune.GetRuneAt(row.Mark, 0).Value), composed.Value)));

    private static Dictionary<int, (int First, int Second)> PartsOf()
    {
        Dictionary<int, (int, int)> parts = [];
        foreach (((int letter, int mark), int composed) in Composites.Concat(Read(ComposedLetterTable.Apart)))
        {
            parts.Add(composed, (letter, mark));
        }

        foreach ((int first, string same) in ComposedLetterTable.Others)
        {
            int next = first;
            foreach (Rune other in same.EnumerateRunes())
            {
                parts.Add(next++, (other.Value, 0));
            }
        }

        return parts;
    }
}
