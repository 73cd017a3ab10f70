using System.Text.RegularExpressions;

namespace Chally.Competencies.Tests.Content;

/// <summary>How the embedded texts are written, what they warn of, and what they say about the gaps in the sources.</summary>
public sealed class EmbeddedTextTests
{
    private static readonly CompetencyCatalog Catalog = CompetencyCatalog.Default;

    [Fact]
    public void Texts_All_AreGenderNeutral() =>
        AssertNone(AllTexts(), @"(?i)\b(he|she|him|her|his|hers|himself|herself|s/he|chairman|salesman|salesmen|foreman)\b");

    [Fact]
    public void Texts_All_AreInPlainPunctuation() => AssertNone(AllTexts(), "[\u2018\u2019\u201C\u201D\u201E\u2026\u00A0\u2022]|  |^ | $|\\s[,.;:]");

    [Fact]
    public void Indicators_All_SayWithoutHedging() => AssertNone(
        Catalog.Competencies.SelectMany(one => one.Indicators).Select(one => (one.Id, one.Text)),
        @"(?i)\b(may|can|tend|tends|often|sometimes|usually|generally)\b");

    [Fact]
    public void Indicators_All_AreOneSentenceWithoutPeriod() => AssertNone(
        Catalog.Competencies.SelectMany(one => one.Items()).Select(item => (item.Id, item.Text)), @"[.!?]$|[.!?] |^[^A-Z]");

