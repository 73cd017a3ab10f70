using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>Small benchmarks with sheets that fit them: gaps, "not observed" and any order of the ratings.</summary>
/// <remarks>Shrinks by dropping competencies, items and ratings, then weights, then by lowering ratings, one at a time.</remarks>
internal static class SheetGenerators
{
    private static readonly Gen<RatingScale> Scales = Gen.Frequency(
        (2, Gen.Constant(new RatingScale(1, 5))),
        (1, Gen.Constant(new RatingScale(0, 1))),
        (3, from min in Gen.Choose(0, 200) from range in Gen.Choose(1, 99) select new RatingScale(min, min + range)));

    private static readonly Gen<string> Labels =
        from length in Gen.Choose(1, 12)
        from middle in Gen.Elements("a", "B", "7", " ", "\"", "\\", "/", ",", "=", "<", "é", "e\u0301", "ß", "😀", "数", "\u00a0", "\u200b", "-", ".", "$")
            .ArrayOf(length)
        select $"x{string.Concat(middle)}";

    private static readonly Gen<DateTimeOffset> Times =
        from seconds in Gen.Choose(0, int.MaxValue)
        from ticks in Gen.Frequency((2, Gen.Constant(0)), (1, Gen.Choose(0, 9_999_999)))
        from quarters in Gen.Choose(-14 * 4, 14 * 4)
        select new DateTimeOffset(1970, 1, 2, 0, 0, 0, TimeSpan.FromMinutes(15 * quarters)).AddSeconds(seconds).AddTicks(ticks);

    private static readonly Gen<int> Weights = Gen.Frequency((1, Gen.Constant(1)), (2, Gen.Choose(1, 100)));

    /// <summary>1 to 5 competencies with 1 to 12 items each, some with levels, rated with or without gaps.</summary>
    public static Arbitrary<ScoringCase> Cases { get; } = Arb.From(CasesOf(mayHaveLevels: true, mayHaveGaps: true), Shrink);

    /// <summary>The same with every item rated.</summary>
    public static Arbitrary<ScoringCase> CompleteCases { get; } = Arb.From(CasesOf(mayHaveLevels: true, mayHaveGaps: false), ShrinkComplete);

    /// <summary>The same without levels, whose behaviours have a fixed pole and weight.</summary>
    public static Arbitrary<ScoringCase> IndicatorCases { get; } = Arb.From(CasesOf(mayHaveLevels: false, mayHaveGaps: true), Shrink);

    /// <summary>Sheets for no benchmark in particular, with any text and number that a sheet may hold.</summary>
    public static Arbitrary<RatingSheet> AnySheets { get; } = Arb.From(
        from items in Labels.ListOf()
        from ratings in Gen.CollectToArray(items.Distinct(StringComparer.Ordinal), AnyAnswerOf)
        from noted in Labels.ListOf()
        from notes in Gen.CollectToArray(noted.Distinct(StringComparer.Ordinal), item => Labels.Select(text => new EvidenceNote(item, text)))
        let blank = new RatingSheet { Subject = "x", Ratings = [.. ratings], Notes = [.. notes] }
        from sheet in WithContext(blank)
        from benchmark in Labels.OrNull()
        from version in Labels.OrNull()
        select sheet with { Benchmark = benchmark, ContentVersion = version },
        ShrinkSheet);

    /// <summary>The cases with every member of the sheet's context set or not.</summary>
    public static Arbitrary<ScoringCase> CasesWithContext { get; } = Arb.From(
        from generated in CasesOf(mayHaveLevels: true, mayHaveGaps: true)
        from sheet in WithContext(generated.Sheet)
        from scored in Gen.Elements(null, "1.0.0", "1.1.0")
        from collected in Gen.Elements(null, "1.0.0", "1.1.0")
        select new ScoringCase(generated.Benchmark with { ContentVersion = scored }, sheet with { ContentVersion = collected }),
        Shrink);

