using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<Agreement>))]
public sealed partial record Agreement : IMemberTable<Agreement>
{
    static Agreement? IMemberTable<Agreement>.Members(MemberPass pass, Agreement? value)
    {
        string id = pass.Text("id", value?.Id);
        int people = pass.Whole("people", value?.People, 0);
        int ratings = pass.Whole("ratings", value?.Ratings, 0);
        int? raters = pass.NullableWhole("raters", value?.Raters, 0, description: "How many raters there are, where the same rated everyone.");
        ValueList<IntraclassCorrelation> intraclass = pass.List("intraclass", value?.Intraclass);
        ValueList<RaterSeverity> severity = pass.List("severity", value?.Severity, max: FigureMembers.MaxRows);
        RatingVariance? variance = pass.NullableObject("variance", value?.Variance, description: "The mean squares.");
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        FigureNotes? notes = pass.Include(value?.Notes);
        return !pass.IsSound ? null : new Agreement
        {
            Id = id,
            People = people,
            Ratings = ratings,
            Raters = raters,
            Intraclass = intraclass,
            Severity = severity,
            Variance = variance,
            Missing = missing,
            Notes = notes!,
        };
    }
}
