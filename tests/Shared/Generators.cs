using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Arbitrary valid content with <see cref="Shrinks"/>. Ids tell the place: "c0-i2" is the third indicator of the first competency.</summary>
internal static class Generators
{
    private const int MaxIndicators = 5;
    private const int MaxAdvice = 2;
    private const int MaxLevels = 4;
    private const int MaxBehaviors = 2;
    private const int MaxEntries = 4;

    /// <summary>Pieces of texts that stress escaping: quotes, markup, pairs of surrogates, letters beyond ASCII.</summary>
    private static readonly string[] Pieces =
    [
        "a", "Listens", " ", " to ", "\"", "'", "\\", "/", "<b>", "&amp;", "=1+1", ",", ";", "{", "}", "\u00E9", "e\u0301",
        "\u00DF", "\u4E2D", "\u05D0", "\uD83D\uDE00", "\u200D", "\u00A0", "%", "0", "-", "\u2013", "\\u0041", "\uFFFD",
    ];

    public static Arbitrary<string> Text { get; } = Arb.From(Texts());

    public static Arbitrary<Competency> Competency { get; } = Arb.From(CompetencyOf("c0"), Shrinks.Of);

    public static Arbitrary<Benchmark> Benchmark { get; } = Arb.From(
        from competencies in Some(1, MaxEntries, i => CompetencyOf($"c{i}"))
        from benchmark in BenchmarkOf("b0", competencies)
        select benchmark,
        Shrinks.Of);

    public static Arbitrary<Contents> Contents { get; } = Arb.From(
        from competencies in Some(0, MaxEntries, i => CompetencyOf($"c{i}"))
        from benchmarks in Some(0, competencies.Length == 0 ? 0 : 2, i => BenchmarkOf($"b{i}", competencies))
        select new Contents([.. competencies], [.. benchmarks]),
        Shrinks.Of);

    private static Gen<Competency> CompetencyOf(string id) =>
        from name in Texts()
        from status in Gen.Elements(NameStatus.Published, NameStatus.Inferred)
        from definition in SourcedTexts().OrNull()
        from indicators in Some(0, MaxIndicators, i => IndicatorOf($"{id}-i{i}"))
        from tips in Some(0, MaxAdvice, i => AdviceOf($"{id}-t{i}"))
        from tactics in Some(0, MaxAdvice, i => AdviceOf($"{id}-s{i}"))
        from levels in Some(0, MaxLevels, i => LevelOf($"{id}-l{i}", i + 1))
        from notPublished in TextLists()
        from caution in Optional(Texts())
        select new Competency
        {
            Id = id,
            Name = name,
            NameStatus = status,
            Definition = definition,
            Indicators = [.. indicators],
            MindsetTips = [.. tips],
            SuccessTactics = [.. tactics.Select(tip => new SuccessTactic { Id = tip.Id, Text = tip.Text, Caution = tip.Caution, Sources = tip.Sources })],
            Levels = [.. levels],
            NotPublished = notPublished,
            Caution = caution,
        };

    private static Gen<Indicator> IndicatorOf(string id) =>
        from pole in Gen.Elements(Pole.High, Pole.Low)
        from text in Texts()
        from weight in Gen.Frequency((3, Gen.Constant(1)), (1, Gen.Choose(1, 100)))
        from inferred in Gen.Elements(true, false)
        from caution in Optional(Texts())
        from sources in TextLists()
        select new Indicator { Id = id, Pole = pole, Text = text, Weight = weight, IsInferred = inferred, Caution = caution, Sources = sources };

    private static Gen<MindsetTip> AdviceOf(string id) =>
        from text in Texts()
        from caution in Optional(Texts())
        from sources in TextLists()
        select new MindsetTip { Id = id, Text = text, Caution = caution, Sources = sources };

    private static Gen<ProficiencyLevel> LevelOf(string id, int rank) =>
        from name in Texts()
        from texts in Some(0, MaxBehaviors, _ => SourcedTexts())
        from inSource in Gen.Elements<int?>(null, 1, 5, 100)
        from sources in TextLists()
        select new ProficiencyLevel
        {
            Rank = rank,
            Name = name,
            Behaviors = [.. texts.Select((text, i) => new ProficiencyBehavior
            {
                Id = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}"),
                Text = text.Text,
                Sources = text.Sources,
            })],
            BehaviorsInSource = inSource,
            Sources = sources,
        };

    private static Gen<Benchmark> BenchmarkOf(string id, Competency[] competencies) =>
        from title in Texts()
        from description in SourcedTexts()
        from scale in Scales()
        from used in Gen.Shuffle(competencies)
        from count in Gen.Choose(1, competencies.Length)
        from entries in Some(count, count, i => EntryOf(used[i]))
        from facts in Some(0, MaxAdvice, i => FactOf($"{id}-f{i}"))
        from notPublished in TextLists()
        select new Benchmark
        {
            Id = id,
            Title = title,
            Description = description,
            RatingScale = scale,
            Competencies = [.. entries],
            Facts = [.. facts],
            NotPublished = notPublished,
        };

    private static Gen<BenchmarkCompetency> EntryOf(Competency competency) =>
        from weight in Gen.Frequency((3, Gen.Constant(1d)), (1, Gen.Choose(1, 100_000).Select(n => n / 1_000d)), (1, Gen.Elements(0.001, 0.1, 100)))
        from level in Gen.Choose(0, competency.Levels.Count == 0 ? 20 : competency.Levels.Count)
        from name in Optional(Texts())
        from status in Gen.Elements<NameStatus?>(null, NameStatus.Published, NameStatus.Inferred)
        from definition in SourcedTexts().OrNull()
        from sources in TextLists()
        from notPublished in TextLists()
        select new BenchmarkCompetency
        {
            Competency = competency,
            Weight = weight,
            RequiredLevel = level == 0 ? null : level,
            NameOverride = name,
            NameStatusOverride = status,
            DefinitionOverride = definition,
            Sources = sources,
            NotPublished = notPublished,
        };

    private static Gen<BenchmarkFact> FactOf(string id) =>
        from label in Texts()
        from text in SourcedTexts()
        select new BenchmarkFact { Id = id, Label = label, Text = text.Text, Sources = text.Sources };

    private static Gen<RatingScale> Scales() =>
        from min in Gen.Elements(0, 1, 10, int.MaxValue - 99)
        from range in Gen.Frequency((3, Gen.Choose(1, 9)), (1, Gen.Constant(99)))
        from anchors in Gen.Elements(0, range + 1)
        from texts in Texts().ArrayOf(anchors)
        select new RatingScale(min, min + range, [.. texts]);

    private static Gen<SourcedText> SourcedTexts() =>
        from text in Texts()
        from sources in TextLists()
        select new SourcedText { Text = text, Sources = sources };

    private static Gen<ValueList<string>> TextLists() => Some(0, 2, _ => Texts()).Select(texts => ValueList.Create<string>(texts));

    private static Gen<string> Texts() => Gen.Choose(1, 6)
        .SelectMany(count => Gen.Elements(Pieces).ArrayOf(count))
        .Select(string.Concat)
        .Select(text => string.IsNullOrWhiteSpace(text) ? "x" : text);

    private static Gen<string?> Optional(Gen<string> texts) => texts.OrNull().Select(text => (string?)text);

    private static Gen<T[]> Some<T>(int least, int most, Func<int, Gen<T>> create) =>
        Gen.Choose(least, most).SelectMany(count => Gen.CollectToArray(Enumerable.Range(0, count), create));
}
