using System.CommandLine;
using System.CommandLine.Parsing;
using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Commands;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Content;
using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli;

/// <summary>The command-line tool: parses, runs one command, and turns what goes wrong into messages and exit codes.</summary>
internal sealed class ChallyTool(Terminal streams)
{
    private const string OutOfMemory =
        "Out of memory; nothing was written. The help of a command says what it holds: give it fewer people at a time, or more memory.";

    private readonly Terminal terminal = streams with { Error = new MessageWriter(streams.Error) };

    public int Run(string[] args)
    {
        RootCommand root = new("Benchmarks of competencies: what good looks like, scores, high versus low, and what to do next.");
        root.Add(new BenchmarksCommand(terminal));
        root.Add(new ShowCommand(terminal));
        root.Add(new TemplateCommand(terminal));
        root.Add(new FormCommand(terminal));
        root.Add(new ScoreCommand(terminal));
        root.Add(new CompareCommand(terminal));
        root.Add(new RankCommand(terminal));
        root.Add(new PlanCommand(terminal));
        root.Add(new StudyCommand(terminal));
        root.Add(new CorrelateCommand(terminal));
        root.Add(new ReliabilityCommand(terminal));
        root.Add(new AgreementCommand(terminal));
        root.Add(new NormsCommand(terminal));
        root.Add(new FairnessCommand(terminal));
        root.Add(new DiffCommand(terminal));
        root.Add(new ValidateCommand(terminal));
        root.Add(new ImportCommand(terminal));
        root.Add(new SchemaCommand(terminal));
        root.Add(new DemoCommand(terminal));
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        HideArgumentsOfParents(parsed);
        MemoryBound.Describe(parsed.CommandResult.Command);
        return parsed.Errors.Count > 0 ? ReportUsage(parsed) : Guarded(parsed);
    }

    /// <summary>The help of a command would list what its parent takes, as "chally norms merge" does not.</summary>
    private static void HideArgumentsOfParents(ParseResult parsed)
    {
        for (SymbolResult? parent = parsed.CommandResult.Parent; parent is not null; parent = parent.Parent)
        {
            foreach (Argument argument in (parent as CommandResult)?.Command.Arguments ?? [])
            {
                argument.Hidden = true;
            }
        }
    }

    private int Guarded(ParseResult parsed)
    {
        try
        {
            DescriptorPath.RequireOpen(parsed);
            OverwrittenInput.Refuse(parsed);

            // Help and version write text of their own.
            using StringWriter output = new(CultureInfo.InvariantCulture);
            int code = parsed.Invoke(new InvocationConfiguration { Output = output, Error = terminal.Error, EnableDefaultExceptionHandler = false });
            terminal.Output.Write(Encoding.UTF8.GetBytes(output.ToString()));
            terminal.Output.Flush();
            return code;
        }
        catch (ReaderGoneException)
        {
            return ExitCode.ReaderGone;
        }
        catch (UsageException e)
        {
            terminal.Error.WriteLine(e.Message);
            return ExitCode.WrongUsage;
        }
        catch (InputException e)
        {
            return ReportProblems(e.Problems);
        }
        catch (CompetencyContentException e)
        {
            return ReportProblems(e.Problems);
        }
        catch (RatingSheetException e)
        {
            return ReportProblems(e.Problems);
        }
        catch (ScoringFileException e)
        {
            return ReportProblems(e.Problems);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            terminal.Error.WriteLine(MessageWriter.OnOneLine(e.Message));
            return ExitCode.BadInput;
        }
        catch (Exception e) when (IsOutOfMemory(e))
        {
            terminal.Error.WriteLine(OutOfMemory);
            return ExitCode.BadInput;
        }
        catch (Exception e)
        {
            // A mistake of ours: one line for the person at the terminal, who can do nothing with a stack trace. What the exception says may hold a name.
            MethodBase? thrower = new StackTrace(e).GetFrame(0)?.GetMethod();
            terminal.Error.WriteLine($"This should not happen, please report it: {e.GetType().Name} in {thrower?.DeclaringType?.Name}.{thrower?.Name}.");
            return ExitCode.BadInput;
        }
    }

    /// <summary>Whether memory ran out, perhaps while something was first set up or called.</summary>
    private static bool IsOutOfMemory(Exception? e) => e is OutOfMemoryException || (e is not null && IsOutOfMemory(e.InnerException));

    private int ReportUsage(ParseResult parsed)
    {
        bool isRoot = parsed.CommandResult.Command is RootCommand;

        // To a word that is no command the parser first says that a command is missing, which it is not.
        foreach (ParseError error in parsed.Errors.Skip(isRoot && parsed.UnmatchedTokens.Count > 0 ? 1 : 0))
        {
            terminal.Error.WriteLine(MessageOf(error, parsed));
        }

        string name = isRoot ? string.Empty : $" {parsed.CommandResult.Command.Name}";
        terminal.Error.WriteLine($"See 'chally{name} --help'.");
        return ExitCode.WrongUsage;
    }

    /// <summary>The parser's message, in which what was typed stands on one line: its own line breaks and tabs are layout.</summary>
    private static string MessageOf(ParseError error, ParseResult parsed) => parsed.Tokens.Select(token => token.Value)
        .Where(typed => typed.Length > 0 && MessageWriter.OnOneLine(typed) != typed)
        .OrderByDescending(typed => typed.Length)
        .Aggregate(error.Message, (message, typed) => message.Replace(typed, MessageWriter.OnOneLine(typed), StringComparison.Ordinal));

    private int ReportProblems(InputProblems problems)
    {
        terminal.Error.WriteLine(problems.ToString());
        terminal.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{problems.Total} problem{(problems.Total == 1 ? string.Empty : "s")}; nothing was written."));
        return ExitCode.BadInput;
    }
}
