using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>The fingerprint of the answers that a score rests on: whoever has the sheet can show that the score is of it.</summary>
/// <remarks>
/// SHA-256 over the UTF-8 text of two lines, each ended by a line feed: the scoring hash of the benchmark, which stands for its items and their order, then the
/// answers in that order with a space between: the rating as a whole number, <c>-</c> for not observed, <c>.</c> for not answered. Names, notes, times and the
/// order in which the items were presented do not enter. A hash of few answers can be guessed: it is as confidential as the answers.
/// </remarks>
public static class InputHash
{
    /// <summary>At most: a rating of ten digits with its sign, and the space.</summary>
    private const int MaxCharacters = 12;

    /// <summary>The hash of a sheet.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="sheet">The sheet; answers to items that the benchmark does not have are passed over.</param>
    /// <returns>64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentNullException">The benchmark or the sheet is null.</exception>
    public static string Of(Benchmark benchmark, RatingSheet sheet)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(sheet);
        Dictionary<string, ItemRating> answers = new(StringComparer.Ordinal);
        foreach (ItemRating answer in sheet.Ratings)
        {
            answers.TryAdd(answer.ItemId, answer);
        }

        return Of(benchmark.ComputeScoringHash(), [.. benchmark.Items().Select(item => answers.GetValueOrDefault(item.Id))]);
    }

    /// <summary>The hash of answers in benchmark order, null for one that was not given.</summary>
    internal static string Of(string scoringHash, ReadOnlySpan<ItemRating?> answers)
    {
        int most = scoringHash.Length + 2 + (answers.Length * MaxCharacters);
        Span<byte> text = most <= 1024 ? stackalloc byte[1024] : new byte[most];
        int length = System.Text.Encoding.UTF8.GetBytes(scoringHash, text);
        for (int i = 0; i < answers.Length; i++)
        {
            text[length++] = i == 0 ? (byte)'\n' : (byte)' ';
            if (answers[i]?.Rating is int rating)
            {
                rating.TryFormat(text[length..], out int written, provider: CultureInfo.InvariantCulture);
                length += written;
            }
            else
            {
                text[length++] = answers[i] is null ? (byte)'.' : (byte)'-';
            }
        }

        text[length++] = (byte)'\n';
        return Fingerprint.Of(text[..length]);
    }
}
