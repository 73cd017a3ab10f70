using System.Globalization;
using System.Reflection;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>Scores rating sheets against one benchmark by one policy.</summary>
/// <remarks>Compiled once, then immutable: safe to share between threads and to use any number of times.</remarks>
public sealed class BenchmarkScorer
{
    private const int MaxOnStack = 256;

    private static readonly string EngineVersion =
        typeof(BenchmarkScorer).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0]
        ?? typeof(BenchmarkScorer).Assembly.GetName().Version!.ToString();

    private readonly CompetencyItem[][] itemsByCompetency;
    private readonly Dictionary<string, int> placeOfItem = new(StringComparer.Ordinal);
    private readonly CompetencyItem[] items;
    private readonly Provenance provenance;

    /// <summary>Compiles a scorer.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <param name="policy">The policy; <see cref="ScoringPolicy.Default"/> when left out.</param>
    /// <exception cref="ArgumentException">
    /// The policy has a weight or minimum for a competency that the benchmark lacks, or the benchmark has levels and the policy's
    /// rating for a demonstrated behaviour is not on its scale (<see cref="ScoringPolicy.ProblemsWith"/>).
    /// </exception>
    public BenchmarkScorer(Benchmark benchmark, ScoringPolicy? policy = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        Benchmark = benchmark;
        Policy = policy ?? ScoringPolicy.Default;
        Policy.RequireFor(benchmark);

        itemsByCompetency = [.. benchmark.Competencies.Select(entry => entry.Competency.Items().ToArray())];
        items = [.. itemsByCompetency.SelectMany(list => list)];
        foreach (CompetencyItem item in items)
        {
            placeOfItem.Add(item.Id, placeOfItem.Count);
        }

        provenance = new Provenance(
            benchmark.ContentVersion, ContentHash.Of(benchmark), benchmark.ComputeScoringHash(), Policy.ComputeHash(), EngineVersion);
    }

    /// <summary>The benchmark.</summary>
    public Benchmark Benchmark { get; }

    /// <summary>The policy.</summary>
    public ScoringPolicy Policy { get; }

    /// <summary>Scores one sheet.</summary>
    /// <param name="sheet">The ratings.</param>
    /// <returns>The scores with their explanation.</returns>
    /// <exception cref="RatingSheetException">
    /// The sheet is for another benchmark, rates an item that the benchmark does not have, or has a rating off the scale; all
    /// problems are in the exception.
    /// </exception>
    public BenchmarkScore Score(RatingSheet sheet)
    {
        InputProblems log = new();
        return TryScore(sheet, log) ?? throw new RatingSheetException(log, sheet.Subject);
    }

    /// <summary>Scores one sheet, where it fits the benchmark.</summary>
    /// <param name="sheet">The ratings.</param>
    /// <param name="score">The scores with their explanation; null when there are problems.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <returns>Whether the sheet was scored.</returns>
    public bool TryScore(RatingSheet sheet, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out BenchmarkScore? score, out InputProblems problems)
    {
        problems = new InputProblems();
        score = TryScore(sheet, problems);
        return score is not null;
    }

    private BenchmarkScore? TryScore(RatingSheet sheet, InputProblems log)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        ItemRating?[] ratings = Place(sheet, log);
        if (log.Count > 0)
        {
            return null;
        }

        CompetencyScore[] competencies = new CompetencyScore[itemsByCompetency.Length];
        int start = 0;
        for (int c = 0; c < competencies.Length; c++)
        {
            CompetencyItem[] own = itemsByCompetency[c];
            competencies[c] = CompetencyRule.Apply(Benchmark.Competencies[c], own, ratings.AsSpan(start, own.Length), Benchmark.RatingScale, Policy);
            start += own.Length;
        }

        List<ScoreFlag> flags = FlagsOf(sheet);
        (CompositeScore? overall, string? reason) = CompositeRule.Apply(Benchmark, competencies, Policy, flags);
        return new BenchmarkScore
        {
            Subject = sheet.Subject,
            SubjectId = sheet.SubjectId,
            Rater = sheet.Rater,
            RaterId = sheet.RaterId,
            ResponseId = sheet.ResponseId,
            Role = sheet.Role,
            Purpose = sheet.Purpose,
            Completed = sheet.Completed,
            Benchmark = Benchmark.Id,
            Overall = overall,
            OverallReason = reason,
            Competencies = new ValueList<CompetencyScore>(competencies),
            RuleOutcome = Policy.Decision is DecisionPolicy decision && !sheet.IsForDevelopment ? DecisionRules.Apply(decision, overall, competencies) : null,
            Quality = QualityOf(sheet, ratings),
            Flags = [.. flags],
            Provenance = provenance with { InputHash = InputHash.Of(provenance.ScoringHash, ratings) },
        };
    }

    /// <summary>Puts the answers into benchmark order and checks each.</summary>
    private ItemRating?[] Place(RatingSheet sheet, InputProblems log)
    {
        RatingScale scale = Benchmark.RatingScale;
        if (sheet.Benchmark is string other && other != Benchmark.Id)
        {
            log.Add(ProblemCodes.OtherBenchmark, "benchmark", $"a sheet for benchmark '{Benchmark.Id}'", "one for another");
        }

        ItemRating?[] ratings = new ItemRating?[items.Length];
        int index = -1;
        for (int i = 0; i < sheet.Ratings.Count; i++)
        {
            ItemRating answer = sheet.Ratings[i];
            index = PlaceOf(answer.ItemId, index + 1);
            if (index < 0)
            {
                log.Add(ProblemCodes.UnknownItem, NumberedPlace("ratings", i), $"an item of benchmark '{Benchmark.Id}'", "another id");
            }
            else if (answer.Rating is int rating && !scale.Contains(rating))
            {
                log.Add(ProblemCodes.RatingOutOfRange, $"ratings.{answer.ItemId}", $"a whole number from {scale.Min} to {scale.Max}",
                    rating.ToString(CultureInfo.InvariantCulture));
            }
            else
            {
                ratings[index] = answer;
            }
        }

        if (sheet.Presented is ValueList<string> presented)
        {
            CheckPresented(sheet, presented, log);
        }

        for (int i = 0; i < sheet.Notes.Count; i++)
        {
            if (!placeOfItem.ContainsKey(sheet.Notes[i].ItemId))
            {
                log.Add(ProblemCodes.UnknownItem, NumberedPlace("notes", i), $"an item of benchmark '{Benchmark.Id}'", "another id");
            }
        }

        return ratings;
    }

    private void CheckPresented(RatingSheet sheet, ValueList<string> presented, InputProblems log)
    {
        for (int i = 0; i < presented.Count; i++)
        {
            if (!placeOfItem.ContainsKey(presented[i]))
            {
                log.Add(ProblemCodes.UnknownItem, string.Create(CultureInfo.InvariantCulture, $"presented[{i}]"), $"an item of benchmark '{Benchmark.Id}'",
                    "another id");
            }
        }

        HashSet<string> known = [.. presented];
        for (int i = 0; i < sheet.Ratings.Count; i++)
        {
            string itemId = sheet.Ratings[i].ItemId;
            if (!known.Contains(itemId))
            {
                string place = placeOfItem.ContainsKey(itemId) ? $"ratings.{itemId}" : NumberedPlace("ratings", i);
                log.Add(ProblemCodes.NotPresented, place, "an item among those presented", "another one");
            }
        }
    }

    /// <summary>The place of an item in benchmark order, −1 when it has none; most sheets go on where the last answer was.</summary>
    private int PlaceOf(string itemId, int expected) =>
        expected < items.Length && items[expected].Id == itemId ? expected : placeOfItem.GetValueOrDefault(itemId, -1);

    /// <summary>How the sheet was filled in, from the raw ratings in the order in which the rater saw the items; null for an item passed over.</summary>
    private ResponseQuality QualityOf(RatingSheet sheet, ItemRating?[] ratings)
    {
        int count = sheet.Presented?.Count ?? sheet.Ratings.Count;
        Span<(Pole Pole, int? Rating)> answers = count <= MaxOnStack ? stackalloc (Pole, int?)[count] : new (Pole, int?)[count];
        int place = -1;
        for (int i = 0; i < count; i++)
        {
            place = PlaceOf(sheet.Presented?[i] ?? sheet.Ratings[i].ItemId, place + 1);
            answers[i] = (items[place].Pole, ratings[place]?.Rating);
        }

        return QualityRule.Apply(answers, items.Length, Benchmark.RatingScale, Policy.Quality);
    }

    /// <summary>The place of an answer or note whose item the benchmark does not have: its name may be that of a person.</summary>
    private static string NumberedPlace(string member, int index) => string.Create(CultureInfo.InvariantCulture, $"{member}.#{index + 1}");

    private List<ScoreFlag> FlagsOf(RatingSheet sheet)
    {
        List<ScoreFlag> flags = [];
        if (Policy.Decision is not null && sheet.IsForDevelopment)
        {
            flags.Add(new ScoreFlag(ScoreFlagCodes.DecisionRefused, "No decision: the sheet was collected for development."));
        }

        if (sheet.ContentVersion is string collected && Benchmark.ContentVersion is string scored && collected != scored)
        {
            string version = collected.AsSpan().ContainsAnyExcept("0123456789.")
                ? "another content version"
                : $"content version {InputProblem.Shorten(collected)}";
            flags.Add(new ScoreFlag(ScoreFlagCodes.OtherContentVersion, $"Collected with {version}, scored with {scored}."));
        }

        return flags;
    }
}
