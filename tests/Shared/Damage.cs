using System.Text;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Damages files at random but repeatably.</summary>
internal static class Damage
{
    /// <summary>Pieces that a file is damaged with: JSON's own tokens, edges of numbers, broken texts.</summary>
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "-1", "0", "1e999", "1.5", "2147483648", "\"\"", "\" \"", "\"\\ud800\"",
        "\"\\u0000\"", "{}", "[]", "\"id\":", "\"subject\"", "\"__proto__\":", "\uFEFF", "\u202E", "/**/", "[[[[[[[[", "{\"a\":{\"a\":",
        "\r\n", "\n\n", "\t", "\u00A0", "\f", "\u2022 ", "- ", "=1+1", "\u0663", "\u0000", ",,,", "\"\n\"",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
    ];

    /// <summary>The file after one to three damages; the same seed gives the same file.</summary>
    public static byte[] Of(byte[] whole, int seed)
    {
        Random random = new(seed);
        List<byte> bytes = [.. whole];
        for (int times = random.Next(1, 4); times > 0; times--)
        {
            int place = random.Next(bytes.Count);
            byte[] token = Encoding.UTF8.GetBytes(Tokens[random.Next(Tokens.Length)]);
            switch (random.Next(5))
            {
                case 0:
                    bytes[place] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes.InsertRange(place, token);
                    break;
                case 2:
                    bytes.RemoveRange(place, Math.Min(random.Next(1, 20), bytes.Count - place));
                    break;
                case 3:
                    ReplaceValueAt(bytes, place, token);
                    break;
                default:
                    byte[] copied = [.. bytes.Skip(place).Take(random.Next(1, 200))];
                    bytes.InsertRange(random.Next(bytes.Count), copied);
                    break;
            }

            if (bytes.Count == 0)
            {
                break;
            }
        }

        return [.. bytes];
    }

    /// <summary>Replaces what stands between the next colon and comma, so that the file mostly stays JSON.</summary>
    private static void ReplaceValueAt(List<byte> bytes, int place, byte[] token)
    {
        int from = bytes.IndexOf((byte)':', place) + 1;
        int to = from == 0 ? -1 : bytes.IndexOf((byte)',', from);
        if (to > from)
        {
            bytes.RemoveRange(from, to - from);
            bytes.InsertRange(from, token);
        }
    }
}
