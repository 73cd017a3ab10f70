using System.Text.Json;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Cli.Tests.Commands;

/// <summary>Small groups full of ties and gaps: each figure is there, or null with its reason, or the file is refused with one.</summary>
public sealed class MissingFiguresPropertyTests
{
    private const string RaterHeader = "subject,rater,steady-a,steady-b,balanced-a,balanced-b\n";

    /// <summary>Up to six rows of four ratings; −1 stands for an empty field. Shrinks by dropping rows.</summary>
    private static readonly Gen<int[][]> Rows =
        from rows in Gen.Choose(0, 6)
        from table in Gen.Elements(-1, 0, 5, 5, 10, 10).ArrayOf(4).ArrayOf(rows)
        select table;

    private static readonly Arbitrary<int[][]> Tables = Arb.From(Rows, Shrink);

    private static readonly Arbitrary<(int[][] High, int[][] Low)> Pairs = Arb.From(
        from high in Rows
        from low in Rows
        select (High: high, Low: low),
        pair => Shrink(pair.High).Select(high => (high, pair.Low)).Concat(Shrink(pair.Low).Select(low => (pair.High, low))));

    private static readonly Arbitrary<int[][]> Counts = Arb.From(
        from rows in Gen.Choose(1, 5)
        from table in Gen.Frequency((1, Gen.Constant(0)), (2, Gen.Choose(0, 30))).ArrayOf(2).ArrayOf(rows)
        select table,
        Shrink);

