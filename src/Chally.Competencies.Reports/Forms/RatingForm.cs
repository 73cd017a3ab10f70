namespace Chally.Competencies.Reports.Forms;

/// <summary>
/// A form in which one person rates another on the items of a benchmark: a page that works from a file and saves rating sheets, and that prints as a paper
/// form.
/// </summary>
/// <remarks>
/// It shows neither pole nor competency of an item. The same benchmark and options give the same bytes on every machine. Immutable and thread-safe; equal only
/// to itself.
/// </remarks>
public sealed class RatingForm
{
    private RatingForm(Benchmark benchmark, RatingFormOptions options, ValueList<CompetencyItem> items)
    {
        Benchmark = benchmark;
        Options = options;
        Items = items;
    }

    /// <summary>The benchmark that the form is for.</summary>
    public Benchmark Benchmark { get; }

    /// <summary>How the form was made.</summary>
    public RatingFormOptions Options { get; }

    /// <summary>The items in the order in which the form presents them; at least one.</summary>
    public ValueList<CompetencyItem> Items { get; }

    /// <summary>Makes a form.</summary>
    /// <param name="benchmark">What is rated.</param>
    /// <param name="options">What the form asks, and in which order; null for <see cref="RatingFormOptions.Default"/>.</param>
    /// <returns>The form.</returns>
    /// <exception cref="ArgumentException">
    /// The options name no competency, one twice, one that the benchmark has not, or one without anything to rate; the message says all of it. Or nothing in
    /// the benchmark can be rated.
    /// </exception>
    public static RatingForm Of(Benchmark benchmark, RatingFormOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(benchmark);
        RatingFormOptions chosen = options ?? RatingFormOptions.Default;
        if (chosen.Competencies is ValueList<string> ids)
        {
            Check(benchmark, ids);
        }

        CompetencyItem[] order = PresentationOrder.Of(
            benchmark.Competencies.Where(entry => chosen.Competencies?.Contains(entry.Id) ?? true).SelectMany(entry => entry.Competency.Items()), chosen.Seed);
        return order.Length > 0
            ? new RatingForm(benchmark, chosen, [.. order])
            : throw new ArgumentException($"Benchmark '{benchmark.Id}' has nothing to rate.");
    }

    /// <summary>Writes the form.</summary>
    /// <returns>One self-contained HTML page with line feeds, to be written as UTF-8; it asks for nothing from elsewhere.</returns>
    public string ToHtml() => FormPage.Write(this);

    private static void Check(Benchmark benchmark, ValueList<string> ids)
    {
        string[] known = [.. benchmark.Competencies.Select(entry => entry.Id)];
        string[] twice = [.. ids.GroupBy(id => id, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => group.Key)];
        string[] unknown = [.. ids.Distinct(StringComparer.Ordinal).Except(known, StringComparer.Ordinal)];
        string[] silent = [.. benchmark.Competencies.Where(entry => !entry.Competency.IsRateable && ids.Contains(entry.Id)).Select(entry => entry.Id)];
        List<string> problems = [];
        Add("no competency is named", ids.Count == 0 ? [""] : []);
        Add($"benchmark '{benchmark.Id}' has no competency {Listed(unknown)} (there are: {string.Join(", ", known)})", unknown);
        Add($"{Listed(silent)} {(silent.Length == 1 ? "has" : "have")} nothing to rate", silent);
        Add($"{Listed(twice)} {(twice.Length == 1 ? "stands" : "stand")} there twice", twice);
        if (problems.Count > 0)
        {
            throw new ArgumentException($"A form of chosen competencies needs each of them once, from its benchmark: {string.Join("; ", problems)}.");
        }

        void Add(string problem, string[] places)
        {
            if (places.Length > 0)
            {
                problems.Add(problem);
            }
        }
    }

    private static string Listed(string[] ids) => string.Join(", ", ids.Select(id => $"'{(id.Length <= ShownLength ? id : $"{id[..ShownLength]}…")}'"));

    /// <summary>Ids are shorter; more is a mistake that need not be repeated in full.</summary>
    private const int ShownLength = 80;
}
