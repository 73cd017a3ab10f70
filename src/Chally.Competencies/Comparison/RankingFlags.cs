using System.Globalization;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Comparison;

/// <summary>What to keep in mind when a ranking is read.</summary>
internal static class RankingFlags
{
    public static IEnumerable<ScoreFlag> Of(BenchmarkScore[] ranked, string? competency, NormSet? norms, NormTable? table, NameMatching names)
    {
        if (table is null || NormRules.Sem(table) is null)
        {
            string why = norms is null ? "There is no norm set" : $"Norm set '{norms.Id}' has no reliability below 1 or no variance for this score";
            yield return new ScoreFlag(
                ScoreFlagCodes.OrderMayBeNoise, $"{why}: nothing says how much of a difference is error of measurement, and the order may be noise.");
        }

        foreach (ScoreFlag flag in table is null ? [] : NormRules.Flags(table))
        {
            yield return flag;
        }

        int roles = ranked.Select(score => score.Role).Distinct().Count();
        if (roles > 1)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.MixedRoles,
                string.Create(CultureInfo.InvariantCulture,
                    $"The raters stand in {roles} different roles to those they rated: part of a difference may be theirs."));
        }

        int again = ranked.Length - PeopleIndex.OfSubjects(ranked, names).Count;
        if (again > 0)
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.SeveralSheets,
                string.Create(CultureInfo.InvariantCulture,
                    $"{again} of {ranked.Length} ranked sheets are of a person who is ranked already: each sheet has a rank of its own."));
        }

        if (competency is null && ranked.Any(score => RestsOnOthers(score, ranked[0])))
        {
            yield return new ScoreFlag(
                ScoreFlagCodes.DifferentParts, "The composites rest on different competencies: part of a difference may come from what was left out.");
        }
    }

    private static bool RestsOnOthers(BenchmarkScore score, BenchmarkScore first)
    {
        for (int c = 0; c < score.Competencies.Count; c++)
        {
            if (score.Competencies[c].Percent is null != first.Competencies[c].Percent is null)
            {
                return true;
            }
        }

        return false;
    }
}
