using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<ScoreWithNorms>))]
public sealed partial record ScoreWithNorms : IMemberTable<ScoreWithNorms>
{
    static JsonDocumentForm IMemberTable<ScoreWithNorms>.Document { get; } = new()
    {
        Name = "score-with-norms",
        Title = "Score with norms",
        Description = "One score with its place among those of a norm set, or a list as `chally score --norms --format json` writes it.",
        MayBeList = true,
    };

    static ScoreWithNorms? IMemberTable<ScoreWithNorms>.Members(MemberPass pass, ScoreWithNorms? value)
    {
        BenchmarkScore? score = pass.Include(value?.Score);
        NormComparison norms = pass.Object("norms", value?.Norms);
        if (!pass.IsSound)
        {
            return null;
        }

        bool areOfScore = norms.Competencies.Select(competency => competency.Id).SequenceEqual(score!.Competencies.Select(competency => competency.Id));
        pass.Check(areOfScore, "norms", "the competencies of the score in their order", "others");
        return pass.IsSound ? new ScoreWithNorms(score, norms) : null;
    }
}
