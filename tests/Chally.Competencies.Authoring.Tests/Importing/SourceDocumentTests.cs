using System.Globalization;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>
/// For those who hold the documents that the embedded content was written after: CHALLY_SOURCE_DOCUMENTS names a folder with them (file names
/// beginning "000_" and so on) and with statements.tsv, which lists their statements (ref, document, competency, kind, ordinal, text).
/// </summary>
public sealed class SourceDocumentTests(ITestOutputHelper output)
{
    private const string Variable = "CHALLY_SOURCE_DOCUMENTS";

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("003")]
    [InlineData("004")]
    public void Import_DocumentOfTheSourceSet_HasEveryStatementInItsPlace(string document)
    {
        string? folder = Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(string.IsNullOrWhiteSpace(folder), $"{Variable} names no folder with the source documents, which are not part of this repository.");
        ImportedContent imported = Import(document, Directory.GetFiles(folder!, $"{document}_*").Single());
        List<(string Reference, string Text)> found = [.. Statements(imported.Benchmark, document)];
        Dictionary<string, string> texts = found.ToDictionary(one => one.Reference, one => one.Text);

        SortedDictionary<string, int> counts = new(StringComparer.Ordinal);
        HashSet<string> expected = [];
        foreach (string[] row in File.ReadLines(Path.Combine(folder!, "statements.tsv")).Skip(1).Select(line => line.Split('\t'))
            .Where(row => row[1] == document))
        {
            Check(imported, texts, row);
            expected.Add(row[0]);
            string kind = row[3].Split(':', '-')[0];
            counts[kind] = counts.GetValueOrDefault(kind) + 1;
        }

        // Nothing more than the statements: no furniture, no statement in two parts.
        string[] kinds = ["name", "definition", "high", "low", "tip", "tactic", "level"];
        Assert.DoesNotContain(found.Select(one => one.Reference),
            one => kinds.Any(kind => one.Split('.')[2].StartsWith(kind, StringComparison.Ordinal)) && !expected.Contains(one));
        Assert.Empty(imported.Report.Unread);
        output.WriteLine(
            $"{document}: {counts.Values.Sum()} statements: {string.Join(", ", counts.Select(count => $"{count.Value} {count.Key}"))}; all in order.");
        output.WriteLine($"{string.Join(", ", imported.Report.Found.Select(one => $"{one.Count} {one.Kind}"))}; {imported.Report.Inferred.Count} inferred, " +
            $"{imported.Report.Missing.Count} missing, 0 unread.");
        AssertReadsBackAndScores(imported);
    }

    private static ImportedContent Import(string document, string path)
    {
        ImportOptions options = new() { SourceId = document };
        using FileStream stream = File.OpenRead(path);
        return document switch
        {
            "000" => ProfileImporter.Import(stream, options, path),
            "003" => LevelsImporter.Import(stream, options, path),
            _ => ToolkitImporter.Import(stream, options, path),
        };
    }

    private static void Check(ImportedContent imported, Dictionary<string, string> texts, string[] row)
    {
        (string reference, string kind, string text) = (row[0], row[3], row[5]);
        Benchmark benchmark = imported.Benchmark;
        int competency = int.Parse(row[2], CultureInfo.InvariantCulture);
        if (kind == "family")
        {
            Assert.Contains(benchmark.Facts, fact => fact.Label.StartsWith(text, StringComparison.OrdinalIgnoreCase) && fact.Sources.Contains(reference)
                && fact.Text.Contains(benchmark.Competencies[competency - 1].Name, StringComparison.Ordinal));
        }
        else if (kind == "required-level")
        {
            BenchmarkCompetency entry = benchmark.Competencies[competency - 1];
            Assert.Equal(text.StartsWith("not published", StringComparison.Ordinal) ? null : int.Parse(text, CultureInfo.InvariantCulture),
                entry.RequiredLevel);
            Assert.Equal(entry.RequiredLevel is null, entry.NotPublished.Contains("required level"));
        }
        else if (kind == "fact:behaviours-per-level")
        {
            Assert.All(imported.Competencies.SelectMany(one => one.Levels), level => Assert.Equal((5, 1), (level.BehaviorsInSource, level.Behaviors.Count)));
        }
        else if (kind == "rule")
        {
            // The list of statements gives the rules in other words.
            string rules = string.Join(' ', benchmark.Facts.Where(fact => fact.Label == "Proficiency levels").Select(fact => Plain(fact.Text)));
            string[] words = [.. Plain(text).Split(' ').Where(word => word.Length > 5)];
            Assert.True(words.Count(word => rules.Contains(word[..5], StringComparison.OrdinalIgnoreCase)) * 3 >= words.Length * 2, $"{reference}: {text}");
        }
        else if (kind.EndsWith("usd", StringComparison.Ordinal))
        {
            Assert.Equal(text, string.Concat(texts[reference].Where(char.IsAsciiDigit)));
        }
        else
        {
            Assert.True(texts.TryGetValue(reference, out string? found), $"{reference} is missing: {text}");
            Assert.Equal((reference, Plain(text)), (reference, Plain(found)));
        }
    }

    /// <summary>What the benchmark says, by references counted here: the place in the model, not what the importer wrote as source.</summary>
    private static IEnumerable<(string Reference, string Text)> Statements(Benchmark benchmark, string document)
    {
        List<(string Reference, string Text, ValueList<string> Sources)> all =
            [($"{document}.0.overview.1", benchmark.Description.Text, benchmark.Description.Sources)];
        for (int c = 1; c <= benchmark.Competencies.Count; c++)
        {
            BenchmarkCompetency entry = benchmark.Competencies[c - 1];
            if (entry.NameStatus == NameStatus.Published)
            {
                all.Add(($"{document}.{c}.name.1", entry.Name, [entry.Sources[0]]));
            }

            if (entry.Definition is SourcedText definition)
            {
                all.Add(($"{document}.{c}.definition.1", definition.Text, definition.Sources));
            }

            all.AddRange(entry.Competency.IndicatorsOf(Pole.High).Select((one, i) => ($"{document}.{c}.high.{i + 1}", one.Text, one.Sources)));
            all.AddRange(entry.Competency.IndicatorsOf(Pole.Low).Select((one, i) => ($"{document}.{c}.low.{i + 1}", one.Text, one.Sources)));
            all.AddRange(entry.Competency.MindsetTips.Select((one, i) => ($"{document}.{c}.tip.{i + 1}", one.Text, one.Sources)));
            all.AddRange(entry.Competency.SuccessTactics.Select((one, i) => ($"{document}.{c}.tactic.{i + 1}", one.Text, one.Sources)));
            all.AddRange(entry.Competency.Levels.SelectMany(
                level => level.Behaviors.Select((one, i) => ($"{document}.{c}.level-{level.Rank}.{i + 1}", one.Text, one.Sources))));
        }

        all.AddRange(benchmark.Competencies.SelectMany(entry => entry.Competency.Levels)
            .DistinctBy(level => level.Rank).Select(level => ($"{document}.0.level-name.{level.Rank}", level.Name, level.Sources)));
        Assert.All(all, one => Assert.Equal([one.Reference], one.Sources));
        return [.. all.Select(one => (one.Reference, one.Text)), .. benchmark.Facts.Where(fact => fact.Sources.Count == 1).Select(
            fact => (fact.Sources[0], fact.Text))];
    }

    private static string Plain(string text) =>
        text.Replace('\u2019', '\'').Replace('\u2018', '\'').Replace('\u201C', '"').Replace('\u201D', '"');

    private static void AssertReadsBackAndScores(ImportedContent imported)
    {
        using MemoryStream stream = new();
        imported.WriteTo(stream);
        CompetencyCatalog alone = Bundle.Read(stream.ToArray());
        Assert.Equal(imported.Benchmark, Assert.Single(alone.Benchmarks));
        Benchmark beside = CompetencyCatalog.Default.With([new ContentFile("imported", stream.ToArray())]).GetBenchmark(imported.Benchmark.Id);
        BenchmarkScore score = new BenchmarkScorer(beside).Score(RatingSheet.FromRatings(
            "A", beside.Items().Select(item => KeyValuePair.Create(item.Id, item.Pole == Pole.High ? beside.RatingScale.Max : beside.RatingScale.Min))));
        Assert.Equal(100, score.Overall!.Percent);
    }
}
