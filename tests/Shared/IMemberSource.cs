namespace Chally.Competencies.Tests.Shared;

/// <summary>The values that <see cref="MemberTableContract{TSource}"/> is held to.</summary>
public interface IMemberSource
{
    static abstract MemberSamples Samples { get; }
}