    [Fact]
    public void Study_OfAnyGroups_SaysWhyAFigureIsNull() => Holds.ForAll(Pairs, pair =>
    {
        using TempFolder folder = new();
        ToolRun run = Ended(ToolRun.Of(
            "study", "--high", folder.File("high.csv", TinyRole.Header + Lines(pair.High, row => $"H{row}")),
            "--low", folder.File("low.csv", TinyRole.Header + Lines(pair.Low, row => $"L{row}")),
            "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content), "-f", "json"));

        Assert.Equal(pair.High.Length == 0 || pair.Low.Length == 0 ? 1 : 0, run.ExitCode);
        if (run.ExitCode == 0)
        {
            JsonElement study = run.Json();
            foreach (JsonElement contrast in study.GetProperty("competencies").EnumerateArray().Append(study.GetProperty("overall")))
            {
                HasReasons(contrast, "cohensD", "hedgesG", "welch", "mannWhitney", "auc", "cliffsDelta", "cut", "expectancy");
                if (contrast.GetProperty("auc") is { ValueKind: JsonValueKind.Object } auc && auc.GetProperty("standardError").ValueKind == JsonValueKind.Null)
                {
                    Assert.Contains("auc.standardError", Reasons(contrast));
                }
            }
        }
    });

    [Fact]
    public void Reliability_OfAnyRatings_SaysWhyAFigureIsNull() => Holds.ForAll(Tables, rows =>
    {
        ToolRun run = Ended(TinyRole.Run("reliability", "ratings.csv", TinyRole.Header + Lines(rows, row => $"P{row}"), "-f", "json"));

        Assert.Equal(rows.Length == 0 ? 1 : 0, run.ExitCode);
        if (run.ExitCode == 0)
        {
            JsonElement reliability = run.Json();
            HasReasons(reliability.GetProperty("overall"), "reliability");
            foreach (JsonElement competency in reliability.GetProperty("competencies").EnumerateArray())
            {
                HasReasons(competency, "alpha", "alphaInterval", "reliability", "sem", "omega");
                HasWidth(competency, "alphaInterval");
                foreach (JsonElement item in competency.GetProperty("items").EnumerateArray())
                {
                    string id = item.GetProperty("id").GetString()!;
                    Assert.Equal(item.GetProperty("itemRest").ValueKind == JsonValueKind.Null,
                        Reasons(competency).Any(reason => reason == "items.itemRest" || reason == $"items.{id}.itemRest"));
                    Assert.Equal(item.GetProperty("alphaIfDeleted").ValueKind == JsonValueKind.Null,
                        Reasons(competency).Any(reason => reason == "items.alphaIfDeleted" || reason == $"items.{id}.alphaIfDeleted"));
                }
            }
        }
    });

    [Fact]
    public void Agreement_OfAnyRatings_SaysWhyFormsAreMissing() => Holds.ForAll(Tables, rows =>
    {
        ToolRun run = Ended(TinyRole.Run("agreement", "ratings.csv", RaterHeader + Lines(rows, row => $"P{row % 2},R{row / 2}"), "-f", "json"));

        Assert.Equal(rows.Length == 0 ? 1 : 0, run.ExitCode);
        if (run.ExitCode == 0)
        {
            foreach (JsonElement score in run.Json().GetProperty("competencies").EnumerateArray())
            {
                Assert.True(score.GetProperty("intraclass").GetArrayLength() == 6 || score.GetProperty("missing").GetArrayLength() > 0);
                Assert.All(score.GetProperty("intraclass").EnumerateArray(), form =>
                {
                    string name = form.GetProperty("form").GetString()!;
                    HasWidth(form, "interval");
                    Assert.Equal(form.GetProperty("f").ValueKind == JsonValueKind.Null, form.TryGetProperty("reason", out _));
                    Assert.All(
                        ["f", "p", "interval"],
                        member => Assert.Equal(form.GetProperty(member).ValueKind == JsonValueKind.Null, Reasons(score).Contains($"{name}.{member}")));
                });
            }
        }
    });

    [Fact]
    public void Norms_OfAnyRatings_ReadBackOrAreRefused() => Holds.ForAll(Tables, rows =>
    {
        ToolRun run = TinyRole.Run("norms", "ratings.csv", TinyRole.Header + Lines(rows, row => $"P{row}"));

        if (run.ExitCode == 0)
        {
            NormSet norms = CompetencyJson.Read<NormSet>(run.Output);
            Assert.Equal(rows.Length, norms.N);
            bool hasSingle = norms.Competencies.Values.Append(norms.Overall).Any(table => table?.ScoresOfOnePerson > 0);
            Assert.Equal(hasSingle, run.Error.Contains("score of one person", StringComparison.Ordinal));
        }
        else
        {
            run.Refuses();
        }
    });

    [Fact]
    public void Fairness_OfAnyCounts_SaysWhyAFigureIsNull() => Holds.ForAll(Counts, rows =>
    {
        using TempFolder folder = new();
        string counts = string.Concat(rows.Select((row, i) => FormattableString.Invariant($"G{i % 3},{row[0]},{row[1]},S{i / 3}\n")));
        ToolRun run = Ended(ToolRun.Of("fairness", folder.File("counts.csv", "group,selected,rejected,stratum\n" + counts), "-f", "json"));

        Assert.Equal(rows.Sum(row => row.Sum()) == 0 ? 1 : 0, run.ExitCode);
        if (run.ExitCode == 0)
        {
            JsonElement impact = run.Json();
            Assert.True(impact.GetProperty("comparisons").GetArrayLength() > 0 || impact.GetProperty("missing").GetArrayLength() > 0);
            Assert.All(
                impact.GetProperty("comparisons").EnumerateArray(),
                comparison => HasReasons(
                    comparison, "impactRatio", "impactRatioInterval", "belowFourFifths", "z", "fisherP", "logRatioZ", "oddsRatio", "flipForGroup",
                    "flipAgainstGroup", "flipChangesDecision",
                    "mantelHaenszel"));
        }
    });

    /// <summary>Ends well or with a reason, and never with what is no number.</summary>
    private static ToolRun Ended(ToolRun run)
    {
        Assert.DoesNotContain("NaN", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Infinity", run.Output, StringComparison.Ordinal);
        return run.ExitCode == 0 ? run.Succeeds() : run.Refuses();
    }

    private static void HasReasons(JsonElement element, params string[] members)
    {
        foreach (string member in members)
        {
            Assert.Equal((member, element.GetProperty(member).ValueKind == JsonValueKind.Null), (member, Reasons(element).Contains(member)));
        }
    }

    /// <summary>No interval says that a sample knows a figure for certain.</summary>
    private static void HasWidth(JsonElement element, string member)
    {
        if (element.GetProperty(member) is { ValueKind: JsonValueKind.Object } interval)
        {
            Assert.True(interval.GetProperty("lower").GetDouble() < interval.GetProperty("upper").GetDouble() - 1e-12);
        }
    }

    private static string[] Reasons(JsonElement element) =>
        [.. element.GetProperty("missing").EnumerateArray().Select(one => one.GetProperty("figure").GetString()!)];

    private static string Lines(int[][] rows, Func<int, string> who) =>
        string.Concat(rows.Select(
            (row, i) => $"{who(i)},{string.Join(',', row.Select(rating => rating < 0 ? string.Empty : FormattableString.Invariant($"{rating}")))}\n"));

    private static IEnumerable<int[][]> Shrink(int[][] rows)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            yield return [.. rows[..row], .. rows[(row + 1)..]];
        }
    }
}
