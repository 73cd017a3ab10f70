using System.Globalization;
using Chally.Competencies.Content;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Makes the model of what was read, and holds every text and list to the rules of the model: what breaks them is a problem with its line.</summary>
internal sealed class ContentAssembler
{
    private static readonly RatingScale Frequency = new(1, 5, ["almost never", "seldom", "sometimes", "often", "almost always"]);
    private readonly ImportLog log;
    private readonly ImportOptions options;
    private readonly ImportIds ids;
    private readonly string id;
    private readonly string title;
    private readonly SourcedText description;
    private readonly List<string> notPublished = [];

    /// <param name="options">The options.</param>
    /// <param name="front">Title and description.</param>
    /// <param name="document">What the kind of document is called, for one without a title.</param>
    /// <param name="log">The log.</param>
    public ContentAssembler(ImportOptions options, DocumentFront front, string document, ImportLog log)
    {
        this.log = log;
        this.options = options;
        Source = new ImportSource(options.SourceId);
        if (options.Title is null && front.Title is null)
        {
            log.Miss(null, "the title of the job");
            notPublished.Add("title");
        }

        title = options.Title ?? (front.Title is null ? document : Text(front.Title));
        if (front.Description is null)
        {
            log.Miss(null, "the description of the job");
            notPublished.Add("description");
        }

        description = new SourcedText
        {
            Text = front.Description is null ? title : Text(front.Description),
            Sources = front.Description is null ? [] : Source.Of(0, "overview", 1),
        };
        id = options.BenchmarkId ?? ImportIds.OfTitle(title);
        ids = new ImportIds(id);
    }

    public ImportSource Source { get; }

    public string Id(string wording) => ids.Take(wording);

    /// <summary>The text, or a stand-in with a problem logged.</summary>
    public string Text(TextDraft draft)
    {
        string text = draft.Text;
        if (ValueRules.Text(text) is string expected)
        {
            log.Problems.Line = draft.Line;
            log.Problems.Add(ProblemCodes.Text, null, expected,
                text.Length > ValueRules.MaxTextLength
                    ? string.Create(CultureInfo.InvariantCulture, $"{text.Length} characters")
                    : $"'{InputProblem.Shorten(text)}'");
            return "-";
        }

        return text;
    }

    /// <summary>At most as many elements as a list of the model has, with a problem logged when there were more.</summary>
    public IReadOnlyList<T> Bounded<T>(IReadOnlyList<T> list, string what, Func<T, int> line)
    {
        if (list.Count <= ValueRules.MaxListLength)
        {
            return list;
        }

        log.Problems.Line = line(list[ValueRules.MaxListLength]);
        log.Problems.Add(ProblemCodes.TooLarge, null, $"at most {ValueRules.MaxListLength} {what}", list.Count.ToString(CultureInfo.InvariantCulture));
        return [.. list.Take(ValueRules.MaxListLength)];
    }

    /// <summary>The benchmark of a toolkit or profile with its report. A competency without a name is named by its own words.</summary>
    /// <param name="read">The competencies, in order.</param>
    /// <param name="expected">The lists that the kind of document has.</param>
    /// <exception cref="CompetencyContentException">A text or list broke a rule.</exception>
    public ImportedContent Build(IReadOnlyList<ReadCompetency> read, params ReadOnlySpan<ListKind> expected)
    {
        List<BenchmarkCompetency> competencies = [];
        foreach (ReadCompetency one in Bounded(read, "competencies", one => one.Line))
        {
            if (one.Name is null)
            {
                LostNames.FromWords(one, log);
            }

            competencies.Add(Competency(one, competencies.Count + 1, expected));
        }

        return Build(competencies, [], competencies.Exists(entry => entry.NameStatus == NameStatus.Inferred) ? ["competency names"] : []);
    }

