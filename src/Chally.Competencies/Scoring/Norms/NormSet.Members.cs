using System.Globalization;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Norms;

[JsonConverter(typeof(MemberTableConverter<NormSet>))]
public sealed partial record NormSet : IMemberTable<NormSet>
{
    /// <summary>The largest norm set in JSON, in bytes: 16 MiB.</summary>
    public const int MaxBytes = 16 * 1024 * 1024;

    /// <summary>The reserved id that stands for the composite.</summary>
    private const string OverallId = "overall";

    static JsonDocumentForm IMemberTable<NormSet>.Document { get; } = new()
    {
        Name = "norm-set",
        Title = "Norm set",
        Description = "How the scores of a group of people are distributed.",
        FormatVersion = VersionRule.File,
        MaxBytes = MaxBytes,
    };

    static NormSet? IMemberTable<NormSet>.Members(MemberPass pass, NormSet? value)
    {
        value?.RequireFigures();
        string id = pass.Text("id", value?.Id, TextForm.Id);
        DateOnly date = pass.Date("date", value?.Date, "When it was collected.");
        string population = pass.Text("population", value?.Population, description: "Who the people are.");
        string setting = pass.Text("setting", value?.Setting, description: "How they were rated.");
        RaterRole? role = pass.OptionalWord("raterRole", value?.RaterRole, "The role of the raters; left out: any.");
        string benchmark = pass.Text("benchmark", value?.Benchmark, TextForm.Id);
        string hash = pass.Text("scoringHash", value?.ScoringHash, TextForm.Hash);
        ValueMap<double> weights = pass.OptionalMap(
            "weights",
            value?.Weights,
            ModelRules.MinCompetencyWeight,
            ModelRules.MaxCompetencyWeight,
            "A weight for each competency id, in place of that of the benchmark.");
        int n = pass.Whole("n", value?.N, 2, description: "The number of people.");
        ValueMap<NormTable> competencies = pass.Map("competencies", value?.Competencies, "A table for each competency id.");
        NormTable? overall = pass.OptionalObject("overall", value?.Overall, "The table of the composite.");
        if (pass.IsReading && pass.IsWhole("n"))
        {
            foreach ((string competency, NormTable table) in TablesOf(competencies, overall))
            {
                string place = competency == OverallId ? competency : pass.PlaceOfEntry("competencies", competency);
                string expected = NormRules.WhyTooMany(table.N, n) ?? string.Empty;
                pass.Check(expected.Length == 0, $"{place}.n", expected, table.N.ToString(CultureInfo.InvariantCulture), ProblemCodes.NormFigures);
            }
        }

        return !pass.IsSound ? null : new NormSet
        {
            Id = id,
            Date = date,
            Population = population,
            Setting = setting,
            RaterRole = role,
            Benchmark = benchmark,
            ScoringHash = hash,
            Weights = weights,
            N = n,
            Competencies = competencies,
            Overall = overall,
        };
    }

    /// <summary>Throws on figures that contradict each other, with which the norm set would not read back.</summary>
    private void RequireFigures()
    {
        foreach ((string place, NormTable table) in TablesOf(Competencies, Overall))
        {
            Require.That(NormRules.WhyTooMany(table.N, N), table.N, $"{place}.n");
            foreach ((string member, string expected, string found) in NormRules.Contradictions(table))
            {
                Require.That(expected, found, $"{place}.{member}");
            }
        }
    }

    private static IEnumerable<(string Place, NormTable Table)> TablesOf(ValueMap<NormTable> competencies, NormTable? overall)
    {
        IEnumerable<(string Place, NormTable Table)> tables = competencies.Select(entry => (entry.Key, entry.Value));
        return overall is null ? tables : tables.Append((OverallId, overall));
    }
}
