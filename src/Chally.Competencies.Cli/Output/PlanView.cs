using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Development;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Development plans.</summary>
internal static class PlanView
{
    public static void Write(TextView view, Benchmark benchmark, IEnumerable<(BenchmarkScore Score, DevelopmentPlan Plan)> plans, ScoredNorms? norms = null)
    {
        foreach ((BenchmarkScore score, DevelopmentPlan plan) in plans)
        {
            Write(view, benchmark, score, plan);
            if (norms is not null)
            {
                NormView.Write(view, benchmark, score, norms);
            }
        }

        view.Note(ScoreView.ReadingNote);
    }

    public static void Write(TextView view, Benchmark benchmark, BenchmarkScore score, DevelopmentPlan plan)
    {
        view.Section($"{PersonLabel.Of(score)}, {benchmark.Title}: what to do next");
        if (plan.Steps.Count == 0)
        {
            view.Paragraph(plan.Unknown.Count == 0 ? "No gap to work on." : "No known gap to work on.");
        }

        for (int i = 0; i < plan.Steps.Count; i++)
        {
            Write(view, plan.Steps[i], i + 1);
        }

        if (plan.FurtherSteps > 0)
        {
            view.Note(string.Create(CultureInfo.InvariantCulture, $"Competencies with a gap left for later: {plan.FurtherSteps}."));
        }

        foreach (UnknownNeed unknown in plan.Unknown)
        {
            view.Note($"Not known: {unknown.Name}. {unknown.Reason}");
        }
    }

    public static void WriteJson(Utf8JsonWriter json, IEnumerable<(BenchmarkScore Score, DevelopmentPlan Plan)> plans, ScoredNorms? norms = null)
    {
        json.WriteStartArray();
        foreach ((BenchmarkScore score, DevelopmentPlan plan) in plans)
        {
            WriteJson(json, score, plan, norms?.Compare(score));
            json.Flush();
        }

        json.WriteEndArray();
    }

    private static void Write(TextView view, DevelopmentStep step, int number)
    {
        view.Section(string.Create(CultureInfo.InvariantCulture, $"{number}. {step.Name}: {Gap(step)}"));
        view.List("Practice:", step.Practice.Select(item => TextView.WithCaution(item.Text, item.Caution)));
        view.List("Leave:", step.Leave.Select(item => TextView.WithCaution(item.Text, item.Caution)));
        view.List("Think:", step.Tips.Select(tip => TextView.WithCaution(tip.Text, tip.Caution)));
        view.List("Do:", step.Tactics.Select(tactic => TextView.WithCaution(tactic.Text, tactic.Caution)));
        if (step.Caution is string caution)
        {
            view.Note($"Caution: {caution}");
        }
    }

    private static string Gap(DevelopmentStep step) => step.GapUnit == GapUnit.Levels
        ? string.Create(CultureInfo.InvariantCulture, $"{step.Gap:0} level{(step.Gap == 1 ? string.Empty : "s")} to the required one")
        : $"{TextView.Points(step.Percent)} of 100 scale points";

    private static void WriteJson(Utf8JsonWriter json, BenchmarkScore score, DevelopmentPlan plan, NormComparison? norms)
    {
        json.WriteStartObject();
        PersonLabel.WriteJson(json, score);
        json.WriteString("benchmark", plan.Benchmark);
        json.WriteStartArray("steps");
        foreach (DevelopmentStep step in plan.Steps)
        {
            json.WriteStartObject();
            json.WriteString("competency", step.Competency);
            json.WriteString("name", step.Name);
            JsonParts.WriteNumber(json, "percent", step.Percent);
            json.WriteNumber("gap", step.Gap);
            json.WriteString("gapUnit", step.GapUnit == GapUnit.Levels ? "levels" : "scalePoints");
            json.WriteNumber("weight", step.Weight);
            json.WriteNumber("need", step.Need);
            JsonParts.WriteElements(json, "practice", step.Practice, item => (item.Id, item.Text, item.Caution));
            JsonParts.WriteElements(json, "leave", step.Leave, item => (item.Id, item.Text, item.Caution));
            JsonParts.WriteElements(json, "mindsetTips", step.Tips, tip => (tip.Id, tip.Text, tip.Caution));
            JsonParts.WriteElements(json, "successTactics", step.Tactics, tactic => (tactic.Id, tactic.Text, tactic.Caution));
            if (step.Caution is string caution)
            {
                json.WriteString("caution", caution);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("furtherSteps", plan.FurtherSteps);
        json.WriteStartArray("unknown");
        foreach (UnknownNeed unknown in plan.Unknown)
        {
            json.WriteStartObject();
            json.WriteString("competency", unknown.Competency);
            json.WriteString("name", unknown.Name);
            json.WriteString("reason", unknown.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        NormView.WriteMember(json, norms);
        json.WriteEndObject();
    }
}