    private static Gen<RatingSheet> WithContext(RatingSheet sheet) =>
        from subject in Labels
        from rater in Labels.OrNull()
        from ids in Gen.CollectToArray(Enumerable.Range(0, 3), _ => Labels.OrNull())
        from role in Gen.Elements<RaterRole?>([null, .. Enum.GetValues<RaterRole>()])
        from purpose in Gen.OneOf(Labels, Gen.Constant("development")).OrNull()
        from completed in Gen.OneOf(Gen.Constant<DateTimeOffset?>(null), Times.Select(time => (DateTimeOffset?)time))
        from shuffled in Gen.Shuffle(sheet.Ratings.Select(answer => answer.ItemId))
        from hasOrder in Gen.Elements(true, false)
        let presented = hasOrder ? ValueList.Create<string>(shuffled) : null
        select sheet with
        {
            Subject = subject,
            SubjectId = ids[0],
            Rater = rater,
            RaterId = ids[1],
            ResponseId = ids[2],
            Role = role,
            Purpose = purpose,
            Completed = completed,
            Presented = presented,
        };

    private static Gen<ItemRating> AnyAnswerOf(string item) =>
        Gen.Elements<int?>([null, 0, 1, 5, 100, -1, int.MinValue, int.MaxValue]).Select(rating => new ItemRating(item, rating));

    private static Gen<ScoringCase> CasesOf(bool mayHaveLevels, bool mayHaveGaps) =>
        from scale in Scales
        from count in Gen.Choose(1, 5)
        from entries in Gen.CollectToArray(Enumerable.Range(1, count), place => EntryOf(place, mayHaveLevels))
        let benchmark = SmallBenchmark.On(scale.Min, scale.Max, [.. entries])
        from sheet in SheetOf(benchmark, mayHaveGaps)
        select new ScoringCase(benchmark, sheet);

    private static Gen<BenchmarkCompetency> EntryOf(int place, bool mayHaveLevels) =>
        from competency in mayHaveLevels
            ? Gen.Frequency((3, WithIndicators(place, 1, 12, [])), (2, WithLevels(place)))
            : WithIndicators(place, 1, 12, [])
        from weight in Gen.Frequency((2, Gen.Constant(1.0)), (1, Gen.Choose(1, 100).Select(w => (double)w)), (1, Gen.Choose(1, 999).Select(w => w / 10.0)))
        from required in Gen.Choose(0, competency.Levels.Count)
        select SmallBenchmark.Entry(competency, weight, required == 0 ? null : required);

    private static Gen<Competency> WithIndicators(int place, int least, int most, ValueList<ProficiencyLevel> levels) =>
        from count in Gen.Choose(least, most)
        from poles in Gen.Elements<Pole[]>([Pole.High, Pole.Low], [Pole.High], [Pole.Low])
        from indicators in Gen.CollectToArray(Enumerable.Range(1, count), item =>
            from pole in Gen.Elements(poles)
            from weight in Weights
            select pole == Pole.High ? SmallBenchmark.High($"c{place}-i{item}", weight) : SmallBenchmark.Low($"c{place}-i{item}", weight))
        select SmallBenchmark.Rated($"c{place}", indicators) with { Levels = levels };

    private static Gen<Competency> WithLevels(int place) =>
        from count in Gen.Choose(1, 5)
        from behaviors in Gen.Choose(0, 2).ArrayOf(count)
        let levels = ValueList.Create<ProficiencyLevel>(
        [
            .. behaviors.Select((most, level) =>
                SmallBenchmark.Level(level + 1, Enumerable.Range(1, most).Select(b => $"c{place}-l{level + 1}-b{b}"))),
        ])
        from competency in WithIndicators(place, behaviors.Sum() == 0 ? 1 : 0, 12 - behaviors.Sum(), levels)
        select competency;

    private static Gen<RatingSheet> SheetOf(Benchmark benchmark, bool mayHaveGaps) =>
        from gapsInTwelve in mayHaveGaps ? Gen.Elements(0, 2, 5, 9) : Gen.Constant(0)
        from answers in Gen.CollectToArray(benchmark.Items(), item => AnswerOf(item.Id, benchmark.RatingScale, gapsInTwelve))
        from shuffled in Gen.Shuffle(answers.OfType<ItemRating>())
        select new RatingSheet { Subject = "A. Person", Ratings = [.. shuffled] };

    private static Gen<ItemRating?> AnswerOf(string item, RatingScale scale, int gapsInTwelve) =>
        from fate in Gen.Choose(1, 12)
        from isNotObserved in Gen.Elements(true, false)
        from rating in Gen.Choose(scale.Min, scale.Max)
        select fate > gapsInTwelve ? new ItemRating(item, rating) : isNotObserved ? new ItemRating(item, null) : null;

