using System.Globalization;
using System.Text;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Content;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>
/// Small documents in odd forms, one a file of the folder Documents, each with what becomes of every line of it. UPDATE_SNAPSHOTS=1 rewrites what becomes
/// of them: look at the difference.
/// </summary>
public sealed class DocumentFormTests
{
    private const string Rule = "\n==> ";
    private static readonly string Folder = Repository.PathOf("tests", "Chally.Competencies.Authoring.Tests", "Importing", "Documents");

    public static TheoryData<string> Names => [.. Directory.GetFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Import_Form_IsThatContentWithThoseNotes(string name)
    {
        string path = Path.Combine(Folder, name);
        string file = File.ReadAllText(path);
        int end = file.IndexOf(Rule, StringComparison.Ordinal);
        string document = end < 0 ? file : file[..end];
        string outcome = Outcome(name, document);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, document + Rule + outcome);
        }

        Assert.Equal(end < 0 ? "nothing yet" : file[(end + Rule.Length)..], outcome);
    }

    private static string Outcome(string name, string document)
    {
        ImportOptions options = new() { SourceId = "d" };
        try
        {
            return name.StartsWith("toolkit", StringComparison.Ordinal) ? Text(ToolkitImporter.Import(document, options))
                : name.StartsWith("profile", StringComparison.Ordinal) ? Text(ProfileImporter.Import(document, options))
                : Text(LevelsImporter.Import(document, options));
        }
        catch (CompetencyContentException e)
        {
            return string.Concat(e.Problems.Select(problem => $"{problem}\n"));
        }
    }

    private static string Text(ImportedContent imported)
    {
        StringBuilder text = new();
        Benchmark benchmark = imported.Benchmark;
        text.Append(CultureInfo.InvariantCulture, $"{benchmark.Id}: {benchmark.Title}: {benchmark.Description.Text}{Lacks(benchmark.NotPublished)}\n");
        foreach (BenchmarkCompetency entry in benchmark.Competencies)
        {
            Competency one = entry.Competency;
            string status = one.NameStatus == NameStatus.Inferred ? " (inferred)" : "";
            text.Append(CultureInfo.InvariantCulture,
                $"\n{one.Name}{status}{Of(entry.RequiredLevel)}{Lacks([.. one.NotPublished, .. entry.NotPublished])}{From(entry.Sources)}\n");
            Add(text, "  =", one.Definition is null ? [] : [(one.Definition.Text, one.Definition.Sources)]);
            foreach (Indicator item in one.Indicators)
            {
                Add(text, item.Pole == Pole.Low ? "  low" : "  high", [(item.Text, item.Sources)]);
            }

            Add(text, "  tip", one.MindsetTips.Select(item => (item.Text, item.Sources)));
            Add(text, "  tactic", one.SuccessTactics.Select(item => (item.Text, item.Sources)));
            foreach (ProficiencyLevel level in one.Levels)
            {
                text.Append(CultureInfo.InvariantCulture, $"  {level.Rank} {level.Name}{Of(level.BehaviorsInSource)}{From(level.Sources)}\n");
                Add(text, "    ", level.Behaviors.Select(item => (item.Text, item.Sources)));
            }
        }

        Add(text, "\nfact", benchmark.Facts.Select(fact => ($"{fact.Label}: {fact.Text}", fact.Sources)));
        text.Append(CultureInfo.InvariantCulture, $"\n{string.Join(", ", imported.Report.Found.Select(count => $"{count.Count} {count.Kind}"))}\n");
        Add(text, "inferred", imported.Report.Inferred.Where(note => note.Line is not null).Select(note => (note.ToString(), (ValueList<string>)[])));
        Add(text, "missing", imported.Report.Missing.Select(note => (note.ToString(), (ValueList<string>)[])));
        Add(text, "unread", imported.Report.Unread.Select(note => (note.ToString(), (ValueList<string>)[])));
        return text.ToString();
    }

    private static void Add(StringBuilder text, string kind, IEnumerable<(string Text, ValueList<string> Sources)> items)
    {
        foreach ((string item, ValueList<string> sources) in items)
        {
            text.Append(CultureInfo.InvariantCulture, $"{kind} {item}{From(sources)}\n");
        }
    }

    private static string Of(int? number) => number is null ? string.Empty : string.Create(CultureInfo.InvariantCulture, $" of {number}");

    private static string Lacks(ValueList<string> parts) => parts.Count == 0 ? string.Empty : $" without {string.Join("; ", parts)}";

    private static string From(ValueList<string> sources) => sources.Count == 0 ? string.Empty : $" [{string.Join(' ', sources)}]";
}
