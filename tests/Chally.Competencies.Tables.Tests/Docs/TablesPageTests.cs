using System.Text;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tables.Tests.Docs;

/// <summary>The code of docs/tables.md is code of this class, line by line.</summary>
public sealed class TablesPageTests
{
    [Fact]
    public async Task Sample_OfThePage_ScoresAnUpload()
    {
        Benchmark benchmark = SmallBenchmark.On(1, 5, SmallBenchmark.Rated("c", SmallBenchmark.High("calm")));
        await using AsyncOnlyStream upload = new(Encoding.UTF8.GetBytes("subject,calm\nAnn,4\nBo,6\n"), 5);
        await using AsyncOnlyStream download = new([]);
        List<InputProblem> problems = await Score(benchmark, new BenchmarkScorer(benchmark), upload, download);

        Assert.Equal("subject,c,overall\nAnn,75,75\n", Encoding.UTF8.GetString(download.ToArray()));
        Assert.StartsWith("upload.csv:3: calm: ", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sample_OnThePage_IsTheOneHere()
    {
        string[] sample = Trimmed(File.ReadAllText(Repository.PathOf("docs", "tables.md")).Split("```csharp\n")[1].Split("```")[0]);
        string[] here = Trimmed(File.ReadAllText(Repository.PathOf("tests", "Chally.Competencies.Tables.Tests", "Docs", $"{nameof(TablesPageTests)}.cs")));

        Assert.NotEmpty(sample);
        Assert.Equal(sample, here.SkipWhile(line => line != sample[0]).Take(sample.Length));
    }

    private static async Task<List<InputProblem>> Score(Benchmark benchmark, BenchmarkScorer scorer, Stream upload, Stream download)
    {
        List<InputProblem> problems = [];
        List<BenchmarkScore> scores = [];
        await foreach (InputItem<RatingSheet> row in RatingRows.ReadAsync(upload, benchmark, new TableOptions { Source = "upload.csv" }))
        {
            if (row.Value is RatingSheet sheet)
            {
                scores.Add(scorer.Score(sheet));
            }
            else
            {
                problems.AddRange(row.Problems);
            }
        }

        await ScoreRows.WriteAsync(download, benchmark, scores.ToAsyncEnumerable());
        return problems;
    }

    private static string[] Trimmed(string code) => [.. code.Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0)];
}
