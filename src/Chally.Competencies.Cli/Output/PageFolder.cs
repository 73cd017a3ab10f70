using System.Globalization;
using System.Text;
using Chally.Competencies.Cli.Base;
using Chally.Competencies.Cli.Files;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Output;

/// <summary>A page for one person, or a folder with a page for each and an index that leads to them.</summary>
internal static class PageFolder
{
    /// <summary>How much of a name goes into the name of a file.</summary>
    private const int MaxName = 40;

    /// <param name="target">Where the pages go.</param>
    /// <param name="people">The people, in the order in which they are to stand.</param>
    /// <param name="subject">The name of a person.</param>
    /// <param name="report">The report on a person.</param>
    /// <param name="index">The index, from the people with the file names of their pages.</param>
    /// <exception cref="UsageException">There is nobody; or there are several people, and no output is named, or it is named like a page.</exception>
    public static void Write<T>(
        CommandOutput target, IReadOnlyList<T> people, Func<T, string> subject, Func<T, Report> report,
        Func<IReadOnlyList<(T Person, string Page)>, Report> index)
    {
        if (people.Count == 1)
        {
            target.Plain(report(people[0]).ToHtml());
            return;
        }

        if (people.Count == 0)
        {
            throw new UsageException("There is nobody to report on: the file has no rating sheets.");
        }

        target.Folder((folder, progress) =>
        {
            List<(T, string)> entries = [];
            foreach (T person in people)
            {
                string page = NameOf(subject(person), entries.Count + 1);
                WritePage(folder, page, entries.Count + 1, report(person));
                entries.Add((person, page));
                progress.Count();
            }

            WritePage(folder, "index.html", 0, index(entries));
        });
    }

    /// <exception cref="IOException">The page cannot be written; the message has its number for its name, which is made from that of a person.</exception>
    private static void WritePage(string folder, string page, int number, Report report)
    {
        string html = report.ToHtml();
        try
        {
            TemporaryFiles.Do(() => File.WriteAllText(Path.Combine(folder, page), html));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new IOException(e.Message.Replace(page, string.Create(CultureInfo.InvariantCulture, $"page {number}"), StringComparison.Ordinal));
        }
    }

    /// <summary>A name that every file system takes: the place in the file, and what is plain in the person's name.</summary>
    private static string NameOf(string subject, int number)
    {
        StringBuilder plain = new();
        foreach (char letter in subject.ToLowerInvariant())
        {
            if (char.IsAsciiLetterOrDigit(letter))
            {
                plain.Append(letter);
            }
            else if (plain.Length > 0 && plain[^1] != '-')
            {
                plain.Append('-');
            }

            if (plain.Length == MaxName)
            {
                break;
            }
        }

        string name = plain.ToString().Trim('-');
        return string.Create(CultureInfo.InvariantCulture, $"{number:000}{(name.Length > 0 ? "-" : string.Empty)}{name}.html");
    }
}
