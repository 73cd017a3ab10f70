namespace Chally.Competencies.Authoring.Changes;

/// <summary>What a later version of content does to the scores of one benchmark of the earlier version.</summary>
public sealed partial record BenchmarkDiff
{
    private BenchmarkDiff(string id, string before, string? after)
    {
        Id = id;
        ScoringHashBefore = before;
        ScoringHashAfter = after;
    }

    /// <summary>The id of the benchmark.</summary>
    public string Id { get; }

    /// <summary>The scoring hash in the earlier version: 64 lower-case hexadecimal digits.</summary>
    public string ScoringHashBefore { get; }

    /// <summary>The scoring hash in the later version; null when the benchmark is not in it.</summary>
    public string? ScoringHashAfter { get; }

    /// <summary>Whether norms collected under the earlier version fit scores of the later one: the scoring hash is the same.</summary>
    public bool NormsStillFit => ScoringHashAfter == ScoringHashBefore;

    internal static BenchmarkDiff Of(Benchmark before, Benchmark? after)
    {
        string hash = before.ComputeScoringHash();
        return new BenchmarkDiff(before.Id, hash, ReferenceEquals(before, after) ? hash : after?.ComputeScoringHash());
    }
}
