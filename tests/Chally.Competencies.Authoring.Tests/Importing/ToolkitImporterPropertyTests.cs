using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Whatever form a document is written in, the same content comes out.</summary>
public sealed class ToolkitImporterPropertyTests
{
    [Fact]
    public void Import_AnyForm_GivesTheSameContent() => Holds.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        SampleRole role = SampleRole.Of(random);
        SampleStyle style = SampleStyle.Of(random);
        string text = SampleWriter.Toolkit(role, style);

        ImportedContent imported = ToolkitImporter.Import(text);

        Assert.True(Says(imported, role), $"{style}\n{text}\n\n{string.Join("\n", imported.Report.Unread)}\n{string.Join("\n", imported.Report.Inferred)}");
        Assert.Equal(style.LosesTactics,
            imported.Report.Inferred.Any(note => note.Text.StartsWith("success tactics after a blank line", StringComparison.Ordinal)));
        Assert.Empty(imported.Report.Missing);
        Assert.Empty(imported.Report.Unread);
    });

    [Fact]
    public void Import_PartsMissing_GivesTheRestAndSaysWhatIsMissing() => Holds.ForAll(Gen.Choose(0, int.MaxValue).ToArbitrary(), seed =>
    {
        Random random = new(seed);
        SampleRole whole = SampleRole.Of(random);
        SampleStyle style =
            SampleStyle.Of(random) with { LosesTactics = false, HasNames = true, Layout = random.Next(2) == 0 ? SampleLayout.Headings : SampleLayout.Html };
        SampleCompetency first = whole.Competencies[0];
        (SampleCompetency less, string lacks) = random.Next(5) switch
        {
            0 => (first with { Definition = null }, "definition"),
            1 => (first with { Low = [] }, "low indicators"),
            2 => (first with { High = [] }, "high indicators"),
            3 => (first with { Tips = [] }, "mindset tips"),
            _ => (first with { Tactics = [] }, "success tactics"),
        };
        SampleRole role = whole with { Competencies = [less, .. whole.Competencies.Skip(1)], Description = random.Next(3) == 0 ? null : whole.Description };
        string text = SampleWriter.Toolkit(role, style);

        // Where the second heading may be lost at the end of a page, what is behind may be of either pole.
        SampleCompetency certain = !style.HasPages || style.Layout == SampleLayout.Html ? less
            : less.High.Count == 0 && less.Low.Count > 2 ? less with { Low = [less.Low[0]] }
            : less.Low.Count == 0 && less.High.Count > 2 && role.Competencies.Count == 1 ? less with { High = [less.High[0]] }
            : less;

        ImportedContent imported = ToolkitImporter.Import(text);

        Assert.True(Says(imported, role with { Competencies = [certain, .. role.Competencies.Skip(1)] }),
            $"{style}\n{text}\n\n{string.Join("\n", imported.Report.Unread)}\n{string.Join("\n", imported.Report.Inferred)}");
        Assert.Equal([lacks], imported.Competencies[0].NotPublished);
        Assert.Equal(role.Description is null, imported.Benchmark.NotPublished.Contains("description"));
        Assert.Contains(imported.Report.Missing, note => note.Text == lacks && note.Quoted == first.Name);
        Assert.Equal([.. less.Low.Except(certain.Low).Concat(less.High.Except(certain.High)).Select(text => InputProblem.Shorten(text))],
            imported.Report.Unread.Select(note => note.Quoted));
    });

    internal static bool Says(ImportedContent imported, SampleRole role)
    {
        Benchmark benchmark = imported.Benchmark;
        return benchmark.Title == role.Title
            && benchmark.Description.Text == (role.Description ?? role.Title)
            && benchmark.Competencies.Count == role.Competencies.Count
            && benchmark.Competencies.Zip(role.Competencies).All(pair => pair.First.Name == pair.Second.Name && Says(pair.First.Competency, pair.Second)
                && pair.First.Competency.MindsetTips.Select(tip => tip.Text).SequenceEqual(pair.Second.Tips)
                && pair.First.Competency.SuccessTactics.Select(tactic => tactic.Text).SequenceEqual(pair.Second.Tactics));
    }

    internal static bool Says(Competency competency, SampleCompetency sample) =>
        competency.Definition?.Text == sample.Definition
        && competency.IndicatorsOf(Pole.Low).Select(one => one.Text).SequenceEqual(sample.Low)
        && competency.IndicatorsOf(Pole.High).Select(one => one.Text).SequenceEqual(sample.High);
}