    [Fact]
    public void Texts_OfOneKind_AreWrittenOnce()
    {
        IEnumerable<string> twice = Catalog.Competencies
            .SelectMany(one => (string[])[.. one.Items().Select(item => item.Text), .. one.MindsetTips.Select(tip => tip.Text), .. one.SuccessTactics.Select(
                tactic => tactic.Text)])
            .GroupBy(text => text, StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Fact]
    public void Names_Inferred_AreThoseThatTheSourcesLack()
    {
        // 000.5 to 000.7 (000.6 shares a competency that has a published name elsewhere) and the five of 002.
        Assert.Equal(
            [
                ("customer-service-manager", "Learns Quickly and Broadly"),
                ("customer-service-manager", "Stays Involved in Delegated Work"),
                ("customer-service-manager", "Trains and Educates Others"),
                ("customer-service-manager-qualities", "Balance of Urgent and Important"),
                ("customer-service-manager-qualities", "Communication"),
                ("customer-service-manager-qualities", "Customer Centricity"),
                ("customer-service-manager-qualities", "Empathy"),
                ("customer-service-manager-qualities", "Motivation of Self and Team"),
            ],
            Catalog.Benchmarks
                .SelectMany(benchmark => benchmark.Competencies.Select(entry => (Benchmark: benchmark.Id, Entry: entry)))
                .Where(one => one.Entry.NameStatus == NameStatus.Inferred)
                .Select(one => (one.Benchmark, one.Entry.Name))
                .Order());
    }

    [Fact]
    public void Indicators_Inferred_AreTheTwoInversionsAndTheCutOffSentence() => Assert.Equal(
        ["002.2.low.1", "002.4.low.1", "004.3.high.2"],
        Catalog.Competencies.SelectMany(one => one.Indicators).Where(one => one.IsInferred).SelectMany(one => one.Sources).Order());

    [Fact]
    public void Cautions_OfCompetencies_StandWhereUseNeedsCare() => Assert.Equal(
        ["advocates-for-customers", "ensures-coverage", "fosters-collaboration", "learns-quickly", "manages-accounts-systematically"],
        Catalog.Competencies.Where(one => one.Caution is not null).Select(one => one.Id).Order());

    [Theory]
    [InlineData("ensures-coverage", "after-hours")]
    [InlineData("advocates-for-customers", "procedure")]
    [InlineData("learns-quickly", "pace")]
    [InlineData("manages-accounts-systematically", "Personal control")]
    [InlineData("fosters-collaboration", "personal control")]
    public void Cautions_OfCompetencies_NameTheirSubject(string id, string subject) =>
        Assert.Contains(subject, Catalog.GetCompetency(id).Caution, StringComparison.Ordinal);

    [Theory]
    [InlineData("004.6.high.1")]
    [InlineData("004.6.low.1")]
    [InlineData("001.3.high.4")]
    [InlineData("004.1.high.2")]
    [InlineData("004.1.low.3")]
    [InlineData("004.3.low.3")]
    public void Cautions_OfIndicators_StandAtTheTextsConcerned(string reference) =>
        Assert.NotNull(Catalog.Competencies.SelectMany(one => one.Indicators).Single(one => one.Sources.Contains(reference)).Caution);

    [Theory]
    [InlineData("customer-service-manager-qualities", "qualities-cultural-fit-caution", "Cultural fit")]
    [InlineData("account-management", "account-management-control-in-two-directions", "control")]
    public void Cautions_OfRoles_AreFacts(string benchmark, string fact, string subject) =>
        Assert.Contains(subject, Catalog.GetBenchmark(benchmark).Facts.Single(one => one.Id == fact).Text, StringComparison.Ordinal);

    [Fact]
    public void Facts_EveryScaleOfFrequencies_IsSaidToBeAConvention() => Assert.All(
        Catalog.Benchmarks.Where(benchmark => benchmark.RatingScale.Range > 1),
        benchmark => Assert.Contains("convention", benchmark.Facts.Single(fact => fact.Label == "Rating scale").Text, StringComparison.Ordinal));

    [Fact]
    public void Sources_Documents_SayWhatIsMissing()
    {
        Assert.Equal(["000", "001", "002", "003", "004"], Catalog.Sources.Select(source => source.Id));
        Assert.Equal([2, 0, 1, 3, 2], Catalog.Sources.Select(source => source.Missing.Count));
        Assert.Contains("end of statement 004.3.high.2", Catalog.Sources[4].Missing);
        Assert.Contains("19 of 25 competency names", Catalog.Sources[3].Missing);
    }

    [Fact]
    public void NotPublished_NothingToRate_IsSaid()
    {
        Assert.All(Catalog.Competencies.Where(one => !one.IsRateable), one => Assert.NotEmpty(one.NotPublished));
        Assert.All(Catalog.Competencies.Where(one => one.Definition is null), one => Assert.Contains("definition", one.NotPublished));
        Assert.All(
            Catalog.Competencies.Where(one => one.Levels.Any(level => level.BehaviorsInSource > level.Behaviors.Count)),
            one => Assert.Contains(one.NotPublished, text => text.Contains("behaviors at each level", StringComparison.Ordinal)));
    }

    private static IEnumerable<(string Id, string Text)> AllTexts() =>
    [
        .. Catalog.Competencies.SelectMany(TextsOf),
        .. Catalog.Benchmarks.SelectMany(one => one.Facts.Select(fact => (fact.Id, fact.Text)).Prepend((one.Id, one.Description.Text))),
        .. Catalog.Benchmarks.SelectMany(one => one.Competencies).Where(one => one.DefinitionOverride is not null)
            .Select(one => (one.Id, one.Definition!.Text)),
    ];

    private static IEnumerable<(string Id, string Text)> TextsOf(Competency competency)
    {
        IEnumerable<(string Id, string? Text)> texts =
        [
            (competency.Id, competency.Definition?.Text),
            (competency.Id, competency.Caution),
            .. competency.Items().Select(one => (one.Id, (string?)one.Text)),
            .. competency.Items().Select(one => (one.Id, one.Caution)),
            .. competency.MindsetTips.Select(one => (one.Id, (string?)one.Text)),
            .. competency.SuccessTactics.Select(one => (one.Id, (string?)one.Text)),
            .. competency.MindsetTips.Select(one => (one.Id, one.Caution)),
            .. competency.SuccessTactics.Select(one => (one.Id, one.Caution)),
        ];
        return texts.Where(one => one.Text is not null).Select(one => (one.Id, one.Text!));
    }

    private static void AssertNone(IEnumerable<(string Id, string Text)> texts, string pattern)
    {
        Assert.NotEmpty(texts);
        Assert.DoesNotContain(texts, one => Regex.IsMatch(one.Text, pattern, RegexOptions.CultureInvariant));
    }
}
