using System.Text.RegularExpressions;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.House;

/// <summary>What the pages of the repository point to is there.</summary>
public sealed partial class DocLinkTests
{
    public static TheoryData<string> Pages =>
    [
        .. Directory.GetFiles(Repository.PathOf("docs"), "*.md").Concat(Directory.GetFiles(Repository.Root, "*.md"))
            .Select(path => Path.GetRelativePath(Repository.Root, path)),
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_LeadToFilesAndHeadings(string page)
    {
        string path = Repository.PathOf(page);
        string[] lost =
        [
            .. Link().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)
                .Where(link => !link.Contains("://", StringComparison.Ordinal) && !link.StartsWith("mailto:", StringComparison.Ordinal)
                    && !IsThere(path, link)),
        ];

        Assert.Empty(lost);
    }

    private static bool IsThere(string page, string link)
    {
        string[] parts = link.Split('#');
        string file = parts[0].Length == 0 ? page : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(page)!, parts[0]));
        return Directory.Exists(file)
            || (File.Exists(file) && (parts.Length == 1 || Heading().Matches(File.ReadAllText(file)).Any(match => Anchor(match.Groups[1].Value) == parts[1])));
    }

    /// <summary>The anchor that a code host gives a heading.</summary>
    private static string Anchor(string heading) =>
        string.Concat(heading.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

    [GeneratedRegex(@"(?<!`)\]\(([^()\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (.+?)\s*$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
