using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Commands;

public sealed class NormsCommandTests
{
    private const string OfOnePerson = "frequencies are 1, each the score of one person: the file is personal data";

    private const string First = "A,10,10,10,0\nB,5,5,5,5\nC,0,0,0,10\n";
    private const string Second = "D,5,5,10,0\nE,10,10,,\n";

    private static readonly string[] Described =
        ["--id", "house-norms", "--population", "Applicants of 2026", "--setting", "structured interview", "--date", "2026-03-01"];

    [Fact]
    public void Norms_ThenScore_PlacesPeopleAmongThem()
    {
        using TempFolder folder = new();
        string content = folder.File("content.json", TinyRole.Content);
        string ratings = folder.File("ratings.csv", TinyRole.Header + First + Second);

        ToolRun made = ToolRun.Of("norms", ratings, "-b", TinyRole.Id, "--content", content, "-o", folder["norms.json"]).SucceedsNoting(OfOnePerson);
        JsonElement scores = ToolRun.Of("score", ratings, "-b", TinyRole.Id, "--content", content, "--norms", folder["norms.json"], "-f", "json").Succeeds()
            .Json();

        // Steady: 100, 50, 0, 50, 100. A has 100: 3 below and 2 equal, 100·(3 + 1)/5 = 80.
        Assert.Empty(made.OutputBytes);
        Assert.Equal(80, scores[0].GetProperty("norms").GetProperty("competencies")[0].GetProperty("percentileRank").GetDouble());
        Assert.Equal("tiny-norms", scores[0].GetProperty("norms").GetProperty("normSet").GetString());
    }

    /// <summary>In a process with 64 MiB for objects: the rows alone, with what scoring makes of them, would take several times that.</summary>
    [SlowFact]
    public async Task Norms_OfManyRows_ReadThemAsAStream()
    {
        using TempFolder folder = new();
        System.Text.StringBuilder rows = new(TinyRole.Header);
        for (int i = 0; i < 200_000; i++)
        {
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"P{i},{i % 11},{i % 7},{i % 5},{i % 3}\n");
        }

        string[] args = ["norms", folder.File("ratings.csv", rows.ToString()), "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content),
            "-o", folder["norms.json"]];
        (await ProcessRun.OfTool(args, environment: new Dictionary<string, string?> { ["DOTNET_GCHeapHardLimit"] = "0x4000000" },
            cancellation: TestContext.Current.CancellationToken))
            .Succeeds();

