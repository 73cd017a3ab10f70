using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<IntraclassCorrelation>))]
public sealed partial record IntraclassCorrelation : IMemberTable<IntraclassCorrelation>
{
    static IntraclassCorrelation? IMemberTable<IntraclassCorrelation>.Members(MemberPass pass, IntraclassCorrelation? value)
    {
        IntraclassForm form = pass.Word("form", value?.Form);
        string label = pass.Text("label", value?.Label, description: "The name of the form by Shrout and Fleiss.");
        double correlation = pass.Number("icc", value?.Value, max: 1);
        double? f = pass.NullableNumber("f", value?.F, 0);
        double first = pass.Number("degreesOfFreedom1", value?.DegreesOfFreedom1, 0);
        double second = pass.Number("degreesOfFreedom2", value?.DegreesOfFreedom2, 0);
        PValue? p = pass.NullableP("p", value?.P);
        ConfidenceInterval? interval = pass.NullableObject("interval", value?.Interval);
        double raters = pass.Number("ratingsAPerson", value?.Raters, 0);
        string? reason = pass.OptionalText("reason", value?.Reason, TextForm.Message, "Why there is no F.");
        FigureNotes? notes = pass.Include(value?.Notes);
        if (!pass.IsSound)
        {
            return null;
        }

        IntraclassCorrelation read = new(form, correlation, f, first, second, p, interval, raters, notes!) { Reason = reason };
        pass.Check(label == read.Label, "label", "the label of 'form'", "another");
        return pass.IsSound ? read : null;
    }
}
