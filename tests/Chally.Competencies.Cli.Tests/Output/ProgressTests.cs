using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Output;
using Chally.Competencies.Cli.Tests.Infrastructure;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Output;

public sealed class ProgressTests
{
    [Fact]
    public void Count_OnATerminal_RewritesOneLineAfterASecondAndErasesIt()
    {
        using StringWriter error = new();
        SteppedClock clock = new(TimeSpan.FromMilliseconds(300));
        using (Progress progress = new(Terminal(error, clock, isTerminal: true)))
        {
            for (int i = 0; i < 1234; i++)
            {
                progress.Count();
                Assert.Equal(i < 3, error.ToString().Length == 0);
            }
        }

        // 0.3 s a person: the fourth is the first after a second, then every one is.
        string[] lines = error.ToString().Split('\r');
        Assert.Equal(["", "4 people scored", "5 people scored"], lines[..3]);
        Assert.Equal(["1,234 people scored", new string(' ', 19), ""], lines[^3..]);
        Assert.DoesNotContain('\n', error.ToString());
    }

    [Fact]
    public void Count_Quick_WritesNothing()
    {
        using StringWriter error = new();
        using (Progress progress = new(Terminal(error, new SteppedClock(TimeSpan.FromMilliseconds(1)), isTerminal: true)))
        {
            progress.Count();
        }

        Assert.Equal(string.Empty, error.ToString());
    }

    [Fact]
    public void Count_Redirected_WritesNothing()
    {
        using StringWriter error = new();
        using (Progress progress = new(Terminal(error, new SteppedClock(TimeSpan.FromSeconds(9)), isTerminal: false)))
        {
            progress.Count();
        }

        Assert.Equal(string.Empty, error.ToString());
    }

    /// <summary>The line is gone before problems are written, whichever command scores.</summary>
    [Theory]
    [InlineData("score")]
    [InlineData("compare")]
    [InlineData("plan")]
    public void Progress_OfACommand_IsErasedBeforeProblems(string command)
    {
        using TempFolder folder = new();
        using StringWriter error = new();
        string ratings = folder.File("ratings.csv", TinyRole.Header + "Ann,1,1,1,1\nBo,11,1,1,1\n");
        Terminal terminal = Terminal(error, new SteppedClock(TimeSpan.FromSeconds(2)), isTerminal: true);

        Assert.Equal(1, new ChallyTool(terminal).Run([command, ratings, "-b", TinyRole.Id, "--content", folder.File("content.json", TinyRole.Content)]));
        Assert.StartsWith("\r1 people scored\r               \r" + ratings, error.ToString(), StringComparison.Ordinal);
    }

    private static Terminal Terminal(StringWriter error, TimeProvider clock, bool isTerminal) =>
        new(Stream.Null, Stream.Null, error, IsStyled: false, Base.Terminal.PlainWidth) { Clock = clock, ShowsProgress = isTerminal };

    /// <summary>A clock that goes on by one step each time it is asked.</summary>
    private sealed class SteppedClock(TimeSpan step) : TimeProvider
    {
        private long ticks;

        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => (ticks += step.Ticks) - step.Ticks;
    }
}
