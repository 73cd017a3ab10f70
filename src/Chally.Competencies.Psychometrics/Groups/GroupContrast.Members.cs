using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<GroupContrast>))]
public sealed partial record GroupContrast : IMemberTable<GroupContrast>
{
    static GroupContrast? IMemberTable<GroupContrast>.Members(MemberPass pass, GroupContrast? value)
    {
        string id = pass.Text("id", value?.Id);
        (GroupSummary? high, GroupSummary? low) = HighLow.Groups(pass, value?.High, value?.Low);
        EffectSize? cohensD = EffectSize.Members(pass, "cohensD", value?.CohensD);
        EffectSize? hedgesG = EffectSize.Members(pass, "hedgesG", value?.HedgesG);
        WelchTest? welch = pass.NullableObject("welch", value?.Welch);
        RankTest? mannWhitney = pass.NullableObject("mannWhitney", value?.MannWhitney);
        AreaUnderCurve? auc = pass.NullableObject("auc", value?.Auc);
        double? cliffsDelta = pass.NullableNumber("cliffsDelta", value?.CliffsDelta, -1, 1);
        PValue? pHolm = pass.NullableP("pHolm", value?.PHolm);
        PValue? discovery = pass.NullableP("pBenjaminiHochberg", value?.PBenjaminiHochberg);
        CutScore? cut = pass.NullableObject("cut", value?.Cut);
        ExpectancyTable? expectancy = ExpectancyTable.Members(pass, "expectancy", value?.Expectancy);
        ValueList<string> warnings = pass.Texts("warnings", value?.Warnings, TextForm.Message);
        pass.Constant("adjustedOver", "welch.p");
        bool isWithoutCuts = value is { Cuts: null } && value.Missing.All(figure => figure.Figure != nameof(Cuts));
        CutTable? cuts = isWithoutCuts ? null : CutTable.Members(pass, "cuts", value?.Cuts);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        FigureNotes notes = pass.Object("notes", value?.Notes);
        return !pass.IsSound ? null : new GroupContrast
        {
            Id = id,
            High = high!,
            Low = low!,
            CohensD = cohensD,
            HedgesG = hedgesG,
            Welch = welch,
            MannWhitney = mannWhitney,
            Auc = auc,
            CliffsDelta = cliffsDelta,
            PHolm = pHolm,
            PBenjaminiHochberg = discovery,
            Cut = cut,
            Cuts = cuts,
            Expectancy = expectancy,
            Missing = missing,
            Warnings = warnings,
            Notes = notes,
        };
    }
}
