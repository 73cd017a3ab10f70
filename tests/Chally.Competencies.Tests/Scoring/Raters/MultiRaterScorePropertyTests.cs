using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Raters;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring.Raters;

public sealed class MultiRaterScorePropertyTests
{
    [Fact]
    public void Score_AnyOrderOfRaters_GivesTheSameBits() => Holds.ForAll(
        (from sheets in RaterSheets.Any.Generator
         from shuffled in Gen.Shuffle(sheets.Sheets.AsEnumerable())
         select (sheets, sheets with { Sheets = [.. shuffled] })).ToArbitrary(),
        pair =>
        {
            (RaterSheets sheets, RaterSheets shuffled) = pair;
            MultiRaterScore score = sheets.Score();

            Assert.Equal(score, shuffled.Score());

            // The shortest round-trip text of a double tells its bits apart, but for the sign of 0.
            Assert.Equal(CompetencyJson.Write(score), CompetencyJson.Write(shuffled.Score()));
        });

    [Property]
    public void Json_AnyScore_ReadsBackEqual(RaterSheets sheets)
    {
        MultiRaterScore score = sheets.Score();

        Assert.Equal(score, CompetencyJson.Read<MultiRaterScore>(CompetencyJson.Write(score)));
    }

    [Property]
    public void Score_Means_LieWithinTheirParts(RaterSheets sheets)
    {
        MultiRaterScore score = sheets.Score();
        BenchmarkScorer scorer = new(RaterSheets.Benchmark, sheets.Policy);
        for (int c = 0; c < score.Competencies.Count; c++)
        {
            foreach (RoleScore role in score.Roles)
            {
                double?[] parts = [.. sheets.Sheets.Where(sheet => sheet.Role == role.Role).Select(sheet => scorer.Score(sheet).Competencies[c].Percent)];
                AssertWithin(role.Competencies[c].Percent, role.IsProtected ? Spread(parts) : parts);
            }

            AssertWithin(score.Competencies[c].Percent, score.Roles.Where(role => role.Role != RaterRole.Self).Select(role => role.Competencies[c].Percent));
        }
    }

    [Property]
    public void Score_FewerRatersThanTheMinimum_IsNeverShown(RaterSheets sheets) => Assert.All(
        sheets.Score().Roles.Where(role => role.Role is null or RaterRole.Peer or RaterRole.DirectReport or RaterRole.Customer),
        role =>
            Assert.All(role.Competencies, competency => Assert.True(competency.Percent is null || competency.Raters >= sheets.Policy.MinimumRatersPerRole)));

    /// <summary>The parts, as far off as a mean is that was rounded to a whole number from 5 to 95.</summary>
    private static IEnumerable<double?> Spread(IEnumerable<double?> parts) =>
        parts.OfType<double>().SelectMany(part => new double?[] { Math.Clamp(part - 0.5, 5, 95), Math.Clamp(part + 0.5, 5, 95) });

    private static void AssertWithin(double? mean, IEnumerable<double?> parts)
    {
        double[] known = [.. parts.OfType<double>()];
        if (mean is double points)
        {
            Assert.InRange(points, known.Min(), known.Max());
        }
    }
}
