using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Documents;

/// <summary>What stands at the end of every report.</summary>
internal static class ReportEnding
{
    /// <summary>The id of the section on responsible use, to which every page links.</summary>
    public const string ResponsibleUseId = "responsible-use";

    public const string ResponsibleUseTitle = "Responsible use";

    public static Section ResponsibleUse(ReportOptions options) => new(
        ResponsibleUseId,
        ResponsibleUseTitle,
        [
            new Passage("No validity evidence ships with this content, and it is not affiliated with the publishers of its sources. Before scores enter a " +
                "selection decision, analyze the job and validate locally."),
            new Passage("A person decides, and records why. A score is one piece of evidence among others, and one standard holds for everyone."),
            new Passage("People who were rated can ask what was rated, by whom and how the score came about; they can have errors corrected and ask for " +
                "accommodation. Records are kept as the law requires, then deleted."),
            .. options.ResponsibleUse is Uri address ? [new Reference("How this organization uses scores", address)] : Array.Empty<Block>(),
        ]);

    public static FactList Provenance(Provenance provenance, string benchmark, NormSet? norms, ReportOptions options)
    {
        Wording words = new(options);
        return new FactList(Fact.Known(
        [
            ("Benchmark", benchmark),
            ("Content version", provenance.ContentVersion),
            ("Content hash", provenance.ContentHash),
            ("Scoring hash", provenance.ScoringHash),
            ("Policy hash", provenance.PolicyHash),
            ("Input hash", provenance.InputHash),
            ("Norm set", norms?.Id),
            ("Engine version", provenance.EngineVersion),
            ("Report made", options.Made is DateTimeOffset made ? words.Date(made) : null),
        ]));
    }
}
