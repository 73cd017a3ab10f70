using System.Text.Encodings.Web;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Changes;

/// <summary>Notes the changes of one element.</summary>
internal readonly struct ElementChanges(List<ContentChange> log, ContentElementKind elementKind, string element, string? within)
{
    private static readonly JsonWriterOptions OneLine = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public void Added(string text, ValueList<string>? scoringOf = null) =>
        Note(ContentChangeKind.Added, null, null, text, scoringOf);

    public void Removed(string text, ValueList<string>? scoringOf = null) =>
        Note(ContentChangeKind.Removed, null, text, null, scoringOf);

    public void Moved(string from, string to, ValueList<string> scoringOf) =>
        Note(ContentChangeKind.Moved, null, from, to, scoringOf);

    /// <summary>A member in both its forms; nothing is noted when they are alike.</summary>
    public void Member(ContentChangeKind kind, string member, string? before, string? after, ValueList<string>? scoringOf = null)
    {
        if (!string.Equals(before, after, StringComparison.Ordinal))
        {
            Note(kind, member, before, after, scoringOf);
        }
    }

    public void Texts(ContentChangeKind kind, string member, ValueList<string> before, ValueList<string> after)
    {
        if (!before.Equals(after))
        {
            Note(kind, member, Shown(before), Shown(after), null);
        }
    }

    /// <summary>A text with its sources; one change when the earlier or the later version has none.</summary>
    public void Sourced(string member, SourcedText? before, SourcedText? after)
    {
        if (before is null || after is null)
        {
            Member(ContentChangeKind.Reworded, member, before?.Text, after?.Text);
        }
        else
        {
            Member(ContentChangeKind.Reworded, $"{member}.text", before.Text, after.Text);
            Texts(ContentChangeKind.Annotated, $"{member}.sources", before.Sources, after.Sources);
        }
    }

    /// <summary>The order of a list.</summary>
    /// <param name="member">The list.</param>
    /// <param name="before">The ids in the earlier order.</param>
    /// <param name="after">The same ids in the later order.</param>
    /// <param name="scoringOf">The benchmarks whose scoring hash depends on the order.</param>
    public void Order(string member, ReadOnlySpan<string> before, ReadOnlySpan<string> after, ValueList<string> scoringOf)
    {
        int start = before.CommonPrefixLength(after);
        if (start == before.Length)
        {
            return;
        }

        int end = before.Length;
        while (before[end - 1] == after[end - 1])
        {
            end--;
        }

        Note(ContentChangeKind.Reordered, member, string.Join(", ", before[start..end]!), string.Join(", ", after[start..end]!), scoringOf);
    }

    private static string? Shown(ValueList<string> texts) => texts.Count == 0 ? null : JsonText.Of(OneLine, json =>
    {
        json.WriteStartArray();
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    });

    private void Note(ContentChangeKind kind, string? member, string? before, string? after, ValueList<string>? scoringOf) =>
        log.Add(new ContentChange(kind, elementKind, element, within, member, before, after, scoringOf ?? []));
}
