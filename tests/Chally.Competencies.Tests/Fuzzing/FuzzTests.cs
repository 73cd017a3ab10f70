using System.Text;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Fuzzing;

/// <summary>
/// Damaged files of every kind that the library reads: each gives a result or the documented exception, nothing else.
/// The validator and documents to import have tests of their own beside Authoring.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Cases = FuzzCases.Or(300);

    private static readonly Benchmark Role = CompetencyCatalog.Default.GetBenchmark("customer-service-representative");

    private static readonly RatingSheet[] Sheets =
    [
        .. new[] { RaterRole.Manager, RaterRole.Peer, RaterRole.Self }.Select((role, rater) => new RatingSheet
        {
            Subject = $"{Planted.Marks[0]} Person",
            Rater = $"{Planted.Marks[0]} {rater}",
            Role = role,
            Ratings = [.. Role.Items().Select((item, i) => new ItemRating(item.Id, 1 + ((i + rater) % 5)))],
        }),
    ];

    private static readonly ContentFile[] LeveledCompetencies =
    [
        .. CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency").Competencies
            .Select(entry => new ContentFile(entry.Id, Embedded($"competencies/{entry.Id}"))),
    ];

    private const string Overlay = """
        {
          "formatVersion": 1, "overlay": "our-house", "language": "de",
          "changes": [
            { "element": "empathy", "member": "name", "was": "Empathy", "now": "Einfühlung" },
            { "element": "customer-service-manager-qualities", "member": "anchor.5", "was": "almost always", "now": "fast immer" },
            { "element": "call-center-management", "member": "level.1", "was": "General Familiarity", "now": "Vertraut" }
          ],
          "acceptedWarnings": [ { "code": "CC1011", "element": "empathy", "reason": "One word is enough." } ]
        }
        """;

    /// <summary>What is read: a whole file, and the reader.</summary>
    private static readonly Dictionary<string, (byte[] Whole, Action<byte[]> Read)> Kinds = new()
    {
        ["competency"] = (Embedded("competencies/advocates-for-customers"), bytes => Bundle.Read(bytes)),
        ["levels"] = (Embedded("competencies/call-center-management"), bytes => Bundle.Read(bytes)),
        ["benchmark"] = (Embedded("benchmarks/customer-service-manager-proficiency"), bytes => CompetencyCatalog.Read(
            [.. LeveledCompetencies, new ContentFile("damaged", bytes)])),
        ["bundle"] = (Encoding.UTF8.GetBytes(Bundle.Complete), bytes => Bundle.Read(bytes)),
        ["sources"] = (Embedded("sources"), bytes => Bundle.Read(bytes)),
        ["overlay"] = (Encoding.UTF8.GetBytes(Overlay), bytes => CompetencyCatalog.Default.With([new ContentFile("damaged", bytes)]).In("de-AT")),
        ["sheet"] =
            (Encoding.UTF8.GetBytes(CompetencyJson.Write(Sheets[0], isIndented: false)), bytes => Score(CompetencyJson.ReadList<RatingSheet>(Text(bytes)))),
        ["policy"] =
            (Encoding.UTF8.GetBytes(CompetencyJson.Write(ScoringPolicy.Default)), bytes => CompetencyJson.Read<ScoringPolicy>(new MemoryStream(bytes))),
        ["norm set"] = (Encoding.UTF8.GetBytes(
            CompetencyJson.Write(SampleNorms.For(Role, SampleNorms.TinyTies, (Role.Competencies[0].Id, SampleNorms.TinyTies)))), bytes =>
                CompetencyJson.Read<NormSet>(bytes)),
        ["score"] = (Encoding.UTF8.GetBytes(CompetencyJson.Write(new BenchmarkScorer(Role).Score(Sheets[0]))), bytes => CompetencyJson.Read<BenchmarkScore>(
            Text(bytes))),
        ["combined score"] = (Encoding.UTF8.GetBytes(CompetencyJson.Write(new MultiRaterScorer(new BenchmarkScorer(Role)).Score(Sheets))), bytes =>
            CompetencyJson.Read<MultiRaterScore>(Text(bytes))),
    };

    public static TheoryData<string> Names => [.. Kinds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Read_Damaged_GivesAResultOrTheDocumentedException(string kind)
    {
        (byte[] whole, Action<byte[]> read) = Kinds[kind];
        read(whole);
        int refused = 0;
        for (int seed = 0; seed < Cases; seed++)
        {
            byte[] damaged = Damage.Of(whole, seed);
            try
            {
                read(damaged);
            }
            catch (Exception e) when (Problems(e) is InputProblems problems)
            {
                refused++;
                Assert.NotEmpty(problems);
                Assert.All(problems, problem => Assert.DoesNotContain(problem.ToString(), c => char.IsControl(c) || char.IsSurrogate(c)));
                Planted.IsNotIn(e);
            }
            catch (Exception e)
            {
                Assert.Fail($"{kind} damaged with seed {seed} gave {e}");
            }
        }

        Assert.True(refused > Cases / 3, $"Only {refused} of {Cases} damaged files were refused: the damage is too mild to test anything.");
    }

    private static InputProblems? Problems(Exception thrown) => thrown switch
    {
        CompetencyContentException content => content.Problems,
        RatingSheetException sheet => sheet.Problems,
        CompetencyInputException file => file.Problems,
        _ => null,
    };

    private static void Score(IEnumerable<RatingSheet> sheets)
    {
        BenchmarkScorer scorer = new(Role);
        foreach (RatingSheet sheet in sheets)
        {
            scorer.Score(sheet);
        }
    }

    private static string Text(byte[] bytes) => Encoding.UTF8.GetString(bytes);

    private static byte[] Embedded(string name) => EmbeddedContent.Files().Single(file => file.Name == $"seeds/{name}.json").Utf8Json.ToArray();
}
