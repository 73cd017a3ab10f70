using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies;

[JsonConverter(typeof(MemberTableConverter<Benchmark>))]
public sealed partial record Benchmark : IMemberTable<Benchmark>
{
    static JsonDocumentForm IMemberTable<Benchmark>.Document { get; } = new()
    {
        Name = "benchmark-with-competencies",
        Title = "Benchmark with its competencies",
        Description = "A job with the competencies that predict success in it, each whole.",
        FormatVersion = VersionRule.File,
        QuotesText = true,
    };

    static Benchmark? IMemberTable<Benchmark>.Members(MemberPass pass, Benchmark? value)
    {
        string id = pass.Text("id", value?.Id, TextForm.OwnId);
        string title = pass.Text("title", value?.Title);
        SourcedText description = pass.Object("description", value?.Description);
        string? version = pass.NamesElements ? null : pass.NullableText("contentVersion", value?.ContentVersion, description: "The version of the content.");
        RatingScale scale = pass.Object("ratingScale", value?.RatingScale);
        ValueList<BenchmarkCompetency> entries = pass.List("competencies", value?.Competencies);
        if (entries.Count == 0 && pass.IsWhole("competencies"))
        {
            pass.Check(holds: false, "competencies", "at least one competency", "none");
        }

        pass.SchemaRule("""{ "properties": { "competencies": { "minItems": 1 } } }""");
        ValueList<BenchmarkFact> facts = pass.OptionalList("facts", value?.Facts);
        ValueList<string> notPublished = pass.OptionalTexts("notPublished", value?.NotPublished, description: ContentDescriptions.NotPublished);
        ValueList<AcceptedWarning> accepted =
            pass.OptionalList("acceptedWarnings", value?.AcceptedWarnings, description: ContentDescriptions.AcceptedWarnings);
        return !pass.IsSound || pass.NamesElements ? null : new Benchmark
        {
            Id = id,
            Title = title,
            Description = description,
            ContentVersion = version,
            RatingScale = scale,
            Competencies = entries,
            Facts = facts,
            NotPublished = notPublished,
            AcceptedWarnings = accepted,
        };
    }
}
