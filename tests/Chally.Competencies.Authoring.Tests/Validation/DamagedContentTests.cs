using System.Text;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Validation;

/// <summary>Damaged content: the validator never throws, and finds an error wherever the reader refuses.</summary>
public sealed class DamagedContentTests
{
    private static readonly int Cases = FuzzCases.Or(300);

    private static readonly Dictionary<string, byte[]> Kinds = new()
    {
        ["bundle"] = Encoding.UTF8.GetBytes(Bundle.Complete),
        ["competency"] = ContentFile.Embedded().Single(file => file.Name == "seeds/competencies/ensures-coverage.json").Utf8Json.ToArray(),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Validate_Damaged_FindsAnErrorWhereTheReaderRefuses(string kind)
    {
        int refused = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            byte[] damaged = Damage.Of(Kinds[kind], seed);
            ContentValidation validation = ContentValidator.Validate([new ContentFile("damaged", damaged)], new ContentValidationOptions { Beside = null });
            Assert.All(validation.Diagnostics, diagnostic => Assert.DoesNotContain(diagnostic.ToString(), char.IsControl));
            bool isRead = Record.Exception(() => Bundle.Read(damaged)) is null;
            refused += isRead ? 0 : 1;
            Assert.True(isRead || validation.Errors > 0, $"{kind} damaged with seed {seed} is refused by the reader, and the validator finds no error.");
        }

        Assert.True(refused > Cases / 3, $"Only {refused} of {Cases} damaged files were refused: the damage is too mild to test anything.");
    }
}