    /// <summary>The benchmark with its report.</summary>
    /// <exception cref="CompetencyContentException">A text or list broke a rule.</exception>
    public ImportedContent Build(
        IReadOnlyList<BenchmarkCompetency> competencies, IReadOnlyList<BenchmarkFact> facts, IEnumerable<string> withheld, RatingScale? usual = null)
    {
        log.ThrowOnProblems();
        if (options.RatingScale is null)
        {
            log.Infer(null, "the rating scale, which no document states: a convention of this library");
        }

        Benchmark benchmark = new()
        {
            Id = id,
            Title = title,
            Description = description,
            RatingScale = options.RatingScale ?? usual ?? Frequency,
            Competencies = [.. competencies],
            Facts = [.. facts],
            NotPublished = [.. notPublished, .. withheld],
        };
        return new ImportedContent { Benchmark = benchmark, Report = log.ToReport(ImportCounts.Of(benchmark)) };
    }

    /// <summary>A competency of a toolkit or profile.</summary>
    /// <param name="draft">The draft, with a name.</param>
    /// <param name="place">Its place in the benchmark, from 1.</param>
    /// <param name="expected">The lists that the kind of document has.</param>
    private BenchmarkCompetency Competency(ReadCompetency draft, int place, ReadOnlySpan<ListKind> expected)
    {
        List<string> lacks = [];
        string name = Text(draft.Name!);
        string own = Id(name);
        if (draft.NameStatus == NameStatus.Inferred)
        {
            Miss(draft, "name", lacks);
        }

        if (draft.Definition is null)
        {
            Miss(draft, "definition", lacks);
        }

        foreach (ListKind kind in expected)
        {
            if (draft.ListOf(kind).Count == 0)
            {
                Miss(draft, ListNames.Of(kind), lacks);
            }
        }

        SourcedText? definition = draft.Definition is null
            ? null
            : new SourcedText { Text = Text(draft.Definition), Sources = Source.Of(place, "definition", 1) };
        ListKind firstPole = draft.Found.Find(kind => kind <= ListKind.High);
        ListKind secondPole = firstPole == ListKind.Low ? ListKind.High : ListKind.Low;
        List<Indicator> indicators = [.. Indicators(draft, firstPole, place), .. Indicators(draft, secondPole, place)];
        return new BenchmarkCompetency
        {
            Sources = draft.NameStatus == NameStatus.Inferred ? [] : Source.Of(place, "name", 1),
            Competency = new Competency
            {
                Id = own,
                Name = name,
                NameStatus = draft.NameStatus,
                Definition = definition,
                Indicators = [.. Bounded(indicators, "indicators in a competency", _ => draft.Line)],
                MindsetTips = [.. Elements(draft, ListKind.Tips, place, (one, text, sources) => new MindsetTip { Id = one, Text = text, Sources = sources })],
                SuccessTactics =
                    [.. Elements(draft, ListKind.Tactics, place, (one, text, sources) => new SuccessTactic { Id = one, Text = text, Sources = sources })],
                NotPublished = [.. lacks],
            },
        };
    }

    private void Miss(ReadCompetency draft, string what, List<string> lacks)
    {
        lacks.Add(what);
        log.Miss(draft.Line, what, draft.Name!.Text);
    }

    private IEnumerable<Indicator> Indicators(ReadCompetency draft, ListKind kind, int place)
    {
        Pole pole = kind == ListKind.High ? Pole.High : Pole.Low;
        return Elements(draft, kind, place, (one, text, sources) => new Indicator { Id = one, Pole = pole, Text = text, Sources = sources });
    }

    private List<T> Elements<T>(ReadCompetency draft, ListKind kind, int place, Func<string, string, ValueList<string>, T> create)
    {
        List<T> elements = [];
        IReadOnlyList<TextDraft> list = Bounded([.. draft.ListOf(kind).Where(item => !item.IsEmpty)], $"{ListNames.Of(kind)} in a competency",
            item => item.Line);
        foreach (TextDraft item in list)
        {
            string text = Text(item);
            elements.Add(create(Id(text), text, Source.Of(place, ListNames.Reference(kind), elements.Count + 1)));
        }

        return elements;
    }
}
