using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<Reliability>))]
public sealed partial record Reliability : IMemberTable<Reliability>
{
    static Reliability? IMemberTable<Reliability>.Members(MemberPass pass, Reliability? value)
    {
        string id = pass.Text("id", value?.Id);
        int n = pass.Whole("n", value?.N, 0);
        double? alpha = pass.NullableNumber("alpha", value?.Alpha, max: 1);
        ConfidenceInterval? alphaInterval = pass.NullableObject("alphaInterval", value?.AlphaInterval);
        double? sem = pass.NullableNumber("sem", value?.Sem, 0);
        double? omega = pass.NullableNumber("omega", value?.Omega, 0, 1);
        ValueList<ItemReliability> items = pass.List("items", value?.Items);
        int incomplete = pass.Whole("incomplete", value?.Incomplete, 0);
        double? reliability = pass.NullableNumber("reliability", value?.Value, max: 1, description: "The reliability of the score as its items are weighted.");
        bool isWeighted = pass.Boolean("weighted", value?.IsWeighted);
        ValueList<MissingFigure> missing = pass.Missing(MissingFigure.Renamed(value?.Missing, nameof(Value), nameof(Reliability)));
        FigureNotes? notes = pass.Include(value?.Notes);
        return !pass.IsSound ? null : new Reliability
        {
            Id = id,
            N = n,
            Alpha = alpha,
            AlphaInterval = alphaInterval,
            Sem = sem,
            Omega = omega,
            Items = items,
            Incomplete = incomplete,
            Value = reliability,
            IsWeighted = isWeighted,
            Missing = MissingFigure.Renamed(missing, nameof(Reliability), nameof(Value))!,
            Notes = notes!,
        };
    }
}
