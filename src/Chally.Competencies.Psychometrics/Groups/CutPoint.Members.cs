using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<CutPoint>))]
public sealed partial record CutPoint : IMemberTable<CutPoint>
{
    static CutPoint? IMemberTable<CutPoint>.Members(MemberPass pass, CutPoint? value)
    {
        const string Derived = "what follows from the counts and the base rate";
        double score = pass.Number("score", value?.Score, description: "The cut: whoever has it or more is selected.");
        int truePositives = pass.Whole("truePositives", (int?)value?.TruePositives, 0, description: "How many high performers are selected.");
        int falsePositives = pass.Whole("falsePositives", (int?)value?.FalsePositives, 0, description: "How many low producers are selected.");
        int falseNegatives = pass.Whole("falseNegatives", (int?)value?.FalseNegatives, 0);
        int trueNegatives = pass.Whole("trueNegatives", (int?)value?.TrueNegatives, 0);
        double sensitivity = pass.Number("sensitivity", value?.Sensitivity, 0, 1);
        double specificity = pass.Number("specificity", value?.Specificity, 0, 1);
        double youdenJ = pass.Number("youdenJ", value?.YoudenJ, -1, 1);
        double? selectionRate = pass.NullableNumber("selectionRate", value?.SelectionRate, 0, 1);
        double? positive = pass.NullableNumber("positivePredictiveValue", value?.PositivePredictiveValue, 0, 1);
        double? negative = pass.NullableNumber("negativePredictiveValue", value?.NegativePredictiveValue, 0, 1);
        double? accuracy = pass.NullableNumber("accuracy", value?.Accuracy, 0, 1);
        double? baseRate = pass.OptionalNumber("baseRate", value?.BaseRate, 0, 1, "The share of high performers in the population.");
        if (!pass.IsSound)
        {
            return null;
        }

        CutPoint point = new(score, truePositives, falsePositives, (long)truePositives + falseNegatives, (long)falsePositives + trueNegatives, baseRate);
        CheckDerived("sensitivity", sensitivity, point.Sensitivity);
        CheckDerived("specificity", specificity, point.Specificity);
        CheckDerived("youdenJ", youdenJ, point.YoudenJ);
        CheckDerived("selectionRate", selectionRate, point.SelectionRate);
        CheckDerived("positivePredictiveValue", positive, point.PositivePredictiveValue);
        CheckDerived("negativePredictiveValue", negative, point.NegativePredictiveValue);
        CheckDerived("accuracy", accuracy, point.Accuracy);
        return pass.IsSound ? point : null;

        void CheckDerived(string name, double? read, double? derived) =>
            pass.Check(read is null == derived is null && !(Math.Abs((read - derived).GetValueOrDefault()) > 1e-9), name, Derived, "something else");
    }
}
