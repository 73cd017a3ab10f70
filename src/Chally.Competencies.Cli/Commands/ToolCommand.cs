using System.CommandLine;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Output;

namespace Chally.Competencies.Cli.Commands;

/// <summary>A command: it declares what it takes and gives. What all commands have in common is here: the form of the output and where it goes.</summary>
internal abstract class ToolCommand : Command
{
    private readonly Option<string>? format;
    private readonly Option<string?> output = CommonOptions.Output();

    /// <param name="terminal">What the tool talks to.</param>
    /// <param name="name">The name of the command.</param>
    /// <param name="description">What it does, for the help.</param>
    /// <param name="formats">The forms of its output, the usual one first; none where there is only one.</param>
    protected ToolCommand(Terminal terminal, string name, string description, params string[] formats)
        : base(name, description)
    {
        Terminal = terminal;
        format = formats.Length == 0 ? null : CommonOptions.Format(formats);
        SetAction(parsed => Run(parsed, new CommandOutput(terminal, WritesToFiles ? parsed.GetValue(output) : null, FormatOf(parsed))));
    }

    protected Terminal Terminal { get; }

    /// <summary>More on the forms of the output, for the help.</summary>
    protected string FormatNote { set => format!.Description += $" {value}"; }

    /// <summary>Whether the output may go to a file that the common option names.</summary>
    protected virtual bool WritesToFiles => true;

    /// <summary>Does what the command is for, and says how it ended (<see cref="Files.ExitCode"/>).</summary>
    protected abstract int Run(ParseResult parsed, CommandOutput output);

    /// <summary>The form of the output that was asked for.</summary>
    protected string? FormatOf(ParseResult parsed) => format is null ? null : parsed.GetValue(format);

    /// <summary>Declares what the command takes, in the order of the help; the common options come after it.</summary>
    /// <param name="parts">Arguments, options, commands and groups of options.</param>
    protected void Takes(params IEnumerable<object> parts)
    {
        foreach (object part in parts)
        {
            switch (part)
            {
                case Argument argument:
                    Add(argument);
                    break;
                case Option option:
                    Add(option);
                    break;
                case Command command:
                    Add(command);
                    break;
                default:
                    ((IOptionGroup)part).AddTo(this);
                    break;
            }
        }

        if (format is not null)
        {
            Add(format);
        }

        if (WritesToFiles)
        {
            Add(output);
        }
    }
}
