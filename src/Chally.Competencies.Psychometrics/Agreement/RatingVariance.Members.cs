using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<RatingVariance>))]
public sealed partial record RatingVariance : IMemberTable<RatingVariance>
{
    static RatingVariance? IMemberTable<RatingVariance>.Members(MemberPass pass, RatingVariance? value)
    {
        double betweenPeople = pass.Number("betweenPeople", value?.BetweenPeople, 0);
        double withinPeople = pass.Number("withinPeople", value?.WithinPeople, 0);
        double? betweenRaters = pass.NullableNumber("betweenRaters", value?.BetweenRaters, 0);
        double? residual = pass.NullableNumber("residual", value?.Residual, 0);
        return pass.IsSound ? new RatingVariance(betweenPeople, withinPeople, betweenRaters, residual) : null;
    }
}