        Assert.Equal(200_000, CompetencyJson.Read<NormSet>(await File.ReadAllTextAsync(folder["norms.json"], TestContext.Current.CancellationToken)).N);
    }

    [Fact]
    public void Norms_SayWhoWasRatedAndHow()
    {
        using TempFolder folder = new();
        NormSet norms = CompetencyJson.Read<NormSet>(Run(folder, First + Second, [.. Described, "--reliability", "steady=0.84", "--reliability", "overall=0.9"])
            .SucceedsNoting(OfOnePerson).Output);

        Assert.Equal(("house-norms", "Applicants of 2026", "structured interview", new DateOnly(2026, 3, 1), 5),
            (norms.Id, norms.Population, norms.Setting, norms.Date, norms.N));
        Assert.Equal((5, 60, new ScoreReliability(0.84, "alpha")),
            (norms.Competencies["steady"].N, norms.Competencies["steady"].Mean, norms.Competencies["steady"].Reliability));
        Assert.Equal(4, norms.Competencies["balanced"].N);
        Assert.Null(norms.Competencies["balanced"].Reliability);
        Assert.Equal(new ScoreReliability(0.9, "alpha"), norms.Overall?.Reliability);
        Assert.Null(norms.RaterRole);
        NormSet retest = CompetencyJson.Read<NormSet>(Run(folder, First, "--reliability", "steady=0.7", "--reliability-kind", "retest")
            .SucceedsNoting(OfOnePerson).Output);
        Assert.Equal("retest", retest.Competencies["steady"].Reliability?.Kind);
        Assert.Equal("not stated", retest.Population);
    }

    [Fact]
    public void Merge_OfTwoParts_IsTheSameAsOneFromTheStart()
    {
        using TempFolder folder = new();
        string content = folder.File("content.json", TinyRole.Content);
        string first = folder.File("first.csv", TinyRole.Header + First);
        string second = folder.File("second.csv", TinyRole.Header + Second + "F,0,5,5,0\nG,3,3,3,3\n");
        string[] common = ["-b", TinyRole.Id, "--content", content];
        byte[] whole = ToolRun.Of(["norms", first, second, .. common, .. Described]).SucceedsNoting(OfOnePerson).OutputBytes;
        ToolRun.Of(["norms", first, .. common, "-o", folder["a.json"]]).SucceedsNoting(OfOnePerson);
        ToolRun.Of(["norms", second, .. common, "-o", folder["b.json"]]).SucceedsNoting(OfOnePerson);

        Assert.Equal(whole, ToolRun.Of(["norms", "merge", folder["a.json"], folder["b.json"], .. Described]).SucceedsNoting(OfOnePerson).OutputBytes);
        ToolRun.Of(["norms", "merge", folder["b.json"], folder["a.json"], .. Described, "-o", folder["c.json"]]).SucceedsNoting(OfOnePerson);
        Assert.Equal(whole, File.ReadAllBytes(folder["c.json"]));
        ToolRun.Of("score", first, "-b", TinyRole.Id, "--content", content, "--norms", folder["c.json"]).Succeeds();
    }

    [Fact]
    public void Merge_WithoutDescription_TakesThatOfTheParts()
    {
        using TempFolder folder = new();
        string a = folder.File("a.json", Run(folder, First, Described).Output);
        string b = folder.File("b.json",
            Run(folder, Second, "--id", "other", "--population", "Staff", "--setting", "structured interview", "--date", "2026-05-01").Output);

        NormSet merged = CompetencyJson.Read<NormSet>(ToolRun.Of("norms", "merge", a, b).SucceedsNoting(OfOnePerson).Output);

        Assert.Equal(("house-norms-merged", "Applicants of 2026; Staff", "structured interview", new DateOnly(2026, 5, 1)),
            (merged.Id, merged.Population, merged.Setting, merged.Date));
        Assert.Contains("People: 5: Applicants of 2026; Staff; structured interview", ToolRun.Of("norms", "merge", b, a, "-f", "text").Succeeds().Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void ScoresOfOnePerson_AreCountedInEveryFormat()
    {
        using TempFolder folder = new();
        const string Rows = "A,10,10,10,0\nB,10,10,5,5\nC,0,0,0,10\n";

        // Steady 100 twice and 0 once; balanced three different scores, and so overall.
        Assert.Equal("7 of 8 " + OfOnePerson + ", to be kept and passed on as such.", Assert.Single(Run(folder, Rows).ErrorLines));
        string text = Run(folder, Rows, "-f", "text").Succeeds().Output;
        Assert.Matches(@"steady +(│ )?3 .* 2 +(│ )?1 ", text);
        Assert.Contains("A score that one person alone has is personal data", text, StringComparison.Ordinal);
        Run(folder, "A,10,10,10,0\nB,10,10,10,0\n").Succeeds();
        Assert.DoesNotContain("personal data", Run(folder, "A,10,10,10,0\nB,10,10,10,0\n", "-f", "text").Succeeds().Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Merge_ToMoreFrequenciesThanAFileMayHave_LeavesThemOutAndSaysSo()
    {
        using TempFolder folder = new();
        string content = folder.File("content.json", TinyRole.Content);
        Benchmark tiny = CompetencyCatalog.Default.WithFiles(content).GetBenchmark(TinyRole.Id);
        string Part(string name, int first) => folder.File(name, CompetencyJson.Write(
            TinyNorms.For(tiny, Even(first), [KeyValuePair.Create("steady",
                Even(0) with { Frequencies = [.. Even(0).Frequencies.Take(2)], N = 2, Mean = 0.0005, Sd = 0.001 * Math.Sqrt(0.5) })]) with
            { N = 60_000 }));

        ToolRun run = ToolRun.Of("norms", "merge", Part("a.json", 0), Part("b.json", 1));
        NormSet merged = CompetencyJson.Read<NormSet>(run.Output);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(["overall: more than 100000 different scores: frequencies are left out, and with them percentile ranks."], run.ErrorLines);
        Assert.Empty(merged.Overall!.Frequencies);
        Assert.Equal(120_000, merged.Overall.N);
        Assert.Equal([2, 2], merged.Competencies["steady"].Frequencies.Select(frequency => frequency.Count));
    }

    [Fact]
    public void Merge_OfWhatDoesNotGoTogether_IsRefused()
    {
        using TempFolder folder = new();
        string a = folder.File("a.json", Run(folder, First, Described).Output);
        NormSet set = CompetencyJson.Read<NormSet>(File.ReadAllText(a));
        string other = folder.File("b.json", CompetencyJson.Write(set with { ScoringHash = new string('0', 64) }));
        string bare = folder.File("d.json", CompetencyJson.Write(set with { Id = "bare", Overall = set.Overall! with { Frequencies = [] } }));

        Assert.Contains("the same scoring hash", ToolRun.Of("norms", "merge", a, other).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("must have frequencies", ToolRun.Of("norms", "merge", a, bare).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("the same scores twice", ToolRun.Of("norms", "merge", a, folder.File("copy.json", File.ReadAllText(a))).Refuses().Error,
            StringComparison.Ordinal);
        string renamed = File.ReadAllText(a).Replace("\"population\": \"", "\"population\": \"Others, ", StringComparison.Ordinal);
        Assert.NotEqual(File.ReadAllText(a), renamed);
        Assert.Contains("the same scores twice", ToolRun.Of("norms", "merge", a, folder.File("renamed.json", renamed)).Refuses().Error,
            StringComparison.Ordinal);
        Assert.Contains("CC0013", ToolRun.Of("norms", "merge", a, folder["none.json"]).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("CC0001", ToolRun.Of("norms", "merge", a, folder.File("empty.json", "")).Refuses().Error, StringComparison.Ordinal);
        ToolRun.Of("norms", "merge", a).IsWrongUsage();
        ToolRun.Of("norms", "merge", a, bare, "--reliability", "nobody=0.5").IsWrongUsage();
    }

    [Fact]
    public void Rows_OfSeveralRoles_AreRefusedOrChosen()
    {
        using TempFolder folder = new();
        const string Header = "subject,role,steady-a,steady-b,balanced-a,balanced-b\n";
        string ratings = folder.File("ratings.csv", Header + "A,peer,10,10,10,0\nA,self,1,1,1,1\nB,peer,5,5,5,5\n");
        string[] args = ["norms", ratings, "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content)];

        ToolRun refused = ToolRun.Of(args).Refuses();
        NormSet peers = CompetencyJson.Read<NormSet>(ToolRun.Of([.. args, "--role", "peer"]).SucceedsNoting(OfOnePerson).Output);

        Assert.Contains("ratings.csv:3: role: NS0001 expected the rater role of the rows before, 'peer', or --role, found 'self'", refused.Error,
            StringComparison.Ordinal);
        Assert.Equal((RaterRole.Peer, 2), (peers.RaterRole, peers.N));
        Assert.Contains("at least 2 people, found one", ToolRun.Of([.. args, "--role", "self"]).Refuses().Error, StringComparison.Ordinal);
        Assert.Contains("at least 2 people, found none", ToolRun.Of([.. args, "--role", "customer"]).Refuses().Error, StringComparison.Ordinal);
        ToolRun.Of([.. args, "--role", "boss"]).IsWrongUsage();
    }

    [Fact]
    public void Rows_ThatCannotMakeNorms_AreRefused()
    {
        using TempFolder folder = new();

        Assert.Contains("at least 2 people with a score", Run(folder, "A,,,,\nB,,,,\n").Refuses().Error, StringComparison.Ordinal);
        ToolRun several = Run(folder, "A,11,1,1,1\nB,1,x,1,1\n").Refuses();
        Assert.Contains("ratings.csv:2: steady-a: RS0002", several.Error, StringComparison.Ordinal);
        Assert.Contains("ratings.csv:3: steady-b: RS0002", several.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--id", "Not Kebab")]
    [InlineData("--population", "")]
    [InlineData("--date", "1.3.2026")]
    [InlineData("--reliability", "steady")]
    [InlineData("--reliability", "steady=1.2")]
    [InlineData("--reliability", "steady=NaN")]
    [InlineData("--reliability", "nobody=0.5")]
    public void Descriptions_NotAsANormSetAsks_AreWrongUsage(string option, string value)
    {
        using TempFolder folder = new();

        Run(folder, First, option, value).IsWrongUsage();
    }

    [Fact]
    public void Descriptions_GivenTwice_AreWrongUsage()
    {
        using TempFolder folder = new();
        Run(folder, First, "--reliability", "steady=0.5", "--reliability", "steady=0.6").IsWrongUsage();
        string ratings = folder.File("twice.csv", TinyRole.Header + First);
        Assert.Contains("named twice", ToolRun.Of("norms", ratings, ratings, "-b", Example.BenchmarkId).IsWrongUsage().Error, StringComparison.Ordinal);
        Run(folder, First, "--reliability", "steady=0.5", "--reliability-kind", " ").IsWrongUsage();
    }

    [Fact]
    public void Text_ShowsTheTablesAndThatTheyAreSmall()
    {
        using TempFolder folder = new();
        string text = Run(folder, First + Second, [.. Described, "-f", "text"]).Succeeds().Output;

        Assert.StartsWith("Norm set: house-norms for tiny\nPeople: 5: Applicants of 2026; structured interview\nDate: 1 March 2026\nRater role: not stated\n",
            text, StringComparison.Ordinal);
        Assert.Matches(@"steady +(│ )?5 +(│ )?60\.0 +(│ )?41\.8 +(│ )?3", text);
        Assert.Contains("Fewer than 100 people", text, StringComparison.Ordinal);
    }

    /// <summary>One person on each of 60,000 scores in steps of 0.001, from 0 or from half a step on.</summary>
    private static NormTable Even(int first)
    {
        const int N = 60_000;
        const double Step = 0.001;

        // Numbers in steps of 1 have the variance n(n + 1)/12 with n − 1.
        return new NormTable
        {
            N = N,
            Mean = (first * Step / 2) + (Step * (N - 1) / 2),
            Sd = Step * Math.Sqrt(N * (N + 1.0) / 12),
            Frequencies = [.. Enumerable.Range(0, N).Select(i => new ScoreFrequency((first * Step / 2) + (i * Step), 1))],
        };
    }

    private static ToolRun Run(TempFolder folder, string rows, params string[] args) => ToolRun.Of(
        ["norms", folder.File("ratings.csv", TinyRole.Header + rows), "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content), .. args]);
}
