using System.Globalization;
using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Authoring.Validation;
using Chally.Competencies.Reports;

namespace Chally.Competencies.Cli.Output;

/// <summary>What a validator found, and how a document was read, as reports: the library of reports need not know either.</summary>
internal static class ContentListings
{
    public static Report Of(ContentValidation validation)
    {
        string more = validation.NotListed > 0 ? string.Create(CultureInfo.InvariantCulture, $", {validation.NotListed} more not listed") : string.Empty;
        string counts =
            $"{Count(validation.Errors, "error")}, {Count(validation.Warnings, "warning")}, {Count(validation.Accepted.Count, "accepted warning")}{more}.";
        return Report.Listing("Validation", "errors and warnings",
            [new ListedSection(string.Empty, [.. validation.Diagnostics.Select(diagnostic => diagnostic.ToString()), counts])]);
    }

    public static Report Of(ImportedContent imported)
    {
        ImportReport report = imported.Report;
        (string Title, IEnumerable<string> Lines)[] lists =
        [
            ("Found", report.Found.Select(found => string.Create(CultureInfo.InvariantCulture, $"{found.Kind}: {found.Count}"))),
            ("Inferred: check these", report.Inferred.Select(note => note.ToString())),
            ("Missing", report.Missing.Select(note => note.ToString())),
            ("Not read: no content was made of these", report.Unread.Select(note => note.ToString())),
        ];
        return Report.Listing(
            "Imported",
            $"{imported.Benchmark.Title} ({imported.Benchmark.Id})",
            lists.Select(list => new ListedSection(list.Title, [.. list.Lines])).Where(section => section.Lines.Count > 0));
    }

    private static string Count(int number, string what) => string.Create(CultureInfo.InvariantCulture, $"{number} {what}{(number == 1 ? string.Empty : "s")}");
}
