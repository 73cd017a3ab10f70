using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Reports.Documents;

namespace Chally.Competencies.Reports;

/// <summary>How reports are written: numbers and dates, the language of the benchmark's texts, and what the reader is pointed to.</summary>
public sealed record ReportOptions
{
    /// <summary>The options that hold where none are given.</summary>
    public static ReportOptions Default { get; } = new();

    /// <summary>In which form numbers and dates are written.</summary>
    /// <value>The invariant culture by default. The words of a report are English in every culture.</value>
    /// <exception cref="ArgumentNullException">The culture is null.</exception>
    public CultureInfo Culture { get; init => field = value ?? throw new ArgumentNullException(nameof(value)); } = CultureInfo.InvariantCulture;

    /// <summary>The language of the benchmark's texts as a BCP 47 tag, which pages tell screen readers and browsers.</summary>
    /// <value><c>en</c> by default. Give the language that <see cref="CompetencyCatalog.In"/> was asked for.</value>
    /// <exception cref="ArgumentException">The text is not shaped like a language tag.</exception>
    public string ContentLanguage
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = LanguageTag.IsValid(value) ? value : throw new ArgumentException($"A language is a tag such as de or pt-BR, not '{value}'.", nameof(value));
        }
    } = "en";

    /// <summary>When the report was made, which its provenance then says.</summary>
    /// <value>Null by default: the same input gives the same bytes on any day.</value>
    public DateTimeOffset? Made { get; init; }

    /// <summary>Where an organisation explains how it uses scores; every report links to it beside its own words on responsible use.</summary>
    /// <value>Null by default.</value>
    /// <exception cref="ArgumentException">The address is not an absolute http, https or mailto address.</exception>
    public Uri? ResponsibleUse
    {
        get;
        init => field = value is null || (value.IsAbsoluteUri && value.Scheme is ("http" or "https" or "mailto"))
            ? value
            : throw new ArgumentException($"The address on responsible use must be an absolute http, https or mailto address, not '{value}'.", nameof(value));
    }

    /// <summary>The words of the report.</summary>
    internal Messages Messages { get; init; } = Messages.English;
}
