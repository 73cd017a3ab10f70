using System.Text.Json.Serialization;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<StatedReliability>))]
public sealed partial record StatedReliability : IMemberTable<StatedReliability>
{
    static StatedReliability? IMemberTable<StatedReliability>.Members(MemberPass pass, StatedReliability? value)
    {
        string id = pass.Text("id", value?.Id);
        ScoreReliability? stated = pass.NullableObject("stated", value?.Stated);
        double? statedSem = pass.NullableNumber("statedSem", value?.StatedSem);
        string? sampleKind = pass.NullableText("sampleKind", value?.SampleKind);
        double? sample = pass.NullableNumber("sample", value?.Sample);
        ConfidenceInterval? sampleInterval = pass.NullableObject("sampleInterval", value?.SampleInterval);
        double? sampleSem = pass.NullableNumber("sampleSem", value?.SampleSem);
        bool? withinInterval = pass.NullableBoolean("withinInterval", value?.WithinInterval);
        ValueList<string> cautions = pass.Texts("cautions", value?.Cautions, TextForm.Message);
        ValueList<MissingFigure> missing = pass.Missing(value?.Missing);
        return !pass.IsSound ? null : new StatedReliability
        {
            Id = id,
            Stated = stated,
            StatedSem = statedSem,
            SampleKind = sampleKind,
            Sample = sample,
            SampleInterval = sampleInterval,
            SampleSem = sampleSem,
            WithinInterval = withinInterval,
            Cautions = cautions,
            Missing = missing,
        };
    }
}
