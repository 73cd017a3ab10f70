using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Tests.Input;

/// <summary>Letters and marks for which there is one letter.</summary>
public sealed class ComposedLettersTests
{
    [Theory]
    [InlineData("cafe\u0301", 3)]
    [InlineData("ab\u0323\u0302", 1)]
    [InlineData("\u1112\u1161", 0)]
    [InlineData("\uD558\u11AB", 0)]
    [InlineData("\u03B1\u0301", 0)]
    [InlineData("caf\u00E9", -1)]
    [InlineData("q\u0301", -1)]
    [InlineData("\u1ECB\u0301", -1)]
    [InlineData("\u1100\u1161", 0)]
    [InlineData("\u1112\u1175", 0)]
    [InlineData("\u1113\u1161", -1)]
    [InlineData("\u10FF\u1161", -1)]
    [InlineData("\u1100\u1160", -1)]
    [InlineData("\u1100\u1176", -1)]
    [InlineData("\uAC00\u11A8", 0)]
    [InlineData("\uAC01\u11A8", -1)]
    [InlineData("\uD788\u11C2", 0)]
    [InlineData("\uAC00\u11A7", -1)]
    [InlineData("\uAC00\u11C3", -1)]
    [InlineData("\uABE4\u11A8", -1)]
    [InlineData("\uD7A4\u11A8", -1)]
    [InlineData("", -1)]
    public void NotComposed_PairWithOneLetter_IsFoundAtItsPlace(string text, int place) =>
        Assert.Equal(place, ComposedLetters.FirstDecomposed(text));

    /// <summary>
    /// From the Unicode Consortium's NormalizationTest.txt (14.0.0): the source and its normal form C, also with forms D and the form C as source.
    /// </summary>
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("\u1E0A\u0323", "\u1E0C\u0307")]
    [InlineData("D\u0307\u0323", "\u1E0C\u0307")]
    [InlineData("\u1E0A\u031B\u0323", "\u1E0C\u031B\u0307")]
    [InlineData("\u1E14\u0304", "\u1E14\u0304")]
    [InlineData("E\u0304\u0300", "\u1E14")]
    [InlineData("E\u0300\u0304", "\u00C8\u0304")]
    [InlineData("a\u0315\u0300\u05AE\u0340b", "\u00E0\u05AE\u0300\u0315b")]
    [InlineData("\u05B8\u05B9\u05B1\u0591\u05C3\u05B0\u05AC\u059F", "\u05B1\u05B8\u05B9\u0591\u05C3\u05B0\u05AC\u059F")]
    [InlineData("\u212B", "\u00C5")]
    [InlineData("\u2126", "\u03A9")]
    [InlineData("\u1F71", "\u03AC")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\uFB2C", "\u05E9\u05BC\u05C1")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\uFA6C", "\U000242EE")]
    [InlineData("\U0002F8A6", "\u6148")]
    [InlineData("\U00011099\U000110BA", "\U0001109A")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u1112\u1161\u11AB", "\uD55C")]
    [InlineData("\uD558\u11AB", "\uD55C")]
    [InlineData("\uD55C\u11AB", "\uD55C\u11AB")]
    [InlineData("a\u0307\u0308\u0323", "\u1EA1\u0307\u0308")]
    [InlineData("\u0301a", "\u0301a")]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Compose_Text_IsNormalFormC(string text, string composed)
    {
        Assert.Equal(composed, ComposedLetters.Compose(text));
        Assert.Equal(composed, ComposedLetters.Compose(composed));
        Assert.Equal(composed, ComposedLetters.Compose(ComposedLetters.Text(ComposedLetters.TakenApart(text))));
    }

    [Fact]
    public void NotComposed_EachMark_IsFoundBehindItsFirstAndLastBase()
    {
        const string Pairs =
            "00411FFE+0300 00411FFE+0301 00411ECD+0302 004101B0+0303 00411E5B+0304 00411EA1+0306 00411E63+0307 004104E9+0308 004101B0+0309 00410079+030A " +
            "004F0443+030B 00410292+030C 00410475+030F 00410075+0311 039103C9+0313 039103C9+0314 004F0075+031B 004101B0+0323 00550075+0324 00410061+0325 " +
            "00530074+0326 00430074+0327 00410075+0328 00440075+032D 00480068+032E 00450075+0330 0042007A+0331 003C22B5+0338 00A81FFE+0342 03911FF6+0345 " +
            "06270627+0653 062706D5+0654 06270627+0655 09280933+093C 09C709C7+09BE 09C709C7+09D7 0B470B47+0B3E 0B470B47+0B56 0B470B47+0B57 0BC60BC7+0BBE " +
            "0B920BC6+0BD7 0C460C46+0C56 0CC60CC6+0CC2 0CBF0CCA+0CD5 0CC60CC6+0CD6 0D460D47+0D3E 0D460D46+0D57 0DD90DDC+0DCA 0DD90DD9+0DCF 0DD90DD9+0DDF " +
            "10251025+102E 1B051B42+1B35 304630FD+3099 306F30DB+309A";

        Assert.All(Pairs.Split(' '), pair =>
        {
            char mark = Character(pair[9..]);
            Assert.Equal(1, ComposedLetters.FirstDecomposed($"x{Character(pair[..4])}{mark}"));
            Assert.Equal(1, ComposedLetters.FirstDecomposed($"x{Character(pair[4..8])}{mark}"));
        });

        static char Character(string hexadecimal) => (char)int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
    }
}
