using System.Reflection;
using System.Runtime.CompilerServices;
using Chally.Competencies.Comparison;
using Chally.Competencies.Development;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests.Input;

public sealed class PersonalRecordTests
{
    private const int Number = 770077;

    /// <summary>Records that hold content or settings, and nothing about a person.</summary>
    private static readonly Type[] Impersonal =
    [
        typeof(Band), typeof(BandScheme), typeof(DecisionPolicy), typeof(QualityThresholds), typeof(ScoringPolicy), typeof(DevelopmentPlanOptions),
        typeof(BenchmarkContrast),
        typeof(CompetencyContrast), typeof(ContentContrast), typeof(NeededCompetency), typeof(SharedCompetency),
    ];

    [Fact]
    public void ToString_EveryRecordAboutPeople_ShowsNoNameAndNoNumber()
    {
        Type[] records =
        [
            .. typeof(CompetencyCatalog).Assembly.GetExportedTypes()
                .Where(type => type.GetMethod("<Clone>$") is not null && !type.IsAbstract && Array.IndexOf(Impersonal, type) < 0)
                .Where(type => type.Namespace!.Split('.').Any(part => part is "Scoring" or "Comparison" or "Development")),
        ];
        Assert.InRange(records.Length, 40, int.MaxValue);
        foreach (Type type in records)
        {
            object record = RuntimeHelpers.GetUninitializedObject(type);
            foreach (FieldInfo field in type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic))
            {
                object? planted = field.FieldType == typeof(string) ? Planted.Marks[0]
                    : field.FieldType == typeof(int) || field.FieldType == typeof(int?) ? Number
                    : field.FieldType == typeof(double) || field.FieldType == typeof(double?) ? (double)Number
                    : null;
                if (planted is not null)
                {
                    field.SetValue(record, planted);
                }
            }

            Assert.True(record is PersonalRecord, $"{type.Name} may hold something about a person, so it must be a {nameof(PersonalRecord)}.");
            string text = record.ToString()!;
            Planted.IsNotIn(text);
            Assert.DoesNotContain("770077", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void ToString_Sheets_IsTheirType()
    {
        RatingSheet sheet = SmallBenchmark.Sheet(("a", 4));

        Assert.Equal("RatingSheet", sheet.ToString());
        Assert.Equal("[RatingSheet, RatingSheet]", ValueList.Create<RatingSheet>([sheet, sheet]).ToString());
        Assert.Equal("ItemRating", sheet.Ratings[0].ToString());
    }
}
