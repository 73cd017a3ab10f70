using System.CommandLine;
using System.CommandLine.Parsing;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Cli.Input;
using Chally.Competencies.Input;

namespace Chally.Competencies.Cli.Commands;

/// <summary>Finds an input that the output would be written onto, before anything is read: one file under two names is one file.</summary>
internal static class OverwrittenInput
{
    /// <exception cref="UsageException">What the command line names for reading, a file, a folder or standard input, is the output or holds it.</exception>
    public static void Refuse(ParseResult parsed)
    {
        if (Of(parsed) is string input)
        {
            throw new UsageException($"The output would overwrite '{InputProblem.Shorten(input)}', which is read: let it go to another file.");
        }
    }

    private static string? Of(ParseResult parsed)
    {
        IReadOnlyList<Token> tokens = parsed.Tokens;
        int output = tokens.TakeWhile(token => token.Type != TokenType.Option || token.Value is not ("-o" or "--output")).Count() + 1;
        FileStatus[] targets =
        [
            .. new[] { output < tokens.Count ? FileStatus.Of(tokens[output].Value) : default, FileStatus.OfDescriptor(StandardStream.Output) }
                .Where(status => status.Kind == FileKind.Regular),
        ];
        string? found = targets.Length == 0 ? null : tokens.Where((token, place) => place != output && token.Type == TokenType.Argument)
            .Select(token => token.Value)
            .FirstOrDefault(path => FilesOf(path).Any(file => targets.Any(target => target.IsSameAs(file))));
        return found is null ? null : RatingFile.SourceOf(found);
    }

    /// <summary>What is read where a path is named: the file, or in a folder each that content is read from.</summary>
    private static IEnumerable<FileStatus> FilesOf(string path)
    {
        if (path == RatingFile.StandardInput)
        {
            return [FileStatus.OfDescriptor(StandardStream.Input)];
        }

        if (path.Length == 0)
        {
            return [];
        }

        FileStatus status = FileStatus.Of(path);
        EnumerationOptions options = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.None };
        return status.Kind == FileKind.Folder
            ? Directory.EnumerateFiles(path, "*.json", options).Select(FileStatus.Of)
            : [status];
    }
}
