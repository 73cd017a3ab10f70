using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Chally.Competencies.Input;
using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Reports.Forms;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Forms;

public sealed class RatingFormTests
{
    private static readonly Competency Silent = new() { Id = "silent", Name = "Silent" };

    private static readonly Benchmark Small = SmallBenchmark.On(
        1, 5, SmallBenchmark.Rated("calm", SmallBenchmark.High("a"), SmallBenchmark.Low("b")), Silent, SmallBenchmark.Rated("quick", SmallBenchmark.High("c")));

    public static TheoryData<string> Embedded => [.. CompetencyCatalog.Default.Benchmarks.Select(benchmark => benchmark.Id)];

    [Theory]
    [MemberData(nameof(Embedded))]
    public void Items_AreThoseOfTheBenchmark_InAnotherOrder(string id)
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        RatingForm form = RatingForm.Of(benchmark);

        Assert.Equal(benchmark.Items().OrderBy(item => item.Id, StringComparer.Ordinal), form.Items.OrderBy(item => item.Id, StringComparer.Ordinal));
        Assert.NotEqual(benchmark.Items(), form.Items);
        Assert.Equal(form.Items, RatingForm.Of(benchmark).Items);
        Assert.NotEqual(form.Items, RatingForm.Of(benchmark, new RatingFormOptions { Seed = 2 }).Items);
        Assert.Equal((benchmark, RatingFormOptions.Default), (form.Benchmark, form.Options));
    }

    /// <summary>Neither the text of the page nor its markup says more of an item than its statement.</summary>
    [Theory]
    [MemberData(nameof(Embedded))]
    public void Html_SaysNeitherPoleNorCompetencyNorId(string id)
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark(id);
        string html = RatingForm.Of(benchmark).ToHtml();
        string markup = html[(html.IndexOf("<body", StringComparison.Ordinal) + 1)..html.IndexOf("<script", StringComparison.Ordinal)];
        foreach (CompetencyItem item in benchmark.Items())
        {
            markup = markup.Replace(HtmlEncoder.Default.Encode(item.Text), string.Empty, StringComparison.Ordinal)
                .Replace(item.Text, string.Empty, StringComparison.Ordinal);
        }

        Assert.All(benchmark.Items(), item => Assert.DoesNotContain(item.Id, html, StringComparison.Ordinal));
        Assert.All(benchmark.Competencies, entry => Assert.DoesNotContain(entry.Id, markup, StringComparison.Ordinal));
        Assert.All(benchmark.Competencies.Where(entry => entry.Name.Contains(' ', StringComparison.Ordinal)),
            entry => Assert.DoesNotContain(entry.Name, markup, StringComparison.Ordinal));
        foreach (string word in (string[])["pole", "weight", "inferred", "caution", "indicator"])
        {
            Assert.DoesNotContain(word, markup, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public void Html_ShowsEveryStatementWithItsAnswersAndNote()
    {
        RatingForm form = RatingForm.Of(CompetencyCatalog.Default.GetBenchmark("customer-service-representative"));
        IHtmlDocument page = Parse(form);
        IElement[] cards = [.. page.QuerySelectorAll("fieldset.item")];

        Assert.Equal(form.Items.Select((item, place) => $"{place + 1} {item.Text}"), cards.Select(card => card.QuerySelector("legend")!.TextContent));
        Assert.All(cards, card =>
        {
            Assert.Equal(
                ["1 almost never", "2 seldom", "3 sometimes", "4 often", "5 almost always", "not observed"],
                card.QuerySelectorAll("label.option").Select(label => label.TextContent.Trim()));
            Assert.Equal(["1", "2", "3", "4", "5", "none"], card.QuerySelectorAll("input[type=radio]").Select(input => input.GetAttribute("value")));
            Assert.Single(card.QuerySelectorAll("input[type=radio]").Select(input => input.GetAttribute("name")).Distinct());
            Assert.Equal("Evidence", Assert.Single(card.QuerySelectorAll("label.note")).TextContent.Trim());
        });
    }

    /// <summary>What the script has to know stands in one attribute, and nothing of it is a pole or a competency.</summary>
    [Fact]
    public void Html_HoldsWhatASheetNeeds()
    {
        Benchmark benchmark = CompetencyCatalog.Default.GetBenchmark("customer-service-manager-proficiency");
        RatingForm form = RatingForm.Of(benchmark, new RatingFormOptions { Role = RaterRole.DirectReport, Purpose = "development" });
        string encoded = Parse(form).GetElementById("form")!.GetAttribute("data-sheet")!;
        using JsonDocument sheet = JsonDocument.Parse(Encoding.UTF8.GetString(Convert.FromBase64String(encoded)));

        Assert.Equal(
            ["key", "benchmark", "contentVersion", "purpose", "role", "min", "max", "items"],
            sheet.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(form.Items.Select(item => item.Id), sheet.RootElement.GetProperty("items").EnumerateArray().Select(item => item.GetString()));
        Assert.Equal("directReport", sheet.RootElement.GetProperty("role").GetString());
        Assert.Equal((0, 1), (sheet.RootElement.GetProperty("min").GetInt32(), sheet.RootElement.GetProperty("max").GetInt32()));
    }

    [Fact]
    public void Html_OfTheSameInput_IsTheSame() => Assert.Equal(
        RatingForm.Of(Small, new RatingFormOptions { Competencies = ["quick", "calm"] }).ToHtml(),
        RatingForm.Of(Small with { }, new RatingFormOptions { Competencies = ["calm", "quick"] }).ToHtml());

    [Fact]
    public void Html_HasNoCodeInItsMarkup()
    {
        IHtmlDocument page = Parse(RatingForm.Of(Small));

        Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes),
            attribute => attribute.Name == "style" || attribute.Name.StartsWith("on", StringComparison.Ordinal));
        Assert.DoesNotContain("innerHTML", page.Scripts.Single().Text, StringComparison.Ordinal);
        Assert.Matches("script-src 'sha256-[^']+'", page.QuerySelector("meta[http-equiv]")!.GetAttribute("content")!);
    }

    [Fact]
    public void Html_SaysWhatTheRaterOwes()
    {
        string text = Parse(RatingForm.Of(Small)).QuerySelector(".guidance")!.TextContent;

        string[] words =
        [
            "saw or heard", "not observed", "what the ratings are for", "ask what was rated", "errors corrected", "accommodation", "No evidence", "delete it",
        ];
        foreach (string word in words)
        {
            Assert.Contains(word, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("development", "for talking and planning, not to rank")]
    [InlineData("Development", "for talking and planning, not to rank")]
    [InlineData("promotion", "purpose stated below")]
    public void Purpose_Stated_IsShownAndNotAsked(string purpose, string said)
    {
        IHtmlDocument page = Parse(RatingForm.Of(Small, new RatingFormOptions { Purpose = purpose, Role = RaterRole.DirectReport }));

        Assert.Contains(said, page.QuerySelector(".guidance")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["direct report", purpose], page.QuerySelectorAll(".stated").Select(element => element.TextContent));
        Assert.Empty(page.QuerySelectorAll("select"));
    }

    [Theory]
    [InlineData(RaterRole.Self, "self")]
    [InlineData(RaterRole.Manager, "manager")]
    [InlineData(RaterRole.Peer, "peer")]
    [InlineData(RaterRole.DirectReport, "directReport")]
    [InlineData(RaterRole.Customer, "customer")]
    [InlineData(RaterRole.Interviewer, "interviewer")]
    public void Role_Asked_OffersWhatASheetTakes(RaterRole role, string word)
    {
        Assert.NotNull(Parse(RatingForm.Of(Small)).QuerySelector($"#role option[value={word}]"));
        Assert.Equal(role, Assert.Single(CompetencyJson.ReadList<RatingSheet>($$"""{"subject": "A", "ratings": {}, "role": "{{word}}"}""")).Role);
    }

    [Fact]
    public void ContentLanguage_IsThatOfTitleStatementsAndAnchors()
    {
        Benchmark benchmark = Small with { RatingScale = new RatingScale(1, 2, ["nie", "oft"]) };
        IHtmlDocument page = Parse(RatingForm.Of(benchmark, new RatingFormOptions { ContentLanguage = "de-AT" }));

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal(1 + (3 * 3), page.QuerySelectorAll("[lang=de-AT]").Length);
    }

    [Theory]
    [InlineData(0, 1, "radio", "the keys 0 to 1 choose a rating, N says not observed")]
    [InlineData(1, 5, "radio", "the keys 1 to 5 choose a rating, N or 0 says not observed")]
    [InlineData(0, 10, "radio", "the keys 0 to 9 choose a rating, N says")]
    [InlineData(9, 19, "radio", "the key 9 chooses the rating, N or 0")]
    [InlineData(90, 95, "radio", "On a statement, N or 0 says")]
    [InlineData(0, 11, "checkbox", "Type a number from 0 to 11.")]
    [InlineData(1, 100, "checkbox", "Type a number from 1 to 100.")]
    public void Scale_OfMoreThanElevenPoints_IsTyped(int min, int max, string type, string keys)
    {
        IHtmlDocument page = Parse(RatingForm.Of(SmallBenchmark.On(min, max, SmallBenchmark.Rated("calm", SmallBenchmark.High("a")))));

        Assert.Equal(type, page.QuerySelector(".none input")!.GetAttribute("type"));
        Assert.Equal(type == "radio" ? max - min + 1 : 0, page.QuerySelectorAll(".option:not(.none)").Length);
        Assert.Equal(type == "radio" ? 0 : 1, page.QuerySelectorAll(".entry").Length);
        Assert.Contains(keys, page.QuerySelector(".keys p")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("words", "never", "sometimes", "almost always")]
    [InlineData("wide", "not demonstrated", "partly", "demonstrated")]
    [InlineData("lines", "does it when somebody asks for it", "b", "c")]
    [InlineData("lines", "Donaudampfschiffahrt", "b", "c")]
    public void Scale_WithAnchors_HasRoomForThem(string layout, params string[] anchors)
    {
        Benchmark benchmark = Small with { RatingScale = new RatingScale(1, 3, [.. anchors]) };

        Assert.Equal(3, Parse(RatingForm.Of(benchmark)).QuerySelectorAll($".scale.{layout}").Length);
    }

    [Fact]
    public void Competencies_Chosen_AreTheOnesRated()
    {
        RatingForm form = RatingForm.Of(Small, new RatingFormOptions { Competencies = ["quick"] });

        Assert.Equal("c", Assert.Single(form.Items).Id);
        Assert.Contains("One statement about", form.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Competencies_Wrong_AreAllNamedAtOnce()
    {
        ArgumentException failure = Assert.Throws<ArgumentException>(
            () => RatingForm.Of(Small, new RatingFormOptions { Competencies = ["nope", "calm", "silent", "calm", "Quick", new string('x', 200)] }));

        Assert.Equal(
            "A form of chosen competencies needs each of them once, from its benchmark: benchmark 'small' has no competency 'nope', 'Quick', "
            + $"'{new string('x', 80)}…' (there are: calm, silent, quick); 'silent' has nothing to rate; 'calm' stands there twice.",
            failure.Message);
    }

    [Fact]
    public void Competencies_None_AreRefused() => Assert.Contains(
        "no competency is named", Assert.Throws<ArgumentException>(() => RatingForm.Of(Small, new RatingFormOptions { Competencies = [] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Benchmark_WithNothingToRate_IsRefused() => Assert.Equal(
        "Benchmark 'small' has nothing to rate.", Assert.Throws<ArgumentException>(() => RatingForm.Of(SmallBenchmark.On(1, 5, Silent))).Message);

    [Fact]
    public void Benchmark_Null_Throws() => Assert.Throws<ArgumentNullException>(() => RatingForm.Of(null!));

    private static IHtmlDocument Parse(RatingForm form) => new HtmlParser().ParseDocument(form.ToHtml());
}
