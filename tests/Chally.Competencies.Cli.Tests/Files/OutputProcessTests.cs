using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Files;

/// <summary>Where output goes, by what stands at the path, and what it never goes onto; with the tool as a process.</summary>
public sealed class OutputProcessTests
{
    [SlowTheory]
    [InlineData("score in.csv -o in.csv")]
    [InlineData("score in.csv -o ./x/../in.csv")]
    [InlineData("ln in.csv hard; score in.csv -o hard")]
    [InlineData("ln -s in.csv soft; score in.csv -o soft")]
    [InlineData("ln -s in.csv soft; score soft -o in.csv")]
    [InlineData("ln in.csv hard; score - -o hard < in.csv")]
    [InlineData("score /dev/stdin -o in.csv < in.csv")]
    [InlineData("score /proc/self/fd/0 -o in.csv < in.csv")]
    [InlineData("score in.csv -o /dev/fd/5 5<> in.csv")]
    [InlineData("score in.csv >> in.csv")]
    [InlineData("score - < in.csv >> in.csv")]
    [InlineData("score in.csv -o /dev/stdout >> in.csv")]
    public async Task Input_UnderAnyOfItsNames_IsNotWrittenOnto(string script)
    {
        using TempFolder folder = new();

        ToolRun run = (await Shell.RunAsync(folder, script)).IsWrongUsage();

        Assert.Contains("would overwrite", run.Error, StringComparison.Ordinal);
        Assert.Equal(Shell.Ratings, await File.ReadAllTextAsync(folder["in.csv"], TestContext.Current.CancellationToken));
    }

    [SlowTheory]
    [InlineData("ln -s ../content.json more/soft.json; chally benchmarks --content more -o content.json")]
    [InlineData("ln content.json more/hard.json; chally benchmarks --content more -o content.json")]
    public async Task Content_LinkedIntoAFolder_IsNotWrittenOnto(string script)
    {
        using TempFolder folder = new();

        (await Shell.RunAsync(folder, $"mkdir more; {script}")).IsWrongUsage();

        Assert.Equal(TinyRole.Content, await File.ReadAllTextAsync(folder["content.json"], TestContext.Current.CancellationToken));
    }

    [SlowTheory]
    [InlineData("score in.csv -o /dev/null; cat in.csv > /dev/null; score in.csv")]
    [InlineData("score in.csv -o /dev/stdout | cat")]
    [InlineData("score in.csv -o /dev/stdout > out; cat out")]
    [InlineData("score in.csv -o /proc/self/fd/1 > out; cat out")]
    [InlineData("mkfifo pipe; cat pipe & score in.csv -o pipe; wait; test -p pipe")]
    [InlineData("echo much longer than what comes > out; score in.csv -o /dev/fd/7 7<> out; cat out")]
    [InlineData("exec 7<> out; rm out; score in.csv -o /dev/fd/7; cat /dev/fd/7")]
    [InlineData("ln -s out link; score in.csv -o link; test -L link && cat out")]
    [InlineData("score in.csv -o out >&-; cat out")]
    [InlineData("f=$(mktemp -p /dev/shm) && seq 99 > $f; score in.csv -o $f; cat $f; rm $f")]
    [InlineData("TMPDIR=/nowhere score in.csv")]
    public async Task Output_GoesByWhatStandsAtThePath(string script)
    {
        using TempFolder folder = new();

        Assert.Equal(Shell.Scored, (await Shell.RunAsync(folder, script)).Succeeds().Output);
        Assert.DoesNotContain(folder.Names, name => name.EndsWith(".tmp", StringComparison.Ordinal));
    }

    [SlowTheory]
    [InlineData("echo before > out; score in.csv -o /dev/stdout >> out; cat out", "before\n", "")]
    [InlineData("(echo before; score in.csv; echo after) > out; cat out", "before\n", "after\n")]
    public async Task StandardOutput_SharedWithOthers_KeepsWhatTheyWrote(string script, string before, string after)
    {
        using TempFolder folder = new();

        Assert.Equal(before + Shell.Scored + after, (await Shell.RunAsync(folder, script)).Succeeds().Output);
    }

