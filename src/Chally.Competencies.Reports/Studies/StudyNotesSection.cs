using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>What a study does not say and why, what to be careful about, and what its figures mean.</summary>
internal static class StudyNotesSection
{
    public static Section Missing(StudyMaterial material)
    {
        Statement[] missing = [.. StudyFigures.Missing(material.All.SelectMany(one => one.Contrast.Missing.Select(figure => (one.Name, figure))))];
        return new Section(
            "missing", "What is not known, and why", missing.Length == 0 ? [new Passage("Nothing: every figure is there.")] : [new StatementList("Missing figures", missing)]);
    }

    public static Section Cautions(StudyMaterial material)
    {
        string[] cautions = [.. material.Evidence.Warnings.Concat(material.Study.Warnings).Concat(material.Study.Notes.Cautions).Distinct(StringComparer.Ordinal)];
        List<Block> blocks = [.. cautions.Select(text => new Passage(text, PassageKind.Caution))];
        if (material.Study.Intercorrelations.Mean is double mean)
        {
            blocks.Add(new Passage($"The competencies correlate {material.Words.Figure(mean, 2)} on average within the groups: near 1 may be halo, one impression that colors every rating."));
        }

        return new Section("cautions", "What to be careful about", blocks);
    }

    public static Section Reading(StudyMaterial material)
    {
        List<(string Name, FigureNotes Notes)> figures = [("The study", material.Study.Notes)];
        Add("Hedges' g", contrast => contrast.HedgesG?.Notes);
        Add("AUC", contrast => contrast.Auc?.Notes);
        Add("Welch's t", contrast => contrast.Welch?.Notes);
        Add("Mann-Whitney", contrast => contrast.MannWhitney?.Notes);
        Add("Cut", contrast => contrast.Cut?.Notes);
        Add("Expectancy", contrast => contrast.Expectancy?.Notes);
        return new Section("reading", "What the figures mean, and rest on", [.. figures.Select(one => CardOf(one.Name, one.Notes))]);

        void Add(string name, Func<GroupContrast, FigureNotes?> notes)
        {
            if (material.All.Select(one => notes(one.Contrast)).FirstOrDefault(one => one is not null) is FigureNotes found)
            {
                figures.Add((name, found));
            }
        }
    }

    public static Card CardOf(string name, FigureNotes notes) => new(
        null,
        name,
        null,
        [
            new Passage(notes.Meaning),
            .. notes.Assumptions.Count == 0 ? Array.Empty<Block>() : [new Passage($"Rests on: {string.Join(" ", notes.Assumptions)}")],
            new Passage($"Source: {notes.Source}.", PassageKind.Note),
        ]);
}
