using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring;

/// <summary>
/// Turns the rows of a table into rating sheets: a column <c>subject</c>, optional <c>rater</c>, <c>role</c>, <c>purpose</c>,
/// <c>completed</c>, <c>subjectId</c>, <c>raterId</c> and <c>responseId</c>, then a column an item in the order presented. An empty field
/// means "not answered".
/// </summary>
/// <remarks>
/// It takes fields that are already split, so that any CSV or spreadsheet reader can stand in front of it. Safe to share between
/// threads.
/// </remarks>
public sealed class RatingTable
{
    private const string SubjectColumn = "subject";
    private static readonly string[] ContextColumns = ["rater", "role", "purpose", "completed"];
    private static readonly string[] IdColumns = ["subjectId", "raterId", "responseId"];
    private static readonly string[] Known = [SubjectColumn, .. ContextColumns, .. IdColumns];

    private readonly string[] columns;
    private readonly int subject;
    private readonly int[] items;
    private readonly ValueList<string> presented;
    private readonly string benchmarkId;
    private readonly RatingScale scale;

    private RatingTable(string[] columns, int[] items, Benchmark benchmark)
    {
        this.columns = columns;
        this.items = items;
        presented = [.. items.Select(column => columns[column])];
        subject = Array.IndexOf(columns, SubjectColumn);
        benchmarkId = benchmark.Id;
        scale = benchmark.RatingScale;
    }

