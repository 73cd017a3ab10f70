using System.CommandLine;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Options that belong together and serve several commands.</summary>
internal interface IOptionGroup
{
    /// <summary>Adds the options to a command, in the order of its help.</summary>
    void AddTo(Command command);
}
