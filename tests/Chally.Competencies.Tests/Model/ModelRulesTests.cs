using System.Reflection;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

/// <summary>
/// Holds every member of every record of the model to its rule, found by reflection so that a new member cannot be forgotten. A
/// member is set on a copy, as <c>with</c> does it.
/// </summary>
public sealed class ModelRulesTests
{
    private static readonly object[] Records =
    [
        Samples.High, Samples.Tip, Samples.Tactic, Samples.Behavior, Samples.Level, Samples.Text,
        Samples.Competency, Samples.Entry, Samples.Fact, Samples.Benchmark, Samples.Source,
    ];

    private static readonly (string Value, string Rule)[] BadTexts =
    [
        (string.Empty, "not blank"),
        (" \u00A0 ", "not blank"),
        (new string('x', 2_001), "at most 2000 characters"),
        ("tab\there", "U+0009 at character 3"),
        ("line\nbreak", "U+000A"),
        ("nul\0", "U+0000"),
        ("\u0085", "not blank"),
        ("next\u0085line", "U+0085"),
        ("lone \uD800", "U+D800"),
        ("lone \uDC00 low", "U+DC00"),
        ("override \u202E text", "U+202E"),
        ("isolate \u2067", "U+2067"),
        ("\uFEFFmark", "U+FEFF"),
        ("separator\u2028", "U+2028"),
    ];

    private static readonly (string Value, string Rule)[] BadIds =
    [
        (string.Empty, "kebab-case"),
        ("Upper", "kebab-case"),
        ("under_score", "kebab-case"),
        ("-first", "kebab-case"),
        ("last-", "kebab-case"),
        ("two--hyphens", "kebab-case"),
        ("spaced id", "kebab-case"),
        ("caf\u00E9", "kebab-case"),
        (new string('a', 81), "1 to 80 characters"),
        ("subject", "reserved"),
        ("rater", "reserved"),
        ("role", "reserved"),
        ("purpose", "reserved"),
        ("completed", "reserved"),
        ("overall", "reserved"),
    ];

    public static TheoryData<string> RecordNames => [.. Records.Select(record => record.GetType().Name)];

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Id_OutsideTheRule_ThrowsWithRuleAndValue(string name)
    {
        object record = Record(name);
        foreach (PropertyInfo member in Members(record).Where(member => member.Name == "Id"))
        {
            foreach ((string value, string rule) in BadIds)
            {
                ArgumentException thrown = Assert.Throws<ArgumentException>(() => With(record, member, value));
                AssertSays(thrown, member, rule, value);
            }

            Assert.Throws<ArgumentNullException>(member.Name, () => With(record, member, null));
            With(record, member, new string('a', 80));
            With(record, member, "0");
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Text_OutsideTheRule_ThrowsWithRuleAndValue(string name)
    {
        object record = Record(name);
        foreach (PropertyInfo member in Members(record).Where(member => member.PropertyType == typeof(string) && member.Name != "Id"))
        {
            foreach ((string value, string rule) in BadTexts)
            {
                ArgumentException thrown = Assert.Throws<ArgumentException>(() => With(record, member, value));
                AssertSays(thrown, member, rule, value);
            }

            With(record, member, new string('x', 2_000));
            With(record, member, "caf\u00E9, cafe\u0301, \uD83D\uDE00 and \"quotes\"");
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void TextList_OneElementOutsideTheRule_ThrowsWithRuleAndValue(string name)
    {
        object record = Record(name);
        foreach (PropertyInfo member in Members(record).Where(member => member.PropertyType == typeof(ValueList<string>)))
        {
            foreach ((string value, string rule) in BadTexts)
            {
                ArgumentException thrown = Assert.Throws<ArgumentException>(() => With(record, member, ValueList.Create<string>(["good", value])));
                AssertSays(thrown, member, rule, value);
            }
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Member_Null_ThrowsUnlessItIsOptional(string name)
    {
        object record = Record(name);
        NullabilityInfoContext nullability = new();
        foreach (PropertyInfo member in Members(record).Where(member => !member.PropertyType.IsValueType))
        {
            if (nullability.Create(member).WriteState == NullabilityState.Nullable)
            {
                Assert.Null(member.GetValue(With(record, member, null)));
            }
            else
            {
                Assert.Throws<ArgumentNullException>(member.Name, () => With(record, member, null));
            }
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Member_SetToItsOwnValue_LeavesAnEqualRecord(string name)
    {
        object record = Record(name);
        foreach (PropertyInfo member in Members(record))
        {
            Assert.Equal(record, With(record, member, member.GetValue(record)));
        }
    }

    [Theory]
    [MemberData(nameof(RecordNames))]
    public void Equals_OneMemberDiffers_False(string name)
    {
        object record = Record(name);
        foreach (PropertyInfo member in Members(record))
        {
            object other = With(record, member, Different(member, member.GetValue(record)!));

            Assert.False(record.Equals(other), $"{name}.{member.Name} does not count in equality.");
        }
    }

    private static object Record(string name) => Records.Single(record => record.GetType().Name == name);

    private static IEnumerable<PropertyInfo> Members(object record) => record.GetType().GetProperties().Where(property => property.CanWrite);

    private static object With(object record, PropertyInfo member, object? value)
    {
        object copy = record.GetType().GetMethod("<Clone>$")!.Invoke(record, null)!;
        try
        {
            member.SetValue(copy, value);
        }
        catch (TargetInvocationException e)
        {
            throw e.InnerException!;
        }

        return copy;
    }

    private static object Different(PropertyInfo member, object value) => value switch
    {
        string text => text + "x",
        int number => member.DeclaringType == typeof(BenchmarkCompetency) ? number - 1 : number + 1,
        double number => number + 1,
        bool flag => !flag,
        Pole pole => pole == Pole.High ? Pole.Low : Pole.High,
        NameStatus status => status == NameStatus.Inferred ? NameStatus.Published : NameStatus.Inferred,
        SourcedText text => text with { Text = text.Text + "x" },
        RatingScale scale => new RatingScale(scale.Min, scale.Max),
        Competency competency => competency with { Name = competency.Name + "x" },
        ValueList<string> => ValueList.Create<string>(["another"]),
        ValueList<BenchmarkCompetency> entries => ValueList.Create<BenchmarkCompetency>([entries[0] with { Weight = 7 }]),
        ValueList<AcceptedWarning> => ValueList.Create<AcceptedWarning>([new AcceptedWarning { Code = "CC1003", Reason = "One action." }]),
        _ => value.GetType().GetProperty("Empty", BindingFlags.Public | BindingFlags.Static)!.GetValue(null)!,
    };

    private static void AssertSays(ArgumentException thrown, PropertyInfo member, string rule, string value)
    {
        Assert.Equal(member.Name, thrown.ParamName);
        Assert.StartsWith($"{member.Name} must be ", thrown.Message, StringComparison.Ordinal);
        Assert.Contains(rule, thrown.Message, StringComparison.Ordinal);
        Assert.Contains("but was '", thrown.Message, StringComparison.Ordinal);
        if (value.Length > 0 && value.All(char.IsAsciiLetter))
        {
            Assert.Contains(value[..Math.Min(value.Length, 80)], thrown.Message, StringComparison.Ordinal);
        }

        Assert.DoesNotContain(thrown.Message, c => char.IsControl(c) || char.IsSurrogate(c));
    }
}
