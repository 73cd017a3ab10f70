using Chally.Competencies.Reports.Documents;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Reports.Candidates;

/// <summary>How the ratings were given, and what to be careful about for that reason. Reported, never applied.</summary>
internal static class AnswerSection
{
    public static Section Of(CandidateMaterial material)
    {
        List<Block> blocks = [];
        if (material.Score.Quality is ResponseQuality quality)
        {
            blocks.Add(new FactList(Facts(material.Words, quality, material.Benchmark.RatingScale.Range / 2.0)));
        }

        string[] cautions = [.. Cautions(material).Distinct()];
        blocks.AddRange(cautions.Select(text => new Passage(text, PassageKind.Caution)));
        if (cautions.Length == 0)
        {
            blocks.Add(new Passage("Nothing in the way the ratings were given stands out."));
        }

        return new Section("answers", "The ratings, and what to be careful about", blocks);
    }

    /// <param name="words">How numbers are written.</param>
    /// <param name="quality">The figures.</param>
    /// <param name="reach">The largest acquiescence that the scale allows, in rating points.</param>
    private static Fact[] Facts(Wording words, ResponseQuality quality, double reach) =>
    [
        new("Rated", $"{words.Whole(quality.Rated)} of {words.Whole(quality.Rated + quality.Missing)} items"),
        new("Longest run of one rating", quality.Longstring is int run ? words.Count(run, "item") : "–"),
        new("Spread of the ratings (SD)", words.Decimal(quality.Variability, 2)),
        new($"Agreement with both poles alike (0 is none, {words.Number(-reach, "0.#")} to {words.Number(reach, "0.#")} are the ends)", words.Decimal(quality.Acquiescence, 2)),
    ];

    private static IEnumerable<string> Cautions(CandidateMaterial material)
    {
        foreach (ScoreFlag flag in material.Score.Flags.Concat(material.Score.Quality?.Flags ?? []))
        {
            yield return flag.Rule;
        }

        if (material.Norms is not NormComparison norms)
        {
            yield break;
        }

        (string Name, NormedScore? Normed)[] all =
        [
            .. material.Benchmark.Competencies.Select((entry, at) => (entry.Name, norms.Competencies[at].Normed)), ("Overall", norms.Overall),
        ];
        foreach (IGrouping<string, string> rule in all.SelectMany(one => (one.Normed?.Flags ?? []).Select(flag => (flag.Rule, one.Name))).GroupBy(one => one.Rule, one => one.Name))
        {
            yield return rule.Count() == all.Length ? rule.Key : $"{Wording.And([.. rule])}: {rule.Key}";
        }

        string[] straddling = [.. all.Where(one => one.Normed?.StraddlesCut == true).Select(one => one.Name)];
        if (straddling.Length > 0)
        {
            yield return $"{Wording.And(straddling)}: the interval holds the cut or minimum, so the score does not say surely on which side of it the person stands.";
        }
    }
}
