namespace Chally.Competencies.Content.Validation;

/// <summary>Pairs of a base and a combining character for which Unicode has one composed character (normal form C).</summary>
/// <remarks>
/// From the canonical decompositions of the Unicode Character Database, version 14.0.0, composition exclusions left out. The framework
/// knows these only where the host has globalisation data; a table of our own gives every machine the same answer. Characters
/// outside the Basic Multilingual Plane and the order of several combining characters are not checked.
/// </remarks>
internal static class ComposedLetters
{
    private static readonly Dictionary<char, string> BasesByMark = new()
    {
        ['\u0300'] = "AEINOUWYaeinouwy\u00A8ÂÊÔÜâêôüĂăĒēŌōƠơƯưΑΕΗΙΟΥΩαεηιουωϊϋЕИеиἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩ\u1FBF\u1FFE",
        ['\u0301'] = "ACEGIKLMNOPRSUWYZacegiklmnoprsuwyz\u00A8ÂÅÆÇÊÏÔÕØÜâåæçêïôõøüĂăĒēŌōŨũƠơƯưΑΕΗΙΟΥΩαεηιουωϊϋϒГКгкἀἁἈἉἐἑἘἙἠἡἨἩἰἱἸἹὀὁὈὉὐὑὙὠὡὨὩ\u1FBF\u1FFE",
        ['\u0302'] = "ACEGHIJOSUWYZaceghijosuwyzẠạẸẹỌọ",
        ['\u0303'] = "AEINOUVYaeinouvyÂÊÔâêôĂăƠơƯư",
        ['\u0304'] = "AEGIOUYaegiouyÄÆÕÖÜäæõöüǪǫȦȧȮȯΑΙΥαιυИУиуḶḷṚṛ",
        ['\u0306'] = "AEGIOUaegiouȨȩΑΙΥαιυАЕЖИУаежиуẠạ",
        ['\u0307'] = "ABCDEFGHIMNOPRSTWXYZabcdefghmnoprstwxyzŚśŠšſṢṣ",
        ['\u0308'] = "AEHIOUWXYaehiotuwxyÕõŪūΙΥιυϒІАЕЖЗИОУЧЫЭаежзиоучыэіӘәӨө",
        ['\u0309'] = "AEIOUYaeiouyÂÊÔâêôĂăƠơƯư",
        ['\u030A'] = "AUauwy",
        ['\u030B'] = "OUouУу",
        ['\u030C'] = "ACDEGHIKLNORSTUZacdeghijklnorstuzÜüƷʒ",
        ['\u030F'] = "AEIORUaeioruѴѵ",
        ['\u0311'] = "AEIORUaeioru",
        ['\u0313'] = "ΑΕΗΙΟΩαεηιορυω",
        ['\u0314'] = "ΑΕΗΙΟΡΥΩαεηιορυω",
        ['\u031B'] = "OUou",
        ['\u0323'] = "ABDEHIKLMNORSTUVWYZabdehiklmnorstuvwyzƠơƯư",
        ['\u0324'] = "Uu",
        ['\u0325'] = "Aa",
        ['\u0326'] = "STst",
        ['\u0327'] = "CDEGHKLNRSTcdeghklnrst",
        ['\u0328'] = "AEIOUaeiou",
        ['\u032D'] = "DELNTUdelntu",
        ['\u032E'] = "Hh",
        ['\u0330'] = "EIUeiu",
        ['\u0331'] = "BDKLNRTZbdhklnrtz",
        ['\u0338'] = "\u003C\u003D\u003E\u2190\u2192\u2194\u21D0\u21D2\u21D4\u2203\u2208\u220B\u2223\u2225\u223C\u2243\u2245\u2248\u224D\u2261\u2264\u2265\u2272\u2273\u2276\u2277\u227A\u227B\u227C\u227D\u2282\u2283\u2286\u2287\u2291\u2292\u22A2\u22A8\u22A9\u22AB\u22B2\u22B3\u22B4\u22B5",
        ['\u0342'] = "\u00A8αηιυωϊϋἀἁἈἉἠἡἨἩἰἱἸἹὐὑὙὠὡὨὩ\u1FBF\u1FFE",
        ['\u0345'] = "ΑΗΩάήαηωώἀἁἂἃἄἅἆἇἈἉἊἋἌἍἎἏἠἡἢἣἤἥἦἧἨἩἪἫἬἭἮἯὠὡὢὣὤὥὦὧὨὩὪὫὬὭὮὯὰὴὼᾶῆῶ",
        ['\u0653'] = "\u0627",
        ['\u0654'] = "\u0627\u0648\u064A\u06C1\u06D2\u06D5",
        ['\u0655'] = "\u0627",
        ['\u093C'] = "नरळ",
        ['\u09BE'] = "\u09C7",
        ['\u09D7'] = "\u09C7",
        ['\u0B3E'] = "\u0B47",
        ['\u0B56'] = "\u0B47",
        ['\u0B57'] = "\u0B47",
        ['\u0BBE'] = "\u0BC6\u0BC7",
        ['\u0BD7'] = "ஒ\u0BC6",
        ['\u0C56'] = "\u0C46",
        ['\u0CC2'] = "\u0CC6",
        ['\u0CD5'] = "\u0CBF\u0CC6\u0CCA",
        ['\u0CD6'] = "\u0CC6",
        ['\u0D3E'] = "\u0D46\u0D47",
        ['\u0D57'] = "\u0D46",
        ['\u0DCA'] = "\u0DD9\u0DDC",
        ['\u0DCF'] = "\u0DD9",
        ['\u0DDF'] = "\u0DD9",
        ['\u102E'] = "ဥ",
        ['\u1B35'] = "ᬅᬇᬉᬋᬍᬑ\u1B3A\u1B3C\u1B3E\u1B3F\u1B42",
        ['\u3099'] = "\u3046\u304B\u304D\u304F\u3051\u3053\u3055\u3057\u3059\u305B\u305D\u305F\u3061\u3064\u3066\u3068\u306F\u3072\u3075\u3078\u307B\u309D\u30A6\u30AB\u30AD\u30AF\u30B1\u30B3\u30B5\u30B7\u30B9\u30BB\u30BD\u30BF\u30C1\u30C4\u30C6\u30C8\u30CF\u30D2\u30D5\u30D8\u30DB\u30EF\u30F0\u30F1\u30F2\u30FD",
        ['\u309A'] = "\u306F\u3072\u3075\u3078\u307B\u30CF\u30D2\u30D5\u30D8\u30DB",
    };

    /// <summary>The place of the first base that is followed by a combining character although the two have a composed form; -1 when there is none.</summary>
    public static int FirstDecomposed(string text)
    {
        for (int i = 1; i < text.Length; i++)
        {
            if (text[i] >= '\u0300' && (IsPair(text[i - 1], text[i]) || IsHangulPair(text[i - 1], text[i])))
            {
                return i - 1;
            }
        }

        return -1;
    }

    private static bool IsPair(char letter, char mark) => BasesByMark.TryGetValue(mark, out string? bases) && bases.Contains(letter);

    /// <summary>A leading consonant and a vowel, or a syllable without a trailing consonant and one (Unicode Standard, section 3.12).</summary>
    private static bool IsHangulPair(char first, char second) =>
        (first is >= '\u1100' and <= '\u1112' && second is >= '\u1161' and <= '\u1175')
        || (first is >= '\uAC00' and <= '\uD7A3' && (first - '\uAC00') % 28 == 0 && second is >= '\u11A8' and <= '\u11C2');
}
