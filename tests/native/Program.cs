using System.Text;
using System.Text.Json;
using Chally.Competencies;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Native;
using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tables;

// Scores, studies, validates, writes pages, tables and JSON: everything that a trimmed or native program could have lost.
Stream output = Console.OpenStandardOutput();
Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");
BenchmarkScorer scorer = new(benchmark);

StringBuilder csv = new(string.Join(',', benchmark.Items().Select(item => item.Id).Prepend("subject")));
for (int person = 0; person < 60; person++)
{
    csv.Append('\n')
        .Append(string.Join(',', benchmark.Items().Select((_, i) => $"{1 + ((((person * 7) + (i * 3)) ^ (person * i)) % 5)}").Prepend($"Person {person + 1}")));
}

InputItem<RatingSheet>[] rows = [.. RatingRows.Read(new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString())), benchmark)];
BenchmarkScore[] scores = [.. rows.Select(row => scorer.Score(row.Value!))];
ScoreRows.Write(output, benchmark, scores);

string json = JsonSerializer.Serialize(scores[0], NativeContext.Default.BenchmarkScore);
Write(json);
Write(JsonSerializer.Deserialize(json, NativeContext.Default.BenchmarkScore) == scores[0]
    ? "the score reads back equal"
    : throw new InvalidOperationException("The score changed."));
try
{
    JsonSerializer.Deserialize("{\"percent\":140}", NativeContext.Default.BenchmarkScore);
    throw new InvalidOperationException("A bad score was read.");
}
catch (JsonException e)
{
    Write(((CompetencyInputException)e.InnerException!).Problems.ToString());
}

Write(JsonSerializer.Serialize(DevelopmentPlan.For(benchmark, scores[0]), NativeContext.Default.DevelopmentPlan));
Write(CompetencySchemas.For<BenchmarkScore>().ToJsonString());

CriterionStudy study = CriterionStudy.Between(scores[..30], scores[30..]);
string figures = JsonSerializer.Serialize(study, NativeContext.Default.CriterionStudy);
Write(figures);
Write(JsonSerializer.Deserialize(figures, NativeContext.Default.CriterionStudy) == study
    ? "the study reads back equal"
    : throw new InvalidOperationException("The study changed."));
Write(Report.Study(benchmark, study).ToHtml());
Write(Report.Reliability(benchmark, BenchmarkReliability.Of(benchmark, [.. rows.Select(row => row.Value!)])).ToMarkdown());
Write(Report.Candidate(benchmark, scores[0]).ToHtml());
Write(Report.Candidate(benchmark, scores[0]).ToText());
Write(CompetencyJson.Write(ContentValidator.Validate(args[0])));

void Write(string text) => output.Write(Encoding.UTF8.GetBytes(text + "\n"));
