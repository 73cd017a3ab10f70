using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Output;

public sealed class OutputTargetTests
{
    private const string Good = TinyRole.Header + "Ann,10,0,10,0\n";
    private const string Bad = Good + "Bo,11,0,10,0\n";

    public static TheoryData<string[]> Commands => new(
        ["benchmarks"],
        ["benchmarks", "-f", "json"],
        ["show", Example.BenchmarkId],
        ["show", Example.BenchmarkId, "-f", "json"],
        ["show", Example.BenchmarkId, "--against", "customer-service-manager"],
        ["template", Example.BenchmarkId],
        ["template", Example.BenchmarkId, "-f", "json"],
        ["form", Example.BenchmarkId]);

    [Theory]
    [MemberData(nameof(Commands))]
    public void File_GetsWhatStandardOutputWouldGet(string[] args)
    {
        using TempFolder folder = new();
        byte[] expected = ToolRun.Of(args).Succeeds().OutputBytes;

        Assert.Empty(ToolRun.Of([.. args, "-o", folder["out"]]).Succeeds().OutputBytes);
        Assert.Equal(expected, File.ReadAllBytes(folder["out"]));
        Assert.Equal(["out"], folder.Names);
    }

    [Theory]
    [InlineData("score", "text")]
    [InlineData("score", "json")]
    [InlineData("score", "csv")]
    [InlineData("compare", "text")]
    [InlineData("compare", "json")]
    [InlineData("plan", "text")]
    [InlineData("plan", "json")]
    public void File_OfScores_IsWholeOrNotThere(string command, string format)
    {
        using TempFolder folder = new();
        Assert.Empty(TinyRole.Run(command, "ratings.csv", Good, "-f", format, "-o", folder["good"]).Succeeds().OutputBytes);
        Assert.Equal(TinyRole.Run(command, "ratings.csv", Good, "-f", format).OutputBytes, File.ReadAllBytes(folder["good"]));

        TinyRole.Run(command, "ratings.csv", Bad, "-f", format, "-o", folder["bad"]).Refuses();
        Assert.Equal(["good"], folder.Names);
    }

    [Theory]
    [InlineData("score", "text")]
    [InlineData("score", "csv")]
    [InlineData("compare", "json")]
    [InlineData("plan", "text")]
    public void File_ThatIsThere_IsReplacedOrLeftAlone(string command, string format)
    {
        using TempFolder folder = new();
        string path = folder.File("out", "before");

        TinyRole.Run(command, "ratings.csv", Bad, "-f", format, "-o", path).Refuses();
        Assert.Equal("before", File.ReadAllText(path));
        TinyRole.Run(command, "ratings.csv", Good, "-f", format, "-o", path).Succeeds();
        Assert.NotEqual("before", File.ReadAllText(path));
        Assert.Equal(["out"], folder.Names);
    }

    [Fact]
    public void Folder_ThatIsNotThere_IsNamedAndNotMade()
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder["missing"], "out.csv");
        string error = TinyRole.Run("score", "ratings.csv", Good, "-o", path).Refuses().Error;

        Assert.Contains(path, error, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", error, StringComparison.Ordinal);
        Assert.Empty(folder.Names);
    }

    [Fact]
    public void Folder_InPlaceOfAFile_IsNamedAndLeftAlone()
    {
        using TempFolder folder = new();
        Directory.CreateDirectory(folder["out"]);
        string error = TinyRole.Run("score", "ratings.csv", Good, "-o", folder["out"]).Refuses().Error;

        Assert.Contains(folder["out"], error, StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", error, StringComparison.Ordinal);
        Assert.Equal(["out"], folder.Names);
    }

    [Fact]
    public void File_ThatOnlyItsOwnerMayRead_StaysSo()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("File modes are a Unix notion.");
            return;
        }

        using TempFolder folder = new();
        string path = folder.File("out", "before");
        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);

        TinyRole.Run("score", "ratings.csv", Good, "-o", path).Succeeds();

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
    }

    [Fact]
    public void File_ThatSomeoneReads_StaysWholeForThem()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "An open file cannot be replaced there.");
        using TempFolder folder = new();
        using FileStream reader = File.OpenRead(folder.File("out", "before"));

        TinyRole.Run("score", "ratings.csv", Good, "-o", folder["out"]).Succeeds();

        using StreamReader text = new(reader);
        Assert.Equal("before", text.ReadToEnd());
    }

    [Fact]
    public void Link_IsFollowed()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need a privilege there.");
        using TempFolder folder = new();
        string target = folder.File("target", "before");
        File.CreateSymbolicLink(folder["link"], target);

        TinyRole.Run("score", "ratings.csv", Good, "-o", folder["link"]).Succeeds();

        Assert.NotEqual("before", File.ReadAllText(target));
        Assert.Equal(["link", "target"], folder.Names);
        Assert.NotNull(new FileInfo(folder["link"]).LinkTarget);
    }
}
