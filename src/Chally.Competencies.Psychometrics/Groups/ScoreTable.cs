using System.Globalization;
using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Psychometrics;

/// <summary>The scores of many people: one row a person, one column a competency, and perhaps the composite.</summary>
/// <remarks>In columns, NaN stands for "not scored". Immutable; compared by reference.</remarks>
public sealed class ScoreTable
{
    private readonly double[][] columns;
    private readonly double[]? overall;

    private ScoreTable(ValueList<string> ids, double[][] columns, double[]? overall, int rows)
    {
        Ids = ids;
        this.columns = columns;
        this.overall = overall;
        Rows = rows;
    }

    /// <summary>The ids of the competencies in order.</summary>
    public ValueList<string> Ids { get; }

    /// <summary>How many people are in the table.</summary>
    public int Rows { get; }

    /// <summary>Whether the table has the composite.</summary>
    public bool HasOverall => overall is not null;

    /// <summary>The composite of each person, NaN where there is none; empty when the table does not have it.</summary>
    public ReadOnlySpan<double> Overall => overall;

    /// <summary>The benchmark, scoring hash and policy of the scores; null for plain columns.</summary>
    internal ScoreSource? Source { get; private init; }

    /// <summary>Whether a score was collected for development, so that no cut may rest on the table.</summary>
    internal bool HoldsDevelopment { get; private init; }

    /// <summary>The roles of the raters in words, each once in order; empty for plain columns.</summary>
    internal ValueList<string> Roles { get; private init; } = [];

    /// <summary>The scores of one competency, a person a place, NaN where there is none.</summary>
    /// <param name="id">The id of the competency.</param>
    /// <exception cref="ArgumentException">The table has no such competency.</exception>
    public ReadOnlySpan<double> Column(string id)
    {
        for (int i = 0; i < Ids.Count; i++)
        {
            if (Ids[i] == id)
            {
                return columns[i];
            }
        }

        throw new ArgumentException($"The id must be one of {string.Join(", ", Ids)}, but was '{id}'.", nameof(id));
    }

    /// <summary>Builds a table from scores of one benchmark.</summary>
    /// <param name="scores">The scores, one a person, at least one.</param>
    /// <returns>The table, with the composite, in percent score (0–100 scale points).</returns>
    /// <exception cref="ArgumentException">There are no scores, or they are not of one benchmark, scoring hash, policy and list of competencies.</exception>
    public static ScoreTable FromScores(IEnumerable<BenchmarkScore> scores)
    {
        BenchmarkScore[] rows = Require.Elements(scores, nameof(scores));
        if (rows.Length == 0)
        {
            throw new ArgumentException("A table must be built from at least one score, but there are none.", nameof(scores));
        }

        ScoreSource source = ScoreSource.Of(rows[0]);
        ValueList<string> ids = [.. rows[0].Competencies.Select(competency => competency.Id)];
        double[][] columns = NewColumns(ids.Count, rows.Length);
        double[] overall = new double[rows.Length];
        for (int row = 0; row < rows.Length; row++)
        {
            BenchmarkScore score = rows[row];
            source.Require(score, ids, nameof(scores));
            overall[row] = score.Overall?.Percent ?? double.NaN;
            for (int c = 0; c < columns.Length; c++)
            {
                columns[c][row] = score.Competencies[c].Percent ?? double.NaN;
            }
        }

        return new ScoreTable(ids, columns, overall, rows.Length)
        {
            Source = source,
            HoldsDevelopment = rows.Any(row => RatingPurpose.IsDevelopment(row.Purpose)),
            Roles = [.. rows.Select(row => row.Role).Distinct().Order().Select(role => role?.ToString() ?? "a role not stated")],
        };
    }

    /// <summary>Builds a table from plain columns of one length.</summary>
    /// <param name="columns">Ids with scores, a person a place, NaN where there is none.</param>
    /// <param name="overall">The composites; null when there are none.</param>
    /// <returns>The table, which holds copies.</returns>
    /// <exception cref="ArgumentException">An id is not in kebab-case or occurs twice, or a column is empty, of another length, or holds a number beyond
    /// ±1e50.</exception>
    public static ScoreTable FromColumns(IEnumerable<KeyValuePair<string, double[]>> columns, double[]? overall = null)
    {
        ArgumentNullException.ThrowIfNull(columns);
        KeyValuePair<string, double[]>[] named = [.. columns];
        int missing = Array.FindIndex(named, column => column.Key is null || column.Value is null);
        if (missing >= 0)
        {
            throw Require.Missing(nameof(columns), missing);
        }

        int rows = named.Length > 0 ? named[0].Value.Length : overall?.Length ?? 0;
        ValueList<string> ids = Require.Unique<string>([.. named.Select(column => Require.Id(column.Key, nameof(columns)))], id => id, nameof(columns));
        foreach ((string id, double[] column) in overall is null ? named : named.Append(KeyValuePair.Create("overall", overall)))
        {
            if (column.Length != rows || rows == 0)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture,
                        $"Columns must have one length, above 0, but '{id}' has {column.Length} scores and the first one {rows}."),
                    nameof(columns));
            }

            for (int i = 0; i < column.Length; i++)
            {
                Scores.RequireFinite(column[i], i, nameof(columns));
            }
        }

        return new ScoreTable(ids, [.. named.Select(column => (double[])column.Value.Clone())], (double[]?)overall?.Clone(), rows);
    }

    private static double[][] NewColumns(int count, int rows)
    {
        double[][] columns = new double[count][];
        for (int i = 0; i < count; i++)
        {
            columns[i] = new double[rows];
        }

        return columns;
    }
}
