using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Benchmarks;

/// <summary>Two groups of people with the representative's scores, one rating in twenty missing.</summary>
internal static class StudyMaterial
{
    /// <summary>The scores of two groups of the same size, competencies and composite.</summary>
    public static (ScoreTable High, ScoreTable Low) Groups(int people)
    {
        ScoringKey key = new(Material.Representative);
        byte[] rows = Material.Rows(Material.Representative, 2 * people);
        double[] scores = new double[2 * people * key.ScoreColumns.Count];
        key.Score(rows, scores);
        return (Table(key, scores.AsSpan(0, scores.Length / 2), people), Table(key, scores.AsSpan(scores.Length / 2), people));
    }

    /// <summary>Sorts every score of both groups, column by column: what no study can do without.</summary>
    public static void Sort(ScoreTable high, ScoreTable low)
    {
        foreach (ScoreTable group in new[] { high, low })
        {
            foreach (string id in group.Ids)
            {
                Array.Sort(group.Column(id).ToArray());
            }

            Array.Sort(group.Overall.ToArray());
        }
    }

    private static ScoreTable Table(ScoringKey key, ReadOnlySpan<double> scores, int people)
    {
        int width = key.ScoreColumns.Count;
        double[][] columns = new double[width][];
        for (int c = 0; c < width; c++)
        {
            columns[c] = new double[people];
            for (int row = 0; row < people; row++)
            {
                columns[c][row] = scores[(row * width) + c];
            }
        }

        return ScoreTable.FromColumns(key.ScoreColumns.SkipLast(1).Select((id, c) => KeyValuePair.Create(id, columns[c])), columns[^1]);
    }
}
