using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<ImpactComparison>))]
public sealed partial record ImpactComparison : IMemberTable<ImpactComparison>
{
    static ImpactComparison? IMemberTable<ImpactComparison>.Members(MemberPass pass, ImpactComparison? value)
    {
        string group = pass.Text("group", value?.Group, TextForm.PersonName);
        string reference = pass.Text("reference", value?.Reference, TextForm.PersonName);
        double selectionRate = pass.Number("selectionRate", value?.SelectionRate, 0, 1);
        double referenceRate = pass.Number("referenceRate", value?.ReferenceRate, 0, 1);
        double? impactRatio = pass.NullableNumber("impactRatio", value?.ImpactRatio, 0);
        ConfidenceInterval? interval = pass.NullableObject("impactRatioInterval", value?.ImpactRatioInterval);
        bool? belowFourFifths = pass.NullableBoolean("belowFourFifths", value?.BelowFourFifths);
        double? z = pass.NullableNumber("z", value?.Z);
        PValue? p = pass.NullableP("p", value?.P);
        PValue? fisherP = pass.NullableP("fisherP", value?.FisherP);
        PValue? midP = pass.NullableP("midP", value?.MidP);
        bool? flipChangesDecision = pass.NullableBoolean("flipChangesDecision", value?.FlipChangesDecision);
        double shortfall = pass.Number("shortfall", value?.Shortfall, description: "How many more of the group would be selected at the pooled rate.");
        PValue? pHolm = pass.NullableP("pHolm", value?.PHolm);
        MantelHaenszel? strata = pass.NullableObject("mantelHaenszel", value?.MantelHaenszel);
        ValueList<string> cautions = pass.Texts("cautions", value?.Cautions, TextForm.Message);
        pass.Constant("pHolmOver", "p");
        PValue? fisherPHolm = pass.NullableP("fisherPHolm", value?.FisherPHolm);
        pass.Constant("fisherPHolmOver", "fisherP");
        pass.Constant("midPMethod", ImpactNotes.MidPMethod);
        FlipTest? flipFor = pass.NullableObject("flipForGroup", value?.FlipForGroup);
        FlipTest? flipAgainst = pass.NullableObject("flipAgainstGroup", value?.FlipAgainstGroup);
        double? logRatioZ = pass.NullableNumber("logRatioZ", value?.LogRatioZ);
        PValue? logRatioP = pass.NullableP("logRatioP", value?.LogRatioP);
        double? oddsRatio = pass.NullableNumber("oddsRatio", value?.OddsRatio, 0);
        EffectSize? subgroupD = EffectSize.Members(pass, "subgroupD", value?.SubgroupD);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        FigureNotes notes = pass.Object("notes", value?.Notes);
        if (!pass.IsSound)
        {
            return null;
        }

        ImpactComparison comparison = new()
        {
            Group = group,
            Reference = reference,
            SelectionRate = selectionRate,
            ReferenceRate = referenceRate,
            ImpactRatio = impactRatio,
            ImpactRatioInterval = interval,
            BelowFourFifths = belowFourFifths,
            Z = z,
            P = p,
            FisherP = fisherP,
            MidP = midP,
            Shortfall = shortfall,
            PHolm = pHolm,
            MantelHaenszel = strata,
            Cautions = cautions,
            FisherPHolm = fisherPHolm,
            FlipForGroup = flipFor,
            FlipAgainstGroup = flipAgainst,
            LogRatioZ = logRatioZ,
            LogRatioP = logRatioP,
            OddsRatio = oddsRatio,
            SubgroupD = subgroupD,
            Missing = missing,
            Notes = notes,
        };
        pass.Check(
            impactRatio is null || FigureMembers.Near(impactRatio * referenceRate, selectionRate),
            "impactRatio",
            "the selection rate over the reference's",
            "another ratio");
        pass.Check(
            impactRatio is null == belowFourFifths is null
                && (impactRatio is not double ratio || Math.Abs(ratio - 0.8) < 1e-9 || belowFourFifths == ratio < 0.8),
            "belowFourFifths",
            "what follows from the impact ratio",
            "something else");
        pass.Check(flipChangesDecision == comparison.FlipChangesDecision, "flipChangesDecision", "what follows from the flips", "something else");
        return pass.IsSound ? comparison : null;
    }
}