    private static IEnumerable<RatingSheet> ShrinkSheet(RatingSheet old)
    {
        foreach (ItemRating dropped in old.Ratings)
        {
            yield return old with { Ratings = [.. old.Ratings.Where(answer => answer != dropped)] };
        }

        foreach (EvidenceNote dropped in old.Notes)
        {
            yield return old with { Notes = [.. old.Notes.Where(note => note != dropped)] };
        }

        RatingSheet[] plainer =
        [
            old with { Subject = "x" }, old with { Rater = null }, old with { SubjectId = null }, old with { RaterId = null }, old with { ResponseId = null },
            old with { Role = null }, old with { Purpose = null },
            old with { Completed = null }, old with { Benchmark = null }, old with { ContentVersion = null }, old with { Presented = null },
        ];
        foreach (RatingSheet plain in plainer.Where(plain => plain != old))
        {
            yield return plain;
        }
    }

    private static IEnumerable<ScoringCase> Shrink(ScoringCase old) => ShrinkComplete(old).Concat(DropRatings(old)).Concat(LowerRatings(old));

    private static IEnumerable<ScoringCase> ShrinkComplete(ScoringCase old) =>
        DropCompetencies(old).Concat(DropIndicators(old)).Concat(ResetWeights(old));

    private static IEnumerable<ScoringCase> DropCompetencies(ScoringCase old) => old.Benchmark.Competencies.Count == 1
        ? []
        : old.Benchmark.Competencies.Select(dropped => Fit(old, old.Benchmark.Competencies.Where(entry => entry != dropped)));

    private static IEnumerable<ScoringCase> DropIndicators(ScoringCase old) =>
        from entry in old.Benchmark.Competencies
        where entry.Competency.Items().Count() > 1
        from dropped in entry.Competency.Indicators
        select Replace(old, entry, entry with
        {
            Competency = entry.Competency with { Indicators = [.. entry.Competency.Indicators.Where(indicator => indicator != dropped)] },
        });

    private static IEnumerable<ScoringCase> ResetWeights(ScoringCase old)
    {
        foreach (BenchmarkCompetency entry in old.Benchmark.Competencies)
        {
            if (entry.Weight != 1)
            {
                yield return Replace(old, entry, entry with { Weight = 1 });
            }

            foreach (Indicator heavy in entry.Competency.Indicators.Where(indicator => indicator.Weight != 1))
            {
                ValueList<Indicator> lighter = [.. entry.Competency.Indicators.Select(indicator => indicator == heavy ? heavy with { Weight = 1 } : indicator)];
                yield return Replace(old, entry, entry with { Competency = entry.Competency with { Indicators = lighter } });
            }
        }
    }

    private static IEnumerable<ScoringCase> DropRatings(ScoringCase old) => old.Sheet.Ratings.Select(dropped =>
        old with { Sheet = old.Sheet with { Ratings = [.. old.Sheet.Ratings.Where(answer => answer != dropped)] } });

    private static IEnumerable<ScoringCase> LowerRatings(ScoringCase old) =>
        from high in old.Sheet.Ratings
        where high.Rating > old.Benchmark.RatingScale.Min
        select old with
        {
            Sheet = old.Sheet with { Ratings = [.. old.Sheet.Ratings.Select(answer => answer == high ? high with { Rating = high.Rating - 1 } : answer)] },
        };

    private static ScoringCase Replace(ScoringCase old, BenchmarkCompetency entry, BenchmarkCompetency replacement) =>
        Fit(old, old.Benchmark.Competencies.Select(other => other == entry ? replacement : other));

    private static ScoringCase Fit(ScoringCase old, IEnumerable<BenchmarkCompetency> entries)
    {
        Benchmark benchmark = old.Benchmark with { Competencies = [.. entries] };
        HashSet<string> items = [.. benchmark.Items().Select(item => item.Id)];
        ValueList<string>? presented = old.Sheet.Presented is ValueList<string> order ? [.. order.Where(items.Contains)] : null;
        ValueList<ItemRating> ratings = [.. old.Sheet.Ratings.Where(answer => items.Contains(answer.ItemId))];
        return new ScoringCase(benchmark, old.Sheet with { Ratings = ratings, Presented = presented });
    }
}
