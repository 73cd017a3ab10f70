using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Input;

/// <summary>The form in which labels are compared.</summary>
public sealed class FoldedTextTests
{
    /// <summary>Letters with the ways to write them that say the same.</summary>
    private static readonly string[][] Spellings =
    [
        ["a", "A"], ["\u00EB", "e\u0308", "\u00CB", "E\u0308"], ["\u00F6", "o\u0308", "\u00D6"], ["o", "O"], ["\u00DF", "\u1E9E"], ["s", "S", "\u017F"],
        ["i", "I"], ["\u0131"],
        ["\u0130", "I\u0307", "i\u0307"], ["\u03C3", "\u03A3", "\u03C2"], ["\u03AC", "\u1F71", "\u0386", "\u03B1\u0301", "\u0391\u0301"], ["\u03B1", "\u0391"],
        ["\u1EAD", "a\u0323\u0302", "a\u0302\u0323", "\u1EA0\u0302", "\u00C2\u0323"], ["\u0451", "\u0435\u0308", "\u0401"], ["\u0435", "\u0415"],
        ["\uD55C", "\u1112\u1161\u11AB"],
        ["\u1FB3", "\u1FBC", "\u03B1\u0345"], ["\u0915\u093C", "\u0958"], ["\u01C6", "\u01C5", "\u01C4"], ["\u13F8", "\u13F0"], ["\U00010428", "\U00010400"],
        ["k", "K", "\u212A"],
    ];

    private static readonly string[] Blanks = [" ", "  ", "\t", "\u00A0", "\u2003", "\u3000", " \u2009"];
    private static readonly string[] Unseen = ["", "", "\u00AD", "\u200B", "\u200D", "\u2060", "\uFEFF", "\u200E", "\uFE0F", "\U000E0101", "\u034F"];

    /// <summary>A name as the numbers of its letters, -1 for a blank within, and the same name written in another way.</summary>
    private static readonly Arbitrary<(int[] Letters, string One, string Other)> Names = (
        from letters in Gen.Choose(-1, Spellings.Length - 1).NonEmptyListOf()
        let name = (int[])[0, .. letters, 1]
        from one in Written(name)
        from other in Written(name)
        select (name, one, other)).ToArbitrary();

    [Theory]
    [InlineData("Zo\u00EB Lund", "zo\u00EB lund")]
    [InlineData(" Zoe\u0308 \u00A0 LUND\u200B ", "zo\u00EB lund")]
    [InlineData("Kim\u00ADRoe", "kimroe")]
    [InlineData("\u00DFen", "\u00DFen")]
    [InlineData("SSEN", "ssen")]
    [InlineData("\u0130rem", "i\u0307rem")]
    [InlineData("IREM", "irem")]
    [InlineData("\u039F\u0394\u03A5\u03A3\u03A3\u0395\u03A5\u03A3", "\u03BF\u03B4\u03C5\u03C3\u03C3\u03B5\u03C5\u03C3")]
    [InlineData("\u03BF\u03B4\u03C5\u03C3\u03C3\u03B5\u03C5\u03C2", "\u03BF\u03B4\u03C5\u03C3\u03C3\u03B5\u03C5\u03C3")]
    [InlineData("a\tb\r\nc", "a b c")]
    [InlineData("\u200B\u00AD", "")]
    [InlineData("  ", "")]
    [InlineData("", "")]
    public void Of_Text_IsTrimmedComposedAndWithoutCase(string text, string folded) => Assert.Equal(folded, FoldedText.Of(text));

    [Theory]
    [InlineData("Strau\u00DF", "Strauss")]
    [InlineData("M\u00FCller", "Mueller")]
    [InlineData("M\u00FCller", "Muller")]
    [InlineData("Ren\u00E9", "Rene")]
    [InlineData("I\u015F\u0131k", "I\u015Fik")]
    [InlineData("\u0130rem", "Irem")]
    [InlineData("J\u00F8rgen", "Jorgen")]
    [InlineData("Jo Ann", "JoAnn")]
    [InlineData("O'Neil", "ONeil")]
    [InlineData("Smith-Roe", "Smith Roe")]
    [InlineData("\u0410nna", "Anna")]
    [InlineData("\u1FB3", "\u03B1\u03B9")]
    [InlineData("\u914D", "\u5F1F")]
    public void Of_NamesThatDifferInALetterOrAccent_Differ(string one, string other) => Assert.NotEqual(FoldedText.Of(one), FoldedText.Of(other));

    [Fact]
    public void Of_AnyTwoWaysOfWritingAName_IsTheSame() => Holds.ForAll(Names, name => Assert.Equal(FoldedText.Of(name.One), FoldedText.Of(name.Other)));

    [Fact]
    public void Of_AnyName_FoldsToItself() => Holds.ForAll(Names, name => Assert.Equal(FoldedText.Of(name.One), FoldedText.Of(FoldedText.Of(name.One))));

    [Fact]
    public void Of_AnyNameWithAnotherLetter_Differs() => Holds.ForAll(
        (from name in Names.Generator
         from place in Gen.Choose(0, name.Letters.Length - 1)
         from letter in Gen.Choose(0, Spellings.Length - 1)
         let changed = (int[])[.. name.Letters.Select((old, i) => i == place ? letter : old)]
         where letter != name.Letters[place]
         from written in Written(changed)
         select (name.One, written)).ToArbitrary(),
        pair => Assert.NotEqual(FoldedText.Of(pair.One), FoldedText.Of(pair.written)));

    [Fact]
    public void Of_EveryLetter_FoldsToItselfAndIsComposed()
    {
        for (int c = 0; c <= 0x10FFFF; c++)
        {
            if (c is < 0xD800 or > 0xDFFF)
            {
                string folded = FoldedText.Of(char.ConvertFromUtf32(c));
                Assert.Equal(folded, FoldedText.Of(folded));
                Assert.Equal(folded, ComposedLetters.Compose(folded));
            }
        }
    }

    private static Gen<string> Written(int[] letters) =>
        from before in Gen.Elements("", " ", "\u00A0\u200B")
        from texts in Gen.CollectToArray(letters, letter =>
            from text in Gen.Elements(letter < 0 ? Blanks : Spellings[letter])
            from unseen in Gen.Elements(Unseen)
            select text + unseen)
        from after in Gen.Elements("", " ", "\t")
        select before + string.Concat(texts) + after;
}
