using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>Gives diagnostics the line on which their JSON path begins.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<(string Source, string Path), long> lines = [];

    /// <summary>Looks up the lines in one pass over each file that has diagnostics.</summary>
    public SourceLines(IReadOnlyList<ContentFile> files, IEnumerable<ContentDiagnostic> diagnostics)
    {
        Dictionary<string, HashSet<string>> wanted = new(StringComparer.Ordinal);
        foreach (ContentDiagnostic diagnostic in diagnostics)
        {
            if (diagnostic is { Line: null, Source: string source, Path: string path })
            {
                if (!wanted.TryGetValue(source, out HashSet<string>? paths))
                {
                    wanted.Add(source, paths = new HashSet<string>(StringComparer.Ordinal));
                }

                for (string at = path; at.Length > 0 && paths.Add(at); at = Parent(at))
                {
                }
            }
        }

        foreach (ContentFile file in files)
        {
            if (wanted.Remove(file.Name, out HashSet<string>? paths))
            {
                Read(file, paths);
            }
        }
    }

    /// <summary>The diagnostic with its line, where the file can be read that far.</summary>
    public ContentDiagnostic Locate(ContentDiagnostic diagnostic)
    {
        if (diagnostic is not { Line: null, Source: string source, Path: string path })
        {
            return diagnostic;
        }

        for (string at = path; at.Length > 0; at = Parent(at))
        {
            if (lines.TryGetValue((source, at), out long line))
            {
                return diagnostic with { Line = line };
            }
        }

        return diagnostic;
    }

    /// <summary>The path of what holds an element: the last member or place cut off.</summary>
    private static string Parent(string path) => path[..Math.Max(0, path.LastIndexOfAny(['.', '[']))];

    private void Read(ContentFile file, HashSet<string> wanted)
    {
        ReadOnlySpan<byte> utf8 = file.Utf8Json.Span;
        if (utf8.StartsWith("\uFEFF"u8))
        {
            utf8 = utf8[3..];
        }

        Stack<(string Path, int Next)> open = new();
        Utf8JsonReader json = new(utf8, new JsonReaderOptions { MaxDepth = 64 });
        string member = "$";
        long line = 1;
        int seen = 0;
        try
        {
            while (json.Read())
            {
                int start = (int)json.TokenStartIndex;
                line += utf8[seen..start].Count((byte)'\n');
                seen = start;
                if (json.TokenType == JsonTokenType.PropertyName)
                {
                    member = $"{open.Peek().Path}.{json.GetString()}";
                    continue;
                }

                if (json.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray)
                {
                    open.Pop();
                    continue;
                }

                string path = member;
                if (open.TryPeek(out (string Path, int Next) list) && list.Next >= 0)
                {
                    open.Pop();
                    open.Push((list.Path, list.Next + 1));
                    path = string.Create(CultureInfo.InvariantCulture, $"{list.Path}[{list.Next}]");
                }

                if (wanted.Contains(path))
                {
                    lines.TryAdd((file.Name, path), line);
                }

                if (json.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray)
                {
                    open.Push((path, json.TokenType == JsonTokenType.StartArray ? 0 : -1));
                }
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The rest of the file has no places; its diagnostic says why.
        }
    }
}
