using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where people stand between the poles, and how two of them differ.</summary>
internal static class ContrastView
{
    /// <summary>How many strengths and risks are listed as text; JSON holds them all.</summary>
    private const int ListedStandouts = 5;

    public static void Write(TextView view, Benchmark benchmark, IEnumerable<PersonView> people, ScoredNorms? norms = null, Benchmark? other = null)
    {
        foreach (PersonView person in people)
        {
            Write(view, benchmark, person.Score, person.Contrast);
            if (norms is not null && person.Norms is not null)
            {
                NormView.Write(view, benchmark, person.Score, norms);
            }

            if (other is not null && person.Evidence is RoleEvidence evidence)
            {
                RoleEvidenceView.Write(view, evidence, other);
            }
        }
    }

    public static void WriteJson(Utf8JsonWriter json, Benchmark benchmark, IEnumerable<PersonView> people, DifferenceView? difference)
    {
        json.WriteStartObject();
        json.WriteString("benchmark", benchmark.Id);
        json.WriteStartArray("people");
        foreach (PersonView person in people)
        {
            json.WriteStartObject();
            PersonLabel.WriteJson(json, person.Score);
            json.WriteStartArray("competencies");
            foreach (CompetencyLean lean in person.Contrast.Competencies)
            {
                json.WriteStartObject();
                json.WriteString("id", lean.Id);
                JsonParts.WriteNumber(json, "percent", lean.Percent);
                JsonParts.WriteNumber(json, "lean", lean.Lean);
                WritePulls(json, "towardHigh", lean.TowardHigh);
                WritePulls(json, "towardLow", lean.TowardLow);
                WritePulls(json, "neutral", lean.Neutral);
                json.WriteNumber("notRated", lean.NotRated);
                WriteUnrated(json, lean.Unrated);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            WriteStandouts(json, "strengths", PersonContrast.StrengthRule, person.Contrast.Strengths);
            WriteStandouts(json, "risks", PersonContrast.RiskRule, person.Contrast.Risks);
            NormView.WriteMember(json, person.Norms);
            RoleEvidenceView.WriteMember(json, person.Evidence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        difference?.WriteJson(json);
        json.WriteEndObject();
    }

    private static void Write(TextView view, Benchmark benchmark, BenchmarkScore score, PersonContrast person)
    {
        view.Section($"{PersonLabel.Of(score)}, {benchmark.Title}: high against low");
        foreach (CompetencyLean lean in person.Competencies)
        {
            view.Section(lean.Lean is double net
                ? string.Create(CultureInfo.InvariantCulture, $"{lean.Name}: {TextView.Points(lean.Percent)} of 100 scale points, net lean {net:+0.00;-0.00;0.00}")
                : $"{lean.Name}: not scored");
            if (lean.TowardHigh.Count + lean.TowardLow.Count > 0)
            {
                view.Table(["Pulls to the high pole", "Pulls to the low pole"], SideBySide(lean));
            }

            view.List("In the middle of the scale:", lean.Neutral.Select(pull => TextView.WithCaution(pull.Text, pull.Caution)));
            view.List("Not rated:", lean.Unrated.Select(item => $"{item.Text} ({(item.Status == ItemStatus.NotObserved ? "not observed" : "not answered")})"));
        }

        WriteStandouts(view, "Strengths", PersonContrast.StrengthRule, person.Strengths);
        WriteStandouts(view, "Risks", PersonContrast.RiskRule, person.Risks);
    }

    private static void WriteStandouts(TextView view, string heading, string rule, ValueList<StandoutItem> standouts)
    {
        string listed = standouts.Count > ListedStandouts ? $", the first {ListedStandouts} listed" : string.Empty;
        view.Section(string.Create(CultureInfo.InvariantCulture, $"{heading}: {standouts.Count}{listed}"));
        view.Bullets(standouts.Take(ListedStandouts).Select(standout => $"{Describe(standout.Item)}: {standout.CompetencyName}"));
        view.Note(rule);
    }

    private static IEnumerable<string[]> SideBySide(CompetencyLean lean)
    {
        for (int i = 0; i < Math.Max(lean.TowardHigh.Count, lean.TowardLow.Count); i++)
        {
            yield return
            [
                i < lean.TowardHigh.Count ? Describe(lean.TowardHigh[i]) : string.Empty,
                i < lean.TowardLow.Count ? Describe(lean.TowardLow[i]) : string.Empty,
            ];
        }
    }

    private static string Describe(ItemPull pull) =>
        string.Create(CultureInfo.InvariantCulture, $"{pull.Pull:+0.00;-0.00} {TextView.WithCaution(pull.Text, pull.Caution)} (rated {pull.Rating}, {(pull.Pole == Pole.High ? "high" : "low")} pole)");

    private static void WritePulls(Utf8JsonWriter json, string name, ValueList<ItemPull> pulls)
    {
        json.WriteStartArray(name);
        foreach (ItemPull pull in pulls)
        {
            json.WriteStartObject();
            json.WriteString("id", pull.ItemId);
            json.WriteString("pole", pull.Pole == Pole.High ? "high" : "low");
            json.WriteNumber("rating", pull.Rating);
            json.WriteNumber("pull", pull.Pull);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteUnrated(Utf8JsonWriter json, ValueList<UnratedItem> unrated)
    {
        json.WriteStartArray("unrated");
        foreach (UnratedItem item in unrated)
        {
            json.WriteStartObject();
            json.WriteString("id", item.ItemId);
            json.WriteString("pole", item.Pole == Pole.High ? "high" : "low");
            json.WriteString("status", item.Status == ItemStatus.NotObserved ? "notObserved" : "notAnswered");
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteStandouts(Utf8JsonWriter json, string name, string rule, ValueList<StandoutItem> standouts)
    {
        json.WriteStartObject(name);
        json.WriteString("rule", rule);
        json.WriteStartArray("items");
        foreach (StandoutItem standout in standouts)
        {
            json.WriteStartObject();
            json.WriteString("competency", standout.CompetencyId);
            json.WriteString("id", standout.Item.ItemId);
            json.WriteNumber("pull", standout.Item.Pull);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
