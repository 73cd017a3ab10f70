using System.Collections;
using Chally.Competencies.Psychometrics.Numerics;

namespace Chally.Competencies.Psychometrics;

/// <summary>Every observed score as a cut, from the lowest.</summary>
/// <remarks>
/// Points are made when they are asked for, so that a study of a million different scores stays small. Equal when all points are equal.
/// Immutable.
/// </remarks>
public sealed partial class CutTable : IReadOnlyList<CutPoint>, IEquatable<CutTable>
{
    private readonly RankedGroups groups;
    private readonly double? baseRate;

    internal CutTable(RankedGroups groups, double? baseRate)
    {
        this.groups = groups;
        this.baseRate = baseRate;
    }

    /// <summary>The number of different scores.</summary>
    public int Count => groups.Scores.Length;

    /// <summary>The cut at a place.</summary>
    /// <param name="index">The place, from 0 for the lowest score.</param>
    /// <exception cref="ArgumentOutOfRangeException">The place is outside the table.</exception>
    public CutPoint this[int index] => (uint)index < (uint)Count
        ? new CutPoint(groups.Scores[index], groups.HighFrom(index), groups.LowFrom(index), groups.High, groups.Low, baseRate)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"The place must be from 0 to {Count - 1}, but was {index}.");

    /// <inheritdoc/>
    public bool Equals(CutTable? other) =>
        other is not null && baseRate == other.baseRate && groups.Matches(other.groups);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CutTable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(baseRate, groups.High, groups.Low, Count);

    /// <summary>Enumerates the cuts from the lowest.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<CutPoint> GetEnumerator()
    {
        for (int i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
