using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>
/// Makes ids of wording: the benchmark's id, then the first words that say something. A text that begins like an earlier one gets more of its
/// words, so that a line added later changes no id before it.
/// </summary>
internal sealed class ImportIds
{
    private const int Words = 5;
    private const int MaxPrefix = 40;
    private const int MaxNumber = 8;

    private static readonly HashSet<string> SmallWords = new(
        ("a an and are as at be by can do does for from has have how if in into is it its may more of on or own so than that the their them they this those " +
            "to up was what when which who will with you your").Split(' '),
        StringComparer.Ordinal);

    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly string prefix;

    public ImportIds(string benchmark)
    {
        taken.Add(benchmark);
        prefix = Cut(benchmark, MaxPrefix);
    }

    /// <summary>An id for a benchmark of this title, apart from those of the embedded catalog.</summary>
    public static string OfTitle(string title)
    {
        const string Suffix = "-imported";
        string slug = Cut(string.Join('-', WordsOf(title)), ValueRules.MaxIdLength - Suffix.Length);
        slug = slug.Length == 0 ? $"benchmark-{Fingerprint(title)}" : slug;
        bool isTaken = ValueRules.Id(slug) is not null
            || CompetencyCatalog.Default.TryGetBenchmark(slug, out _) || CompetencyCatalog.Default.TryGetCompetency(slug, out _);
        return isTaken ? slug + Suffix : slug;
    }

    /// <summary>An id for an element of this wording.</summary>
    public string Take(string wording)
    {
        List<string> all = WordsOf(wording);
        List<string> telling = [.. all.Where(word => !SmallWords.Contains(word))];
        List<string> words = telling.Count > 0 ? telling : all;
        string id = words.Count == 0 ? $"{prefix}-{Fingerprint(wording)}" : Joined(words, Words);
        for (int count = Words + 1; count <= words.Count && taken.Contains(id); count++)
        {
            id = Joined(words, count);
        }

        string numbered = id;
        for (int n = 2; !taken.Add(numbered); n++)
        {
            string number = string.Create(CultureInfo.InvariantCulture, $"-{n}");
            numbered = Cut(id, ValueRules.MaxIdLength - MaxNumber) + number;
        }

        return numbered;
    }

    private static string Cut(string slug, int length)
    {
        if (slug.Length <= length)
        {
            return slug;
        }

        int end = slug.LastIndexOf('-', length);
        return slug[..(end > 0 ? end : length)];
    }

    private static string Fingerprint(string wording) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wording)).AsSpan(0, 4));

    /// <summary>The words in ASCII letters and digits: accents folded, apostrophes left out, all else parting words.</summary>
    private static List<string> WordsOf(string wording)
    {
        List<string> words = [];
        StringBuilder word = new();
        foreach (char c in wording)
        {
            if (char.IsAsciiLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (c is not ('\'' or '\u2019' or '\u00AD'))
            {
                string folded = Latin.Folded(c);
                word.Append(folded);
                if (folded.Length == 0 && word.Length > 0)
                {
                    words.Add(word.ToString());
                    word.Clear();
                }
            }
        }

        if (word.Length > 0)
        {
            words.Add(word.ToString());
        }

        return words;
    }

    private string Joined(List<string> words, int count) =>
        Cut($"{prefix}-{string.Join('-', words.Take(count))}", ValueRules.MaxIdLength);
}
