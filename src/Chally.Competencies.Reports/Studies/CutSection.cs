using Chally.Competencies.Psychometrics;
using Chally.Competencies.Reports.Charts;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports.Studies;

/// <summary>At which score to cut: the curve of the overall score, the proposed cut of every competency, and what other cuts would do.</summary>
internal static class CutSection
{
    /// <summary>A cut with all decimals that count: with fewer it could pass over somebody who has exactly this score.</summary>
    public const string CutForm = "0.##########";

    /// <summary>How many cuts a table shows: more are hard to read, and neighbours differ little.</summary>
    private const int ShownCuts = 25;

    public static Section Of(StudyMaterial material)
    {
        (string name, GroupContrast main) = material.Main;
        List<Block> blocks = [];
        if (main is { Cut: CutScore cut, Cuts: CutTable cuts })
        {
            blocks.Add(new Figure(RocOf(material.Words, name, main, cut, cuts)));
        }

        if (material.All.Any(one => one.Contrast.Cut is not null))
        {
            blocks.Add(ProposedCuts(material));
            blocks.AddRange(material.All.Select(one => one.Contrast.Cut).First(one => one is not null)!.Notes.Cautions.Select(text => new Passage(text, PassageKind.Caution)));
        }
        else
        {
            blocks.Add(new Passage($"No cut is proposed: {main.Missing.FirstOrDefault(figure => figure.Figure == nameof(GroupContrast.Cut))?.Reason ?? "no score has one"}."));
        }

        if (main.Cuts is CutTable table)
        {
            blocks.AddRange(CutTableOf(material.Words, name, table, main.Cut));
        }

        return new Section("cuts", "At which cut", blocks);
    }

    private static Chart RocOf(Wording words, string name, GroupContrast main, CutScore cut, CutTable cuts)
    {
        CutPoint point = cut.Point;
        string score = words.Number(point.Score, "0.##");
        string auc = main.Auc is AreaUnderCurve area ? $" The area under the curve is {words.Figure(area.Value, 2)}{(area.Separated ? ": the groups are separated" : string.Empty)}." : string.Empty;
        RocPlot plot = new(
            $"At the cut of {score} sensitivity {words.Figure(point.Sensitivity, 2)}, specificity {words.Figure(point.Specificity, 2)}",
            [(0, 0), .. cuts.Reverse().Select(one => (1 - one.Specificity, one.Sensitivity))],
            (1 - point.Specificity, point.Sensitivity),
            [words.Figure(0, 1), words.Figure(0.5, 1), words.Figure(1, 1)],
            $"cut {score}",
            new DataTable(
                "The proposed cut",
                ["Score", TableColumn.Number("Cut"), TableColumn.Number("Sensitivity"), TableColumn.Number("Specificity"), TableColumn.Number("AUC")],
                [(string[])[name, score, words.Figure(point.Sensitivity, 2), words.Figure(point.Specificity, 2), words.Figure(main.Auc?.Value, 2)]]));
        return new Chart(
            $"{name}: selecting from {score} scale points takes {StudyFigures.OfHundred(words, point.Sensitivity)} high performers and leaves out {StudyFigures.OfHundred(words, point.Specificity)} low producers",
            $"Every cut is a point of the curve: upward the share of high performers whom it takes (sensitivity), to the right the share of low producers whom it takes too (1 minus specificity). The dashed diagonal is chance; the marked point is the proposed cut.{auc}",
            plot);
    }

    private static DataTable ProposedCuts(StudyMaterial material)
    {
        Wording words = material.Words;
        return new DataTable(
            "Proposed cuts: select from this score on",
            [
                "Score", TableColumn.Number("Cut"), TableColumn.Number("Sensitivity"), TableColumn.Number("Specificity"), TableColumn.Number("Youden's J"),
                TableColumn.Number("J, each person left out"),
            ],
            [.. material.All.Select(one => Cells(words, one.Name, one.Contrast.Cut))]);
    }

    private static string[] Cells(Wording words, string name, CutScore? cut) => cut is null
        ? [name, "–", "–", "–", "–", "–"]
        :
        [
            name, words.Number(cut.Point.Score, CutForm), words.Figure(cut.Point.Sensitivity, 2), words.Figure(cut.Point.Specificity, 2), StudyFigures.Signed(words, cut.Point.YoudenJ),
            StudyFigures.Signed(words, cut.LeaveOneOut.YoudenJ),
        ];

    private static IEnumerable<Block> CutTableOf(Wording words, string name, CutTable cuts, CutScore? chosen)
    {
        int[] places = [.. Places(cuts, chosen)];
        bool hasBaseRate = cuts[0].Accuracy is not null;
        TableColumn[] more = hasBaseRate ? [TableColumn.Number("Selected"), TableColumn.Number("High of the selected"), TableColumn.Number("Low of the others")] : [];
        yield return new DataTable(
            places.Length == cuts.Count ? $"Every cut, {name}" : $"{words.Whole(places.Length)} of {words.Whole(cuts.Count)} cuts, {name}",
            [
                TableColumn.Number("From"), TableColumn.Number("High taken"), TableColumn.Number("Low taken"), TableColumn.Number("Sensitivity"), TableColumn.Number("Specificity"),
                TableColumn.Number("Youden's J"), .. more,
            ],
            [
                .. places.Select(place => cuts[place]).Select(point => (string[])
                [
                    words.Number(point.Score, CutForm), words.Whole(point.TruePositives), words.Whole(point.FalsePositives), words.Figure(point.Sensitivity, 2), words.Figure(point.Specificity, 2),
                    StudyFigures.Signed(words, point.YoudenJ),
                    .. hasBaseRate
                        ? new[] { words.Figure(point.SelectionRate, 2), words.Figure(point.PositivePredictiveValue, 2), words.Figure(point.NegativePredictiveValue, 2) }
                        : [],
                ]),
            ]);
    }

    /// <summary>Places in the table, evenly over all of them, the ends and the chosen cut among them.</summary>
    private static IEnumerable<int> Places(CutTable cuts, CutScore? chosen)
    {
        if (cuts.Count <= ShownCuts)
        {
            return Enumerable.Range(0, cuts.Count);
        }

        SortedSet<int> places = [.. Enumerable.Range(0, ShownCuts).Select(i => i * (cuts.Count - 1) / (ShownCuts - 1))];
        if (chosen is not null)
        {
            places.Add(Enumerable.Range(0, cuts.Count).First(i => cuts[i].Score == chosen.Point.Score));
        }

        return places;
    }
}
