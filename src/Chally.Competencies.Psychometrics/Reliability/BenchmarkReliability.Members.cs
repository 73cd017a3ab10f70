using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<BenchmarkReliability>))]
public sealed partial record BenchmarkReliability : IMemberTable<BenchmarkReliability>
{
    static JsonDocumentForm IMemberTable<BenchmarkReliability>.Document { get; } = new()
    {
        Name = "benchmark-reliability",
        Title = "Reliability of scores",
        Description = "How reliable the scores of a benchmark are, as `chally reliability --format json` writes it.",
    };

    static BenchmarkReliability? IMemberTable<BenchmarkReliability>.Members(MemberPass pass, BenchmarkReliability? value)
    {
        ValueList<Reliability> competencies = pass.List("competencies", value?.Competencies);
        OfComposite overall = pass.Object("overall", value is null ? null : new OfComposite(value.Overall, value.Missing));
        string benchmark = pass.Text("benchmark", value?.Benchmark);
        ReliabilityOptions? options = pass.Include(value?.Options);
        Intercorrelations intercorrelations = pass.Object("intercorrelations", value?.Intercorrelations);
        FigureNotes? notes = pass.Include(value?.Notes);
        return !pass.IsSound ? null : new BenchmarkReliability
        {
            Competencies = competencies,
            Overall = overall.Composite,
            Missing = overall.Missing,
            Benchmark = benchmark,
            Options = options!,
            Intercorrelations = intercorrelations,
            Notes = notes!,
        };
    }

    /// <summary>The composite in JSON: its reliability, and why there is none.</summary>
    private sealed record OfComposite(CompositeReliability? Composite, ValueList<MissingFigure> Missing) : IMemberTable<OfComposite>
    {
        static OfComposite? IMemberTable<OfComposite>.Members(MemberPass pass, OfComposite? value)
        {
            const string Name = "Reliability";
            double? reliability = pass.NullableNumber("reliability", value?.Composite?.Value, max: 1);
            ValueList<MissingFigure> missing = pass.Missing(MissingFigure.Renamed(value?.Missing, nameof(Overall), Name));
            FigureNotes? notes = pass.OptionalObject("notes", value?.Composite?.Notes);
            pass.FollowPresence("reliability", ["notes"]);
            return !pass.IsSound ? null : new OfComposite(
                reliability is double known ? new CompositeReliability(known, notes!) : null, MissingFigure.Renamed(missing, Name, nameof(Overall))!);
        }
    }
}
