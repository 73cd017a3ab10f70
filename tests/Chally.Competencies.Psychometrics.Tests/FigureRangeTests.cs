using System.Text.Json;
using System.Text.Json.Nodes;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>The ranges of figures in JSON, stated here by their definitions and not taken from the tables that hold them.</summary>
public sealed class FigureRangeTests
{
    [Theory]
    [InlineData(typeof(IntraclassCorrelation), "icc", 1.5)]
    [InlineData(typeof(Reliability), "alpha", 1.5)]
    [InlineData(typeof(Reliability), "reliability", 1.5)]
    [InlineData(typeof(Reliability), "omega", 1.5)]
    [InlineData(typeof(Reliability), "omega", -0.5)]
    [InlineData(typeof(Reliability), "sem", -0.5)]
    [InlineData(typeof(ItemReliability), "itemRest", 1.5)]
    [InlineData(typeof(ItemReliability), "itemRest", -1.5)]
    [InlineData(typeof(ItemReliability), "alphaIfDeleted", 1.5)]
    [InlineData(typeof(ItemReliability), "sd", -0.5)]
    [InlineData(typeof(CompositeReliability), "reliability", 1.5)]
    [InlineData(typeof(ItemAgreement), "withinGroupAgreement", 1.5)]
    [InlineData(typeof(ItemAgreement), "withinGroupAgreement", -0.5)]
    [InlineData(typeof(WithinGroupAgreement), "value", 1.5)]
    [InlineData(typeof(AreaUnderCurve), "value", 1.5)]
    [InlineData(typeof(AreaUnderCurve), "value", -0.5)]
    [InlineData(typeof(GroupContrast), "cliffsDelta", 1.5)]
    [InlineData(typeof(GroupContrast), "cliffsDelta", -1.5)]
    [InlineData(typeof(Intercorrelation), "r", 1.5)]
    [InlineData(typeof(Intercorrelation), "r", -1.5)]
    [InlineData(typeof(SelectionRate), "selectionRate", 1.5)]
    [InlineData(typeof(ImpactComparison), "impactRatio", -0.5)]
    [InlineData(typeof(ImpactComparison), "p", 1.5)]
    [InlineData(typeof(ImpactComparison), "p", -0.5)]
    [InlineData(typeof(CutPoint), "sensitivity", 1.5)]
    [InlineData(typeof(CutPoint), "specificity", -0.5)]
    public void Read_AFigureBeyondItsRange_IsRefusedByName(Type type, string member, double value)
    {
        JsonObject json = JsonNode.Parse(Chally.Competencies.Tests.Shared.MemberSamples.Write(FigureSamples.Samples.All[type]))!.AsObject();
        Assert.True(json.ContainsKey(member), $"The sample of {type.Name} has no {member}.");
        json[member] = value;
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json.ToJsonString(), type));

        Assert.Contains(((CompetencyInputException)refused.InnerException!).Problems, problem => problem.Path == $"$.{member}");
    }

    [Fact]
    public void Read_AConstantThatIsNoText_IsAProblem()
    {
        JsonObject json = JsonNode.Parse(Chally.Competencies.Tests.Shared.MemberSamples.Write(FigureSamples.Samples.All[typeof(GroupContrast)]))!.AsObject();
        string broken = json.ToJsonString().Replace("\"adjustedOver\":\"welch.p\"", "\"adjustedOver\":\"\\ud800\"", StringComparison.Ordinal);
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<GroupContrast>(broken));

        Assert.Equal("$.adjustedOver", Assert.Single(((CompetencyInputException)refused.InnerException!).Problems).Path);
    }

    [Theory]
    [InlineData("comparisons[0].belowFourFifths", "true", "false")]
    [InlineData("groups[0].selectionRate", null, "0.001")]
    [InlineData("comparisons[0].group", null, "\"Nobody\"")]
    [InlineData("comparisons[0].impactRatio", null, "3.25")]
    public void Read_WhatContradictsOtherMembers_IsRefused(string place, string? either, string or)
    {
        JsonObject json = JsonNode.Parse(Chally.Competencies.Tests.Shared.MemberSamples.Write(FigureSamples.Samples.All[typeof(AdverseImpact)]))!.AsObject();
        string[] parts = place.Split('.');
        JsonObject at = json[parts[0].Split('[')[0]]![0]!.AsObject();
        string now = at[parts[1]]!.ToJsonString();
        at[parts[1]] = JsonNode.Parse(now == or ? either! : or);
        JsonException refused = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<AdverseImpact>(json.ToJsonString()));

        Assert.NotEmpty(((CompetencyInputException)refused.InnerException!).Problems);
    }
}
