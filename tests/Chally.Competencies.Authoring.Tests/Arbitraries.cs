using Chally.Competencies.Authoring.Tests;
using Chally.Competencies.Authoring.Tests.Changes;
using Chally.Competencies.Tests.Shared;
using FsCheck;

[assembly: FsCheck.Xunit.Properties(Arbitrary = [typeof(Arbitraries)])]

namespace Chally.Competencies.Authoring.Tests;

/// <summary>What the parameters of a property can be, by their types.</summary>
public static class Arbitraries
{
    public static Arbitrary<Contents> Contents => Holds.Shrinking(Generators.Contents);

    public static Arbitrary<TwoVersions> Versions => Holds.Shrinking(TwoVersions.Any);
}
