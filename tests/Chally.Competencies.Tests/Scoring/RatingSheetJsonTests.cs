using System.Text;
using System.Text.Json;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;
using FsCheck.Fluent;

namespace Chally.Competencies.Tests.Scoring;

public sealed class RatingSheetJsonTests
{
    [Fact]
    public void Read_EveryMember_IsRead()
    {
        RatingSheet sheet = Assert.Single(CompetencyJson.ReadList<RatingSheet>("""
            {
              "subject": "A. Person", "rater": "R. Ater", "role": "peer", "purpose": "development",
              "completed": "2026-03-01T09:30:00Z", "benchmark": "account-management", "contentVersion": "1.0.0",
              "ratings": { "zeta": 4, "alpha": null }, "notes": { "zeta": "seen twice" }
            }
            """));

        RatingSheet expected = new()
        {
            Subject = "A. Person",
            Rater = "R. Ater",
            Role = RaterRole.Peer,
            Purpose = "development",
            Completed = new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero),
            Benchmark = "account-management",
            ContentVersion = "1.0.0",
            Ratings = [new ItemRating("zeta", 4), new ItemRating("alpha", null)],
            Notes = [new EvidenceNote("zeta", "seen twice")],
        };
        Assert.Equal(expected, sheet);
    }

    [Fact]
    public void Read_Null_IsNotObservedAndAbsenceIsNotAnswered()
    {
        RatingSheet sheet = CompetencyJson.ReadList<RatingSheet>("""{"subject":"A","ratings":{"h1":null}}""")[0];
        CompetencyScore score = new BenchmarkScorer(SmallBenchmark.On(1, 5, SmallBenchmark.Rated("c", SmallBenchmark.High("h1"), SmallBenchmark.High("h2"))))
            .Score(sheet).Competencies[0];

        Assert.Equal([ItemStatus.NotObserved, ItemStatus.NotAnswered], score.Items.Select(item => item.Status));
    }

    [Fact]
    public void Read_Array_GivesSheetsInOrder()
    {
        ValueList<RatingSheet> sheets = CompetencyJson.ReadList<RatingSheet>("""[{"subject":"B","ratings":{}},{"subject":"A","ratings":{"x":1}}]""");

        Assert.Equal(["B", "A"], sheets.Select(sheet => sheet.Subject));
        Assert.Empty(CompetencyJson.ReadList<RatingSheet>("[]"));
    }

    [Fact]
    public void TryRead_ByteOrderMark_IsPassedOver()
    {
        byte[] utf8 = [0xEF, 0xBB, 0xBF, .. """{"subject":"A","ratings":{}}"""u8];

        Assert.True(CompetencyJson.TryReadList<RatingSheet>(utf8, out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems));
        Assert.Equal("A", Assert.Single(sheets)?.Subject);
        Assert.Empty(problems);
    }

    [Fact]
    public void TryRead_OneBadSheet_KeepsTheGoodOnes()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("""[{"subject":"A","ratings":{}},{"subject":"B"},{"subject":"C","ratings":{}}]""");

        Assert.False(CompetencyJson.TryReadList<RatingSheet>(utf8, out IReadOnlyList<RatingSheet?> sheets, out InputProblems problems));
        Assert.Equal(["A", null, "C"], sheets.Select(sheet => sheet?.Subject));
        Assert.Equal((ProblemCodes.MissingMember, "$[1]"), (problems[0].Code, problems[0].Path));
    }

    [Theory]
    [InlineData("self", RaterRole.Self)]
    [InlineData("manager", RaterRole.Manager)]
    [InlineData("peer", RaterRole.Peer)]
    [InlineData("directReport", RaterRole.DirectReport)]
    [InlineData("direct report", RaterRole.DirectReport)]
    [InlineData("Direct-Report", RaterRole.DirectReport)]
    [InlineData("direct_report", RaterRole.DirectReport)]
    [InlineData("DIRECTREPORT", RaterRole.DirectReport)]
    [InlineData("Customer", RaterRole.Customer)]
    [InlineData("interviewer", RaterRole.Interviewer)]
    public void Read_RoleSpelling_IsUnderstood(string word, RaterRole role) =>
        Assert.Equal(role, CompetencyJson.ReadList<RatingSheet>($$"""{"ratings":{},"subject":"A","role":"{{word}}"}""")[0].Role);

    [Theory]
    [InlineData("2026-03-01", 0, 0)]
    [InlineData("2026-03-01T09:30", 9.5 * 36_000_000_000, 0)]
    [InlineData("2026-03-01T09:30Z", 9.5 * 36_000_000_000, 0)]
    [InlineData("2026-03-01T09:30:15Z", (9.5 * 36_000_000_000) + 150_000_000, 0)]
    [InlineData("2026-03-01T09:30:15", (9.5 * 36_000_000_000) + 150_000_000, 0)]
    [InlineData("2026-03-01T09:30:15+05:30", (9.5 * 36_000_000_000) + 150_000_000, 5.5)]
    [InlineData("2026-03-01T09:30-08:00", 9.5 * 36_000_000_000, -8)]
    [InlineData("2026-03-01T09:30:15.5Z", (9.5 * 36_000_000_000) + 155_000_000, 0)]
    [InlineData("2026-03-01T09:30:15.1234567+01:00", (9.5 * 36_000_000_000) + 151_234_567, 1)]
    public void Read_Time_KeepsOffsetAndFraction(string text, double ticksOfDay, double offsetHours)
    {
        DateTimeOffset? time = CompetencyJson.ReadList<RatingSheet>($$"""{"ratings":{},"subject":"A","completed":"{{text}}"}""")[0].Completed;

        DateTimeOffset expected = new DateTimeOffset(2026, 3, 1, 0, 0, 0, TimeSpan.FromHours(offsetHours)).AddTicks((long)ticksOfDay);
        Assert.True(expected.EqualsExact(time!.Value), $"expected {expected:O}, was {time:O}");
    }

    [Property]
    public void Write_AnySheet_ReadsBackEqual(RatingSheet sheet)
    {
        string json = CompetencyJson.Write(sheet, isIndented: false);
        RatingSheet read = Assert.Single(CompetencyJson.ReadList<RatingSheet>(json));

        Assert.Equal(sheet, read);
        Assert.Equal(sheet.Completed?.Offset, read.Completed?.Offset);
        Assert.Equal(json, CompetencyJson.Write(read, isIndented: false));
        Assert.DoesNotContain('\n', json);
    }

    [Fact]
    public void Write_ArrayOfSheets_ReadsBackEqual() => Holds.ForAll(SheetGenerators.AnySheets.Generator.ArrayOf().ToArbitrary(), sheets =>
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartArray();
            foreach (RatingSheet sheet in sheets)
            {
                CompetencyJson.Write(json, sheet);
            }

            json.WriteEndArray();
        }

        Assert.True(CompetencyJson.TryReadList<RatingSheet>(stream.ToArray(), out IReadOnlyList<RatingSheet?> read, out _));
        Assert.Equal(sheets, read);
    });

    [Fact]
    public void Write_BlankMembers_AreLeftOut() =>
        Assert.Equal("""{"subject":"A","ratings":{"x":null}}""",
            CompetencyJson.Write(new RatingSheet { Subject = "A", Ratings = [new ItemRating("x", null)] }, isIndented: false));

    [Fact]
    public void ReadWrite_Nulls_Throw()
    {
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.ReadList<RatingSheet>((string)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write<RatingSheet>((RatingSheet)null!));
        Assert.Throws<ArgumentNullException>(() => CompetencyJson.Write((Utf8JsonWriter)null!, SmallBenchmark.Sheet()));
    }
}