    [SlowFact]
    public async Task Folder_ThatIsThere_KeepsModeAndLinkAndTakesThePages()
    {
        using TempFolder folder = new();
        folder.File("in.csv", TinyRole.Header + "Ann,10,0,10,0\nBo,1,2,3,4\n");
        const string script = """
            mkdir -m 2750 pages; ln -s pages link; stat -c '%i %a' pages
            chally score in.csv -b tiny --content content.json -f html -o link
            stat -c '%i %a' pages; test -L link && ls link
            """;

        string[] lines = (await Shell.RunAsync(folder, script)).Succeeds().OutputLines;

        Assert.Equal(lines[0], lines[1]);
        Assert.EndsWith(" 2750", lines[0], StringComparison.Ordinal);
        Assert.Equal(["001-ann.html", "002-bo.html", "index.html"], lines[2..]);
    }

    [SlowFact]
    public async Task Schemas_AreWrittenAllOrNone()
    {
        using TempFolder folder = new();

        const string script = """
            mkdir s s/score.schema.json; echo old > s/competency.schema.json
            chally schema -o s; code=$?; ls s; cat s/competency.schema.json; exit $code
            """;

        ToolRun run = await Shell.RunAsync(folder, script);

        Assert.Equal((1, "competency.schema.json\nscore.schema.json\nold\n"), (run.ExitCode, run.Output));
    }

    [SlowTheory]
    [InlineData("chally benchmarks > /dev/full", 1)]
    [InlineData("chally benchmarks >&-", 1)]
    [InlineData("chally --help > /dev/full", 1)]
    [InlineData("chally score --help >&-", 1)]
    [InlineData("chally nope 2> /dev/full", 2)]
    [InlineData("chally nope 2>&-", 2)]
    [InlineData("chally nope <&- >&- 2>&-", 2)]
    [InlineData("score nowhere.csv 2>&-", 1)]
    [InlineData("score - <&-", 1)]
    [InlineData("set -o pipefail; chally form customer-service-representative | head -1 > /dev/null", 141)]
    public async Task StandardStream_FullOrClosed_EndsWithACode(string script, int exitCode)
    {
        using TempFolder folder = new();

        ToolRun run = await Shell.RunAsync(folder, script);

        Assert.Equal((exitCode, string.Empty), (run.ExitCode, run.Output));
        Assert.InRange(run.ErrorLines.Length, 0, 2);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("should not happen", run.Error, StringComparison.Ordinal);
    }

