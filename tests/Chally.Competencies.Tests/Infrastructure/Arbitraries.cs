using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck;

[assembly: FsCheck.Xunit.Properties(Arbitrary = [typeof(Arbitraries)])]

namespace Chally.Competencies.Tests.Infrastructure;

/// <summary>What the parameters of a property can be, by their types.</summary>
public static class Arbitraries
{
    public static Arbitrary<Contents> Contents => Holds.Shrinking(Generators.Contents);

    public static Arbitrary<RaterSheets> SheetsOfRaters => Holds.Shrinking(RaterSheets.Any);

    public static Arbitrary<RatingSheet> Sheets => Holds.Shrinking(SheetGenerators.AnySheets);

    public static Arbitrary<ScoringCase> Scored => Holds.Shrinking(SheetGenerators.Cases);
}
