using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Collects what is to be said of a document while it is read.</summary>
internal sealed class ImportLog(string? source)
{
    private readonly Notes inferred = new();
    private readonly Notes missing = new();
    private readonly Notes unread = new();

    /// <summary>What makes the document unfit; the import fails when there is any.</summary>
    public InputProblems Problems { get; } = new() { Source = source };

    /// <summary>Navigation, contacts and page furniture.</summary>
    public int Skipped { get; set; }

    public void Infer(int? line, string text, string? quoted = null) => inferred.Add(line, text, quoted);

    public void Miss(int? line, string text, string? quoted = null) => missing.Add(line, text, quoted);

    public void LeaveUnread(int line, string text, string quoted) => unread.Add(line, text, quoted);

    public void LeaveUnread(DocumentToken token) => LeaveUnread(token.Line, "a line that belongs to nothing", token.Text);

    /// <exception cref="CompetencyContentException">The document is unfit.</exception>
    public void ThrowOnProblems()
    {
        if (Problems.Count > 0)
        {
            throw new CompetencyContentException(Problems);
        }
    }

    /// <summary>The document is not of the kind that was asked for.</summary>
    public CompetencyContentException OtherKind(string expected, string found)
    {
        Problems.Line = null;
        Problems.Add(ProblemCodes.OtherDocument, null, expected, found);
        return new CompetencyContentException(Problems);
    }

    public ImportReport ToReport(IEnumerable<ImportCount> found) => new()
    {
        Found = [.. found, new ImportCount("skipped lines", Skipped)],
        Inferred = inferred.ToList(),
        Missing = missing.ToList(),
        Unread = unread.ToList(),
    };

    private sealed class Notes
    {
        private readonly List<ImportNote> notes = [];
        private int beyond;

        public void Add(int? line, string text, string? quoted)
        {
            if (notes.Count < ImportReport.MaxNotes)
            {
                notes.Add(new ImportNote { Line = line, Text = text, Quoted = quoted is null ? null : InputProblem.Shorten(quoted) });
            }
            else
            {
                beyond++;
            }
        }

        public ValueList<ImportNote> ToList()
        {
            IEnumerable<ImportNote> sorted = notes.OrderBy(note => note.Line ?? int.MaxValue);
            return beyond == 0 ? [.. sorted] : [.. sorted, new ImportNote { Text = string.Create(CultureInfo.InvariantCulture, $"and {beyond} more") }];
        }
    }
}
