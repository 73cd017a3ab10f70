using Chally.Competencies.Tests.Shared;
using FsCheck;
using FsCheck.Fluent;

namespace Chally.Competencies.Authoring.Tests.Changes;

/// <summary>Two versions of content: one and what became of it by edits, or two that share ids and nothing else.</summary>
public sealed record TwoVersions(Contents First, Contents? Other, ValueList<int> Edits)
{
    public static Arbitrary<TwoVersions> Any { get; } = Arb.From(
        from first in Generators.Contents.Generator
        from other in Gen.Frequency((4, Gen.Constant<Contents?>(null)), (1, Generators.Contents.Generator.Select(contents => (Contents?)contents)))
        from count in Gen.Choose(0, 5)
        from edits in Gen.Choose(0, int.MaxValue).ArrayOf(count)
        select new TwoVersions(first, other, [.. edits]),
        Smaller);

    public CompetencyCatalog Earlier => Bundle.Read(Text(First));

    public CompetencyCatalog Later => Bundle.Read(Competencies.Tests.Shared.Edits.Apply(Text(Other ?? First), Edits));

    private static string Text(Contents contents) => Bundle.Write(contents.Competencies, contents.Benchmarks);

    private static IEnumerable<TwoVersions> Smaller(TwoVersions versions) =>
    [
        .. Enumerable.Range(0, versions.Edits.Count).Select(i => versions with { Edits = [.. versions.Edits.Where((_, j) => j != i)] }),
        .. Shrinks.Of(versions.First).Select(first => versions with { First = first }),
        .. versions.Other is null ? [] : Shrinks.Of(versions.Other).Select(other => versions with { Other = other }),
    ];
}