    /// <summary>
    /// The tool has written its temporary file and waits for more input when the signal comes, whichever signals the tests themselves were told to
    /// ignore.
    /// </summary>
    [SlowTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    [InlineData("HUP", 129)]
    public async Task Signal_LeavesNothingAndGivesItsCode(string signal, int exitCode)
    {
        using TempFolder folder = new();
        string script = $$"""
            set -m
            mkfifo slow; mkdir tmp
            TMPDIR=$PWD/tmp env --default-signal=INT,TERM,HUP "${tool[@]}" score slow "${with[@]}" -o out & pid=$!
            exec 9> slow; cat in.csv >&9
            for i in $(seq 600); do ls *.tmp > /dev/null 2>&1 && break; sleep 0.1; done
            ls *.tmp > /dev/null && kill -{{signal}} $pid; wait $pid; code=$?
            ls; ls tmp; exit $code
            """;

        ToolRun run = await Shell.RunAsync(folder, script);

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(["content.json", "in.csv", "slow", "tmp"], run.OutputLines.Where(line => !IsOfTheRuntime(line)));
    }

    [SlowFact]
    public async Task Signal_ThatTheCallerIgnores_IsIgnored()
    {
        using TempFolder folder = new();
        const string script = """
            set -m
            mkfifo slow
            (trap '' HUP; exec "${tool[@]}" score slow "${with[@]}" -o out) & pid=$!
            exec 9> slow; cat in.csv >&9
            for i in $(seq 600); do ls *.tmp > /dev/null 2>&1 && break; sleep 0.1; done
            kill -HUP $pid; sleep 1; exec 9>&-; wait $pid; code=$?; cat out; exit $code
            """;

        ToolRun run = await Shell.RunAsync(folder, script);

        Assert.Equal((0, Shell.Scored), (run.ExitCode, run.Output));
    }

    /// <summary>What the runtime opened where the caller left nothing is neither waited for nor written to.</summary>
    [SlowTheory]
    [InlineData("score /dev/stdin <&-", "standard input")]
    [InlineData("score in.csv --policy /dev/stdin <&-", "standard input")]
    [InlineData("score in.csv --norms /proc/self/fd/0 <&-", "standard input")]
    [InlineData("score in.csv --content /dev/fd/0 <&-", "standard input")]
    [InlineData("score in.csv --combine-raters --previous /proc/thread-self/fd/0 <&-", "standard input")]
    [InlineData("ln -s /dev/stdin link; chally correlate in.csv -b tiny --content content.json --criterion link <&-", "standard input")]
    [InlineData("chally validate /dev/stdin <&-", "standard input")]
    [InlineData("score in.csv -o /dev/stdout >&-", "standard output")]
    [InlineData("score in.csv -o /proc/self/fd/1 >&-", "standard output")]
    [InlineData("score in.csv --output=/dev/stdin <&-", "standard input")]
    [InlineData("score in.csv -o /dev/fd/19", "descriptor 19")]
    public async Task Descriptor_ThatTheCallerClosed_IsRefused(string script, string name)
    {
        using TempFolder folder = new();

        ToolRun run = (await Shell.RunAsync(folder, script)).Refuses();

        Assert.EndsWith($"{name} is closed.", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
    }

    [SlowTheory]
    [InlineData("ln -s loop loop; score in.csv -o loop")]
    [InlineData("ln -s loop loop; chally demo -f html -o loop")]
    [InlineData("ln -s loop loop; chally demo -f html -o loop/x")]
    [InlineData("ln -s loop loop; score in.csv -o loop/x")]
    [InlineData("ln -s two one; ln -s one two; chally schema score -o two")]
    [InlineData("score in.csv -o in.csv/x")]
    [InlineData("chally demo -f html -o in.csv/x")]
    [InlineData("score in.csv -o missing/x")]
    [InlineData("chally demo -f html -o $(printf 'x%.0s' {1..300})")]
    [InlineData("score in.csv -o $(printf 'x%.0s' {1..300})")]
    [InlineData("score in.csv -o $(printf 'x/%.0s' {1..3000})")]
    [InlineData("score in.csv -o /proc/x")]
    [InlineData("chally demo -f html -o /proc/x")]
    public async Task Output_ToWhereNothingCanBe_IsSaidOnOneLineWithoutOurNames(string script)
    {
        using TempFolder folder = new();

        ToolRun run = (await Shell.RunAsync(folder, script)).Refuses();

        Assert.StartsWith("Cannot write to '", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain(".tmp", run.Error, StringComparison.Ordinal);
    }

    [SlowTheory]
    [InlineData("score loop")]
    [InlineData("score in.csv --content loop")]
    [InlineData("score loop -o out")]
    public async Task Input_ThatIsALoop_IsRefused(string script)
    {
        using TempFolder folder = new();

        Assert.Contains("CC0013", (await Shell.RunAsync(folder, $"ln -s loop loop; {script}")).Refuses().Error, StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task Message_KeepsTheTabsOfItsLayoutOnly()
    {
        using TempFolder folder = new();

        ToolRun run = (await Shell.RunAsync(folder, "chally score in.csv -b tiny -f $'no\\tsuch\\n\\tform'")).IsWrongUsage();

        Assert.Contains("no\\u0009such\\u000a\\u0009form", run.Error, StringComparison.Ordinal);
        Assert.Contains("\n\t'text'\n", run.Error, StringComparison.Ordinal);
    }

    [SlowFact]
    public async Task FileName_WithControlCharacters_IsShownEscaped()
    {
        using TempFolder folder = new();

        ToolRun run = (await Shell.RunAsync(folder, "score in.csv -o $'nowhere\\e[31m\\n/x'; score $'no\\e[31m\\nsuch\\u202e.csv'")).Refuses();

        Assert.Contains("no\\u001b[31m\\u000asuch\\u202e.csv", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Error);
        Assert.DoesNotContain('\u202e', run.Error);
    }

    private static bool IsOfTheRuntime(string name) =>
        name.StartsWith("clr-", StringComparison.Ordinal) || name.StartsWith("dotnet-", StringComparison.Ordinal);
}