    /// <summary>The names of the columns that a table of ratings for a benchmark has, in order; those of ids may be added.</summary>
    /// <param name="benchmark">The benchmark.</param>
    /// <returns>subject, rater, role, purpose, completed, then the item ids.</returns>
    public static ValueList<string> ColumnsOf(Benchmark benchmark)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        return [SubjectColumn, .. ContextColumns, .. benchmark.Items().Select(item => item.Id)];
    }

    /// <summary>Opens a table by its header row.</summary>
    /// <param name="header">The names of the columns in order; case and blanks around them are free, and in the names beside items spaces, hyphens and
    /// underscores too.</param>
    /// <param name="benchmark">The benchmark that the items belong to.</param>
    /// <returns>The table, ready for rows.</returns>
    /// <exception cref="RatingSheetException">A column is unknown, there twice, or the subject is missing; all of them are listed.</exception>
    public static RatingTable Open(IReadOnlyList<string> header, Benchmark benchmark) =>
        TryOpen(header, benchmark, out RatingTable? table, out InputProblems problems) ? table : throw new RatingSheetException(problems);

    /// <summary>Opens a table by its header row, where that is in order.</summary>
    /// <param name="header">The names of the columns in order; case and blanks around them are free, and in the names beside items spaces, hyphens and
    /// underscores too.</param>
    /// <param name="benchmark">The benchmark that the items belong to.</param>
    /// <param name="table">The table; null when there are problems.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <returns>Whether the header is in order.</returns>
    public static bool TryOpen(
        IReadOnlyList<string> header, Benchmark benchmark, [NotNullWhen(true)] out RatingTable? table, out InputProblems problems)
    {
        Require.Elements(header, nameof(header));
        ArgumentNullException.ThrowIfNull(benchmark);
        problems = new InputProblems();
        Dictionary<string, string> itemIds = benchmark.Items().ToDictionary(item => item.Id, item => item.Id, StringComparer.OrdinalIgnoreCase);
        string[] names = new string[header.Count];
        HashSet<string> seen = new(StringComparer.Ordinal);
        List<int> items = [];

        for (int i = 0; i < header.Count; i++)
        {
            string column = header[i];
            bool isItem = itemIds.TryGetValue(column.Trim(), out string? itemId);
            string? known = itemId ?? SheetFields.Column(column, Known);
            names[i] = known ?? column;
            string found = known is not null ? $"'{known}'" : $"another name, {InputProblem.Describe(column)}";
            if (!seen.Add(names[i]))
            {
                problems.Add(ProblemCodes.Column, Ordinal(i), "each column once", found);
            }
            else if (isItem)
            {
                items.Add(i);
            }
            else if (known is null)
            {
                problems.Add(ProblemCodes.Column, Ordinal(i), $"{string.Join(", ", Known)}, or an item id of benchmark '{benchmark.Id}'", found);
            }
        }

        if (!seen.Contains(SubjectColumn))
        {
            problems.Add(ProblemCodes.Column, "header", "a column 'subject'", "none");
        }

        table = problems.Count == 0 ? new RatingTable(names, [.. items], benchmark) : null;
        return table is not null;
    }

    /// <summary>Reads one row.</summary>
    /// <param name="fields">The texts of the fields, one a column.</param>
    /// <returns>The sheet.</returns>
    /// <exception cref="RatingSheetException">The row has problems; all of them are listed.</exception>
    public RatingSheet Read(IReadOnlyList<string> fields) =>
        TryRead(fields, out RatingSheet? sheet, out InputProblems problems) ? sheet : throw new RatingSheetException(problems, SubjectOf(fields));

    /// <summary>Reads one row, where that is in order.</summary>
    /// <param name="fields">The texts of the fields, one a column.</param>
    /// <param name="sheet">The sheet; null when there are problems.</param>
    /// <param name="problems">The problems; empty when there are none.</param>
    /// <returns>Whether the row is in order.</returns>
    public bool TryRead(IReadOnlyList<string> fields, [NotNullWhen(true)] out RatingSheet? sheet, out InputProblems problems)
    {
        Require.Elements(fields, nameof(fields));
        problems = new InputProblems();
        sheet = null;
        if (fields.Count != columns.Length)
        {
            problems.Add(ProblemCodes.Row, null, $"{columns.Length} fields, one a column", string.Create(CultureInfo.InvariantCulture, $"{fields.Count}"));
            return false;
        }

        if (ValueRules.Label(fields[subject]) is string expected)
        {
            problems.Add(ProblemCodes.Text, SubjectColumn, expected, "something else");
        }

        string? rater = Context(fields, "rater", problems);
        string? role = Context(fields, "role", problems);
        string? purpose = Context(fields, "purpose", problems);
        string? completed = Context(fields, "completed", problems);
        string? subjectId = Context(fields, "subjectId", problems);
        string? raterId = Context(fields, "raterId", problems);
        string? responseId = Context(fields, "responseId", problems);
        RaterRole? knownRole = role is null ? null : SheetFields.Role(role);
        if (role is not null && knownRole is null)
        {
            SheetFields.Problem(problems, ProblemCodes.Role, "role", SheetFields.RoleWords, role);
        }

        DateTimeOffset? time = completed is null ? null : TimeText.Time(completed);
        if (completed is not null && time is null)
        {
            SheetFields.Problem(problems, ProblemCodes.Time, "completed", TimeText.TimeForm, completed);
        }

        ValueList<ItemRating> ratings = ReadRatings(fields, problems);
        if (problems.Count > 0)
        {
            return false;
        }

        sheet = new RatingSheet
        {
            Subject = fields[subject],
            SubjectId = subjectId,
            Rater = rater,
            RaterId = raterId,
            ResponseId = responseId,
            Role = knownRole,
            Purpose = purpose,
            Completed = time,
            Benchmark = benchmarkId,
            Presented = ratings.Count < items.Length ? presented : null,
            Ratings = ratings,
        };
        return true;
    }

    private static string Ordinal(int column) => string.Create(CultureInfo.InvariantCulture, $"column {column + 1}");

    private string? SubjectOf(IReadOnlyList<string> fields) =>
        fields.Count == columns.Length && ValueRules.Label(fields[subject]) is null ? fields[subject] : null;

    private string? Context(IReadOnlyList<string> fields, string column, InputProblems log)
    {
        int place = Array.IndexOf(columns, column);
        if (place < 0 || fields[place].Length == 0)
        {
            return null;
        }

        if (ValueRules.Label(fields[place]) is string expected)
        {
            log.Add(ProblemCodes.Text, column, expected, "something else");
            return null;
        }

        return fields[place];
    }

    private ValueList<ItemRating> ReadRatings(IReadOnlyList<string> fields, InputProblems log)
    {
        List<ItemRating> ratings = new(items.Length);
        foreach (int column in items)
        {
            string field = fields[column];
            if (field.Length == 0)
            {
                continue;
            }

            // The framework's parser lets null characters follow a number.
            if (!field.Contains('\0') && int.TryParse(field, NumberStyles.None, CultureInfo.InvariantCulture, out int rating) && scale.Contains(rating))
            {
                ratings.Add(new ItemRating(columns[column], rating));
            }
            else
            {
                log.Add(ProblemCodes.RatingOutOfRange, columns[column], $"a whole number from {scale.Min} to {scale.Max}, or nothing",
                    InputProblem.Describe(field));
            }
        }

        return [.. ratings];
    }
}
