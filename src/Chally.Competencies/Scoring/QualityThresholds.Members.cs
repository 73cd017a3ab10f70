using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

[JsonConverter(typeof(MemberTableConverter<QualityThresholds>))]
public sealed partial record QualityThresholds : IMemberTable<QualityThresholds>
{
    static QualityThresholds? IMemberTable<QualityThresholds>.Members(MemberPass pass, QualityThresholds? value)
    {
        double? missing = pass.OptionalNumber("missingShare", value?.MissingShare + 0.0, 0, 1);
        double? longstring = pass.OptionalNumber("longstringShare", value?.LongstringShare + 0.0, 0, 1);
        double? variability = pass.OptionalNumber("variability", value?.Variability + 0.0, 0, 100);
        double? acquiescence = pass.OptionalNumber("acquiescenceShare", value?.AcquiescenceShare + 0.0, 0, 1);
        return !pass.IsSound ? null : new QualityThresholds
        {
            MissingShare = missing ?? Default.MissingShare,
            LongstringShare = longstring ?? Default.LongstringShare,
            Variability = variability ?? Default.Variability,
            AcquiescenceShare = acquiescence ?? Default.AcquiescenceShare,
        };
    }
}
