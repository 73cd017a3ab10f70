using System.Text;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Tests.Validation;

public sealed class SourceLinesTests
{
    private const string Text = "{\n  \"a\": [\n    1,\n    { \"b\": \"x\\ny\",\n      \"c\": [[], [\n 7]] }\n  ],\n  \"d\": {} }\n";

    [Theory]
    [InlineData("$", 1)]
    [InlineData("$.a", 2)]
    [InlineData("$.a[0]", 3)]
    [InlineData("$.a[1]", 4)]
    [InlineData("$.a[1].b", 4)]
    [InlineData("$.a[1].c", 5)]
    [InlineData("$.a[1].c[0]", 5)]
    [InlineData("$.a[1].c[1][0]", 6)]
    [InlineData("$.d", 8)]
    [InlineData("$.a[1].missing", 4)]
    [InlineData("$.d.missing[3].deeper", 8)]
    public void Path_HasTheLineOnWhichItsValueBegins(string path, long line)
    {
        Assert.Equal(line, Locate(path, Encoding.UTF8.GetBytes(Text)).Line);
        Assert.Equal(line, Locate(path, [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(Text)]).Line);
    }

    [Fact]
    public void Path_BehindASyntaxError_HasTheLineOfWhatCouldBeRead() =>
        Assert.Equal(2, Locate("$.a[5]", Encoding.UTF8.GetBytes("{\n  \"a\": [ 1, 2, x")).Line);

    [Fact]
    public void Diagnostic_WithALineOrWithoutAFile_StaysAsItIs()
    {
        ContentFile file = ContentFile.FromText("test.json", Text);
        ContentDiagnostic placed = Diagnostic("$.a") with { Line = 99 };
        ContentDiagnostic elsewhere = Diagnostic("$.a") with { Source = "other.json" };
        SourceLines lines = new([file], [placed, elsewhere]);

        Assert.Same(placed, lines.Locate(placed));
        Assert.Same(elsewhere, lines.Locate(elsewhere));
    }

    [Fact]
    public void Order_IsFileLinePathCodeAndMessage()
    {
        ContentDiagnostic[] ordered =
        [
            Diagnostic("$.z") with { Source = "a.json", Line = 9 },
            Diagnostic("$.z") with { Source = "b.json", Line = 2 },
            Diagnostic("$.a[2].x") with { Source = "b.json", Line = 10 },
            Diagnostic("$.a[10].x") with { Source = "b.json", Line = 10 },
            Diagnostic("$.a[10].x") with { Source = "b.json", Line = 10, Code = "CC1010" },
            Diagnostic("$.a[10].x") with { Source = "b.json", Line = 10, Code = "CC1010", Message = "z" },
        ];
        ContentDiagnostic[] shuffled = [ordered[4], ordered[0], ordered[5], ordered[3], ordered[1], ordered[2]];

        Assert.Equal(ordered, shuffled.Order(DiagnosticOrder.Instance));
    }

    private static ContentDiagnostic Locate(string path, byte[] file)
    {
        ContentDiagnostic diagnostic = Diagnostic(path);
        return new SourceLines([new ContentFile("test.json", file)], [diagnostic]).Locate(diagnostic);
    }

    private static ContentDiagnostic Diagnostic(string path) =>
        new() { Code = "CC1009", Severity = DiagnosticSeverity.Warning, Message = "m", Fix = "f", Source = "test.json", Path = path };
}
