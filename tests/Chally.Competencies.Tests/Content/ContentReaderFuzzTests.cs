using System.Text;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Infrastructure;

namespace Chally.Competencies.Tests.Content;

/// <summary>Damages real files at random but repeatably: the reader gives a catalog or its own exception, nothing else.</summary>
public sealed class ContentReaderFuzzTests
{
    private const int Cases = 1_500;

    /// <summary>Pieces that a file is damaged with: JSON's own tokens, edges of numbers, broken texts.</summary>
    private static readonly string[] Tokens =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\", "null", "true", "-1", "0", "1e999", "1.5", "2147483648", "\"\"", "\" \"", "\"\\ud800\"",
        "\"\\u0000\"", "{}", "[]", "\"id\":", "\"subject\"", "\"__proto__\":", "\uFEFF", "\u202E", "/**/", "[[[[[[[[", "{\"a\":{\"a\":",
    ];

    [Theory]
    [InlineData("seeds/competencies/advocates-for-customers.json")]
    [InlineData("seeds/competencies/call-center-management.json")]
    [InlineData("seeds/benchmarks/customer-service-manager-proficiency.json")]
    [InlineData("seeds/sources.json")]
    public void Read_DamagedBytesAndTokens_GivesACatalogOrItsOwnException(string name)
    {
        byte[] whole = EmbeddedContent.Files().Single(file => file.Name == name).Utf8Json.ToArray();
        int refused = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            byte[] damaged = Damage(whole, new Random(seed));
            try
            {
                Bundle.Read(damaged);
            }
            catch (CompetencyContentException e)
            {
                refused++;
                Assert.Equal(Math.Min(e.Problems.Total, 100), e.Problems.Count);
            }
            catch (Exception e)
            {
                Assert.Fail($"{name} damaged with seed {seed} gave {e}");
            }
        }

        Assert.True(refused > Cases / 2, $"Only {refused} of {Cases} damaged files were refused: the damage is too mild to test anything.");
    }

    private static byte[] Damage(byte[] whole, Random random)
    {
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
