namespace Chally.Competencies.Cli.Base;

/// <summary>The command line asks for something that cannot be; the message says what, for the person who typed it.</summary>
internal sealed class UsageException(string message) : Exception(message);
