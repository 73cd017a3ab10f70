using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Content;

/// <summary>One thing wrong in an otherwise complete bundle gives one problem: its code, its exact place, what was found.</summary>
public sealed class ContentReaderTests
{
    private const string C = "$.competencies[0]";
    private const string B = "$.benchmarks[0]";

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "CC0002", "$.formatVersion", "2")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 1.0", "CC0002", "$.formatVersion", "1.0")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": \"1\"", "CC0002", "$.formatVersion", "'1'")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": null", "CC0002", "$.formatVersion", "null")]
    [InlineData("\"formatVersion\": 1,", "", "CC0002", "$", "none")]
    public void Read_FormatVersion_IsCheckedFirst(string part, string replacement, string code, string path, string found) =>
        AssertOne(Bundle.With(part, replacement).Replace("\"pole\": \"high\"", "\"pole\": \"up\"", StringComparison.Ordinal), code, path, found);

    [Theory]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1, \"title-page\": 1,", "$.title-page")]
    [InlineData("\"id\": \"listens\",", "\"id\": \"listens\", \"Name\": \"x\",", C + ".Name")]
    [InlineData("\"id\": \"listens\",", "\"id\": \"listens\", \"formatVersion\": 1,", C + ".formatVersion")]
    [InlineData("\"id\": \"listens\",", "\"id\": \"listens\", \"$schema\": \"x\",", C + ".$schema")]
    [InlineData("\"id\": \"listens\",", "\"id\": \"listens\", \"__proto__\": {},", C + ".__proto__")]
    [InlineData("\"id\": \"asks\",", "\"id\": \"asks\", \"isInferred\": true,", C + ".indicators[0].isInferred")]
    [InlineData("\"id\": \"tip\",", "\"id\": \"tip\", \"weight\": 1,", C + ".mindsetTips[0].weight")]
    [InlineData("\"id\": \"tactic\",", "\"id\": \"tactic\", \"pole\": \"high\",", C + ".successTactics[0].pole")]
    [InlineData("\"rank\": 1,", "\"rank\": 1, \"id\": \"level-one\",", C + ".levels[0].id")]
    [InlineData("\"id\": \"nods\",", "\"id\": \"nods\", \"caution\": \"x\",", C + ".levels[0].behaviors[0].caution")]
    [InlineData("\"title\": \"Host\",", "\"title\": \"Host\", \"contentVersion\": \"1\",", B + ".contentVersion")]
    [InlineData("\"min\": 1,", "\"min\": 1, \"step\": 1,", B + ".ratingScale.step")]
    [InlineData("\"requiredLevel\": 2,", "\"requiredLevel\": 2, \"id\": \"x\",", B + ".competencies[0].id")]
    [InlineData("\"label\": \"Reports to\",", "\"label\": \"Reports to\", \"caution\": \"x\",", B + ".facts[0].caution")]
    [InlineData("\"text\": \"Hears people out\",", "\"text\": \"Hears people out\", \"language\": \"en\",", C + ".definition.language")]
    public void Read_UnknownMember_IsRefused(string part, string replacement, string path) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.UnknownMember, path, $"'{path[(path.LastIndexOf('.') + 1)..]}'");

    [Theory]
    [InlineData("\"id\": \"nods\", ", C + ".levels[0].behaviors[0]", "id")]
    [InlineData("\"name\": \"Listens\", ", C, "name")]
    [InlineData("\"text\": \"Hears people out\", ", C + ".definition", "text")]
    [InlineData("\"id\": \"asks\", ", C + ".indicators[0]", "id")]
    [InlineData("\"pole\": \"low\", ", C + ".indicators[1]", "pole")]
    [InlineData("\"text\": \"Asks\", ", C + ".indicators[0]", "text")]
    [InlineData("\"text\": \"Regard silence as room\", ", C + ".mindsetTips[0]", "text")]
    [InlineData("\"id\": \"tactic\", ", C + ".successTactics[0]", "id")]
    [InlineData("\"rank\": 1, ", C + ".levels[0]", "rank")]
    [InlineData("\"name\": \"Expert\", ", C + ".levels[1]", "name")]
    [InlineData(", \"behaviors\": []", C + ".levels[1]", "behaviors")]
    [InlineData("\"id\": \"host\", ", B, "id")]
    [InlineData("\"title\": \"Host\", ", B, "title")]
    [InlineData("\"description\": { \"text\": \"Welcomes guests\", \"sources\": [\"h7\"] },", B, "description")]
    [InlineData("\"ratingScale\": { \"min\": 1, \"max\": 3, \"anchors\": [\"never\", \"at times\", \"always\"] },", B, "ratingScale")]
    [InlineData("\"min\": 1, ", B + ".ratingScale", "min")]
    [InlineData("\"max\": 3, ", B + ".ratingScale", "max")]
    [InlineData("\"competency\": \"listens\", ", B + ".competencies[0]", "competency")]
    [InlineData("\"label\": \"Reports to\", ", B + ".facts[0]", "label")]
    [InlineData("\"text\": \"The owner\", ", B + ".facts[0]", "text")]
    public void Read_RequiredMemberMissing_IsRefused(string part, string path, string member)
    {
        InputProblem problem = AssertOne(Bundle.With(part, string.Empty), ProblemCodes.MissingMember, path, "none");

        Assert.Equal($"the member '{member}'", problem.Expected);
    }

    [Theory]
    [InlineData("\"formatVersion\": 1,", "\"formatVersion\": 1, \"formatVersion\": 1,", "$.formatVersion")]
    [InlineData("\"name\": \"Listens\",", "\"name\": \"Listens\", \"name\": \"Listens\",", C + ".name")]
    [InlineData("\"name\": \"Listens\",", "\"name\": \"Listens\", \"n\\u0061me\": \"Other\",", C + ".name")]
    [InlineData("\"weight\": 2,", "\"weight\": 2, \"weight\": 2,", C + ".indicators[0].weight")]
    [InlineData("\"min\": 1,", "\"min\": 1, \"min\": 1,", B + ".ratingScale.min")]
    public void Read_MemberTwice_IsRefused(string part, string replacement, string path) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.DuplicateMember, path, "it again");

    [Theory]
    [InlineData("\"name\": \"Listens\"", "\"name\": null", C + ".name", "null")]
    [InlineData("\"name\": \"Listens\"", "\"name\": 7", C + ".name", "7")]
    [InlineData("\"id\": \"tip\"", "\"id\": [\"tip\"]", C + ".mindsetTips[0].id", "an array")]
    [InlineData("\"definition\": { \"text\": \"Hears people out\", \"sources\": [\"h1\"] }", "\"definition\": \"Hears\"", C + ".definition", "'Hears'")]
    [InlineData("\"definition\": { \"text\": \"Hears people out\", \"sources\": [\"h1\"] }", "\"definition\": null", C + ".definition", "null")]
    [InlineData("\"sources\": [\"h1\"]", "\"sources\": \"h1\"", C + ".definition.sources", "'h1'")]
    [InlineData("\"sources\": [\"h1\"]", "\"sources\": [\"h1\", null]", C + ".definition.sources[1]", "null")]
    [InlineData("\"sources\": [\"h1\"]", "\"sources\": null", C + ".definition.sources", "null")]
    [InlineData("\"weight\": 2,", "\"weight\": \"2\",", C + ".indicators[0].weight", "'2'")]
    [InlineData("\"weight\": 2,", "\"weight\": 1.5,", C + ".indicators[0].weight", "1.5")]
    [InlineData("\"weight\": 2,", "\"weight\": 1e999,", C + ".indicators[0].weight", "1e999")]
    [InlineData("\"weight\": 2,", "\"weight\": 99999999999999999999,", C + ".indicators[0].weight", "99999999999999999999")]
    [InlineData("\"weight\": 2,", "\"weight\": null,", C + ".indicators[0].weight", "null")]
    [InlineData("\"inferred\": true", "\"inferred\": \"true\"", C + ".indicators[0].inferred", "'true'")]
    [InlineData("\"inferred\": true", "\"inferred\": 1", C + ".indicators[0].inferred", "1")]
    [InlineData("\"caution\": \"Culture\"", "\"caution\": false", C + ".caution", "false")]
    [InlineData("\"rank\": 1,", "\"rank\": \"1\",", C + ".levels[0].rank", "'1'")]
    [InlineData("\"behaviorsInSource\": 5", "\"behaviorsInSource\": {}", C + ".levels[0].behaviorsInSource", "an object")]
    [InlineData("\"behaviors\": []", "\"behaviors\": {}", C + ".levels[1].behaviors", "an object")]
    [InlineData("\"max\": 3,", "\"max\": 3.5,", B + ".ratingScale.max", "3.5")]
    [InlineData("\"weight\": 2.5", "\"weight\": \"2.5\"", B + ".competencies[0].weight", "'2.5'")]
    [InlineData("\"weight\": 2.5", "\"weight\": 1e999", B + ".competencies[0].weight", "1e999")]
    [InlineData("\"requiredLevel\": 2,", "\"requiredLevel\": 2.5,", B + ".competencies[0].requiredLevel", "2.5")]
    [InlineData("\"notPublished\": [\"pay\"]", "\"notPublished\": [[\"pay\"]]", B + ".notPublished[0]", "an array")]
    [InlineData("\"../schema/bundle.schema.json\"", "true", "$.$schema", "true")]
    public void Read_WrongType_IsRefused(string part, string replacement, string path, string found) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.WrongType, path, found);

    [Theory]
    [InlineData("\"pole\": \"high\"", "\"pole\": \"High\"", C + ".indicators[0].pole", "'High'")]
    [InlineData("\"pole\": \"high\"", "\"pole\": 1", C + ".indicators[0].pole", "1")]
    [InlineData("\"nameStatus\": \"inferred\"", "\"nameStatus\": \"guessed\"", C + ".nameStatus", "'guessed'")]
    [InlineData("\"nameStatus\": \"published\"", "\"nameStatus\": null", B + ".competencies[0].nameStatus", "null")]
    [InlineData("\"weight\": 2,", "\"weight\": 0,", C + ".indicators[0].weight", "0")]
    [InlineData("\"weight\": 2,", "\"weight\": 101,", C + ".indicators[0].weight", "101")]
    [InlineData("\"weight\": 2,", "\"weight\": -1,", C + ".indicators[0].weight", "-1")]
    [InlineData("\"weight\": 2.5", "\"weight\": 0", B + ".competencies[0].weight", "0")]
    [InlineData("\"weight\": 2.5", "\"weight\": 1e-999", B + ".competencies[0].weight", "1e-999")]
    [InlineData("\"weight\": 2.5", "\"weight\": 0.0009", B + ".competencies[0].weight", "0.0009")]
    [InlineData("\"weight\": 2.5", "\"weight\": 100.5", B + ".competencies[0].weight", "100.5")]
    [InlineData("\"weight\": 2.5", "\"weight\": -2", B + ".competencies[0].weight", "-2")]
    [InlineData("\"rank\": 1,", "\"rank\": 0,", C + ".levels[0].rank", "0")]
    [InlineData("\"rank\": 1,", "\"rank\": 21,", C + ".levels[0].rank", "21")]
    [InlineData("\"rank\": 2,", "\"rank\": 3,", C + ".levels", "ranks 1, 3")]
    [InlineData("\"rank\": 2,", "\"rank\": 1,", C + ".levels", "ranks 1, 1")]
    [InlineData("\"behaviorsInSource\": 5", "\"behaviorsInSource\": 101", C + ".levels[0].behaviorsInSource", "101")]
    [InlineData("\"requiredLevel\": 2,", "\"requiredLevel\": 0,", B + ".competencies[0].requiredLevel", "0")]
    [InlineData("\"requiredLevel\": 2,", "\"requiredLevel\": 3,", B + ".competencies[0].requiredLevel", "3")]
    [InlineData("\"min\": 1,", "\"min\": -1,", B + ".ratingScale.max", "-1 to 3")]
    [InlineData("\"max\": 3,", "\"max\": 1,", B + ".ratingScale.max", "1 to 1")]
    [InlineData("\"max\": 3,", "\"max\": 101,", B + ".ratingScale.max", "1 to 101")]
    [InlineData("\"max\": 3,", "\"max\": 4,", B + ".ratingScale.anchors", "3")]
    [InlineData("\"max\": 3,", "\"max\": 2,", B + ".ratingScale.anchors", "3")]
    public void Read_OutsideWhatIsAllowed_IsRefused(string part, string replacement, string path, string found) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.NotAllowed, path, found);

    [Theory]
    [InlineData("\"name\": \"Listens\"", "\"name\": \" \"", C + ".name", "' '")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\u0000ks\"", C + ".indicators[0].text", "'As\\u0000ks'")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\nks\"", C + ".indicators[0].text", "'As\\u000aks'")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\ud800ks\"", C + ".indicators[0].text", "lone surrogates")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\u202eks\"", C + ".indicators[0].text", "'As\\u202eks'")]
    [InlineData("\"caution\": \"Time\"", "\"caution\": \"\"", C + ".indicators[0].caution", "''")]
    [InlineData("\"anchors\": [\"never\",", "\"anchors\": [\"\",", B + ".ratingScale.anchors[0]", "''")]
    [InlineData("\"sources\": [\"h8\"]", "\"sources\": [\"h8\", \"\\t\"]", B + ".competencies[0].sources[1]", "'\\u0009'")]
    public void Read_TextOutsideTheRule_IsRefused(string part, string replacement, string path, string found) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.Text, path, found);

    [Theory]
    [InlineData("\"id\": \"listens\"", "\"id\": \"Listens\"", C + ".id", "'Listens'")]
    [InlineData("\"id\": \"asks\"", "\"id\": \"\"", C + ".indicators[0].id", "''")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"overall\"", C + ".levels[0].behaviors[0].id", "'overall'")]
    [InlineData("\"id\": \"reports\"", "\"id\": \"a--b\"", B + ".facts[0].id", "'a--b'")]
    public void Read_IdOutsideTheRule_IsRefused(string part, string replacement, string path, string found)
    {
        // A benchmark that names a competency by its bad id adds a problem of its own: no competency has that id.
        CompetencyContentException thrown = Bundle.Refused(Bundle.With(part, replacement));

        Assert.Equal((ProblemCodes.IdShape, path, found), (thrown.Problems[0].Code, thrown.Problems[0].Path, thrown.Problems[0].Found));
    }

    [Theory]
    [InlineData("\"id\": \"asks\"", "\"id\": \"interrupts\"", C + ".indicators[1].id", "'interrupts'")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"listens\"", C + ".levels[0].behaviors[0].id", "'listens'")]
    [InlineData("\"id\": \"reports\"", "\"id\": \"host\"", B + ".facts[0].id", "'host'")]
    [InlineData("\"id\": \"host\"", "\"id\": \"tip\"", B + ".id", "'tip'")]
    public void Read_IdOfAnotherElement_IsRefused(string part, string replacement, string path, string found) =>
        AssertOne(Bundle.With(part, replacement), ProblemCodes.DuplicateId, path, found);

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2", "\"formatVersion\": 1")]
    [InlineData("\"min\": 1,", "\"min\": 1, \"step\": 1,", "one of min, max, anchors")]
    [InlineData("\"min\": 1,", "\"min\": 1, \"min\": 1,", "each member once")]
    [InlineData("\"name\": \"Listens\"", "\"name\": 7", "a string")]
    [InlineData("\"definition\": { \"text\": \"Hears people out\", \"sources\": [\"h1\"] }", "\"definition\": \"Hears\"", "an object")]
    [InlineData("\"sources\": [\"h1\"]", "\"sources\": \"h1\"", "an array")]
    [InlineData("\"inferred\": true", "\"inferred\": 1", "true or false")]
    [InlineData("\"weight\": 2,", "\"weight\": 1.5,", "a whole number")]
    [InlineData("\"weight\": 2.5", "\"weight\": 1e999", "a finite number")]
    [InlineData("\"weight\": 2,", "\"weight\": 101,", "a whole number from 1 to 100")]
    [InlineData("\"weight\": 2.5", "\"weight\": 0", "a number from 0.001 to 100")]
    [InlineData("\"rank\": 1,", "\"rank\": 21,", "a whole number from 1 to 20")]
    [InlineData("\"rank\": 2,", "\"rank\": 3,", "levels of rank 1, 2, 3 ... in order without gaps (place 2 has rank 3)")]
    [InlineData("\"behaviorsInSource\": 5", "\"behaviorsInSource\": 101", "a whole number from 1 to 100")]
    [InlineData("\"requiredLevel\": 2,", "\"requiredLevel\": 3,", "a level from 1 to 2, as competency 'listens' has")]
    [InlineData("\"max\": 3,", "\"max\": 101,", "a scale with 0 <= min < max and at most 100 points")]
    [InlineData("\"max\": 3,", "\"max\": 4,", "no anchors, or 4 (one a rating from 1 to 4)")]
    [InlineData("\"pole\": \"high\"", "\"pole\": \"up\"", "\"high\" or \"low\"")]
    [InlineData("\"name\": \"Listens\"", "\"name\": \" \"", "text that is not blank")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\ud800ks\"", "text")]
    [InlineData("\"text\": \"Asks\"", "\"text\": \"As\\nks\"",
        "text without control or direction-override characters or lone surrogates (it holds U+000A at character 2)")]
    [InlineData("\"id\": \"asks\"", "\"id\": \"Asks\"", "an id in kebab-case (a-z, 0-9, single hyphens between), 1 to 80 characters")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"overall\"", "an id other than the reserved subject, rater, role, purpose, completed, overall")]
    [InlineData("\"id\": \"nods\"", "\"id\": \"asks\"", "an id that is unique across the catalog (it stands at own.json $.competencies[0].indicators[0])")]
    [InlineData("\"competency\": \"listens\"", "\"competency\": \"sings\"", "the id of a competency in the catalog")]
    public void Read_RuleBroken_SaysWhatIsExpected(string part, string replacement, string expected) =>
        Assert.Equal(expected, Assert.Single(Bundle.Refused(Bundle.With(part, replacement)).Problems).Expected);

    [Fact]
    public void Read_CompetencyTwiceInABenchmark_IsRefused() => AssertOne(
        Bundle.Complete.Replace(
            "\"competencies\": [\n        {\n          \"competency\"",
            "\"competencies\": [\n { \"competency\": \"listens\" },\n        {\n          \"competency\"",
            StringComparison.Ordinal),
        ProblemCodes.DuplicateId,
        B + ".competencies[1].competency",
        "'listens' again");

    [Fact]
    public void Read_UnknownCompetency_IsRefused() => AssertOne(
        Bundle.With("\"competency\": \"listens\"", "\"competency\": \"sings\""), ProblemCodes.UnknownCompetency, B + ".competencies[0].competency", "'sings'");

    [Fact]
    public void Read_BenchmarkOfABrokenCompetency_IsNotBlamedToo() =>
        AssertOne(Bundle.With("\"name\": \"Listens\", ", string.Empty), ProblemCodes.MissingMember, C, "none");

    [Theory]
    [InlineData("\"rank\": 2,", "\"rank\": 4,", 5, 4)]
    [InlineData("\"rank\": 2,", "\"rank\": 1,", 3, 2)]
    [InlineData("\"name\": \"Expert\", ", "", 3, 2)]
    [InlineData("\"name\": \"Listens\", ", "", 3, 2)]
    public void Read_RequiredLevelOfABrokenCompetency_IsCheckedAgainstTheLevelsThatAreThere(string part, string replacement, int tooHigh, int levels)
    {
        string With(int required) => Bundle.With(part, replacement).Replace("\"requiredLevel\": 2", $"\"requiredLevel\": {required}", StringComparison.Ordinal);

        InputProblem problem = Bundle.Refused(With(tooHigh)).Problems[^1];

        Assert.Equal(
            (ProblemCodes.NotAllowed, B + ".competencies[0].requiredLevel", $"a level from 1 to {levels}, as competency 'listens' has", $"{tooHigh}"),
            (problem.Code, problem.Path, problem.Expected, problem.Found));
        Assert.Equal(1, Bundle.Refused(With(levels)).Problems.Total);
    }

    [Fact]
    public void Read_RequiredLevelOfABrokenCompetencyWithoutLevels_IsFree()
    {
        string file = Bundle.With("\"name\": \"Listens\", ", string.Empty).Replace("\"levels\"", "\"levels-of-old\"", StringComparison.Ordinal);

        Assert.Equal([ProblemCodes.MissingMember, ProblemCodes.UnknownMember],
            Bundle.Refused(file).Problems.Select(problem => problem.Code).OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public void Read_ListTooLong_IsRefused()
    {
        string sources = string.Join(", ", Enumerable.Repeat("\"h\"", 1_001));

        AssertOne(Bundle.With("[\"h1\"]", $"[{sources}]"), ProblemCodes.TooLarge, C + ".definition.sources", "1001");
        Bundle.Read(Bundle.With("[\"h1\"]", $"[{sources[5..]}]"));
    }

    [Fact]
    public void Read_BenchmarkWithoutCompetencies_IsRefused() => AssertOne(
        """{ "formatVersion": 1, "id": "b", "title": "B", "description": { "text": "x" }, "ratingScale": { "min": 1, "max": 5 }, "competencies": [] }""",
        ProblemCodes.NotAllowed,
        "$.competencies",
        "none");

    private static InputProblem AssertOne(string text, string code, string path, string found)
    {
        CompetencyContentException thrown = Bundle.Refused(text);

        InputProblem problem = Assert.Single(thrown.Problems);
        Assert.Equal((code, path, Bundle.FileName), (problem.Code, problem.Path, problem.Source));
        Assert.Contains(found, problem.Found, StringComparison.Ordinal);
        Assert.Equal(1, thrown.Problems.Total);
        Assert.Contains(problem.ToString(), thrown.Message, StringComparison.Ordinal);
        return problem;
    }
}
