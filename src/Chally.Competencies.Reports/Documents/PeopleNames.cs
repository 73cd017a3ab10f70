using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.People;

namespace Chally.Competencies.Reports.Documents;

/// <summary>What the sheets of several people are called in one report: by the person, and where a person has several by who rated or when.</summary>
internal static class PeopleNames
{
    public static string[] Of(IReadOnlyList<BenchmarkScore> scores, Wording words)
    {
        PeopleIndex people = PeopleIndex.OfSubjects(scores);
        HashSet<int> several = [.. Enumerable.Range(0, scores.Count).GroupBy(i => people[i]).Where(sheets => sheets.Count() > 1).Select(sheets => sheets.Key)];
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        string[] names = new string[scores.Count];
        for (int i = 0; i < names.Length; i++)
        {
            BenchmarkScore score = scores[i];
            string name = several.Contains(people[i]) ? Longer(score, words) : score.Subject;
            int times = seen[name] = seen.GetValueOrDefault(name) + 1;
            names[i] = times == 1 ? name : $"{name} (sheet {words.Whole(times)})";
        }

        return names;
    }

    private static string Longer(BenchmarkScore score, Wording words)
    {
        string[] parts =
        [
            .. new[]
            {
                Wording.RatedBy(score) is string rater ? $"rated by {rater}" : null,
                score.Completed is DateTimeOffset date ? words.Date(date) : null,
            }.OfType<string>(),
        ];
        return parts.Length == 0 ? score.Subject : $"{score.Subject}, {string.Join(", ", parts)}";
    }
}
