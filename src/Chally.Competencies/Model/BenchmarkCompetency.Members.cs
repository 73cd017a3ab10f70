using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<BenchmarkCompetency>))]
public sealed partial record BenchmarkCompetency : IMemberTable<BenchmarkCompetency>
{
    static BenchmarkCompetency? IMemberTable<BenchmarkCompetency>.Members(MemberPass pass, BenchmarkCompetency? value)
    {
        string? named = pass.NamesElements ? pass.Text("competency", value?.Id, TextForm.Id, "The id of a competency.") : null;
        Competency? whole = pass.NamesElements ? null : pass.Object("competency", value?.Competency);
        double weight = pass.OptionalNumber(
            "weight",
            value?.Weight is 1 ? null : value?.Weight,
            ModelRules.MinCompetencyWeight,
            ModelRules.MaxCompetencyWeight,
            "The weight in the composite; 1 when left out.") ?? 1;
        int? level = pass.OptionalWhole("requiredLevel", value?.RequiredLevel, 1, ModelRules.MaxRank, "The proficiency level that the job asks for.");
        if (whole is not null && ModelRules.RequiredLevel(level, whole.Id, whole.Levels.Count) is string expected)
        {
            pass.Check(holds: false, "requiredLevel", expected, level!.Value.ToString(CultureInfo.InvariantCulture));
        }

        string? name = pass.OptionalText("name", value?.NameOverride, description: "The competency's name in this job.");
        NameStatus? status = pass.OptionalWord("nameStatus", value?.NameStatusOverride, ContentDescriptions.NameStatus);
        SourcedText? definition = pass.OptionalObject("definition", value?.DefinitionOverride, "The competency's definition in this job.");
        ValueList<string> sources = pass.OptionalTexts("sources", value?.Sources, description: ContentDescriptions.Sources);
        ValueList<string> notPublished = pass.OptionalTexts("notPublished", value?.NotPublished, description: ContentDescriptions.NotPublished);
        return !pass.IsSound ? null : new BenchmarkCompetency
        {
            // What a file names by id stands elsewhere: whoever reads the file puts it in the place of this one.
            Competency = whole ?? new Competency { Id = named!, Name = named! },
            Weight = weight,
            RequiredLevel = level,
            NameOverride = name,
            NameStatusOverride = status,
            DefinitionOverride = definition,
            Sources = sources,
            NotPublished = notPublished,
        };
    }
}
