using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <content>Keeps the elements of which the tables tell, those with problems as far as they could be read.</content>
internal sealed partial class ContentReader
{
    private readonly Dictionary<string, int> levelsOfBroken = new(StringComparer.Ordinal);

    /// <summary>The entries of the benchmark that is being read.</summary>
    private readonly List<EntryDraft> entries = [];

    /// <summary>The indicators with problems of the competency that is being read.</summary>
    private readonly List<ReadingPass> brokenIndicators = [];

    public override void Heard(ReadingPass pass, Type type, object? element)
    {
        if (type == typeof(Competency))
        {
            Add(pass, (Competency?)element);
        }
        else if (type == typeof(Benchmark) || type == typeof(BenchmarkFile))
        {
            AddBenchmark(pass);
        }
        else if (type == typeof(ContentOverlay))
        {
            AddOverlay(pass);
        }
        else if (type == typeof(SourcesFile))
        {
            contentVersion = TextOf(pass, "contentVersion");
        }
        else if (element is BenchmarkCompetency entry)
        {
            entries.Add(new EntryDraft(entry, PlaceOf(pass)));
        }
        else if (element is ContentSource document)
        {
            documents.Add(document);
        }
        else if (element is OverlayChange change)
        {
            changePlaces ??= new Dictionary<object, ContentPlace>(ReferenceEqualityComparer.Instance);
            changePlaces.Add(change.Change, PlaceOf(pass));
            drafts?.SetPlace(change.Change, PlaceOf(pass));
        }
        else if (element is not null)
        {
            drafts?.SetPlace(element, PlaceOf(pass));
        }
        else if (type == typeof(Indicator))
        {
            brokenIndicators.Add(pass);
        }
    }

    private void Add(ReadingPass pass, Competency? competency)
    {
        string id = TextOf(pass, "id");
        if (competency is null)
        {
            int highest = pass.ListPart<ProficiencyLevel>("levels").Select(level => level.Rank).DefaultIfEmpty().Max();
            levelsOfBroken[id] = Math.Max(pass.CountOf("levels"), highest);
        }
        else
        {
            competencies.Add(keep is null ? competency : keep(competency));
        }

        if (drafts is not null)
        {
            AddDrafts(drafts, pass, id);
        }

        brokenIndicators.Clear();
    }

    private void AddDrafts(ContentDocument document, ReadingPass pass, string id)
    {
        foreach (ReadingPass broken in brokenIndicators)
        {
            if (broken.WordPart<Pole>("pole") is Pole pole && broken.Part<string>("text") is string text)
            {
                document.Add(new BrokenIndicator(id, TextOf(broken, "id"), pole, text, PlaceOf(broken)));
            }
        }

        document.Add(new CompetencyDraft(
            PlaceOf(pass),
            pass.IsClosedSound,
            id,
            TextOf(pass, "name"),
            pass.Part<SourcedText>("definition"),
            pass.ListPart<Indicator>("indicators"),
            pass.ListPart<MindsetTip>("mindsetTips"),
            pass.ListPart<SuccessTactic>("successTactics"),
            pass.ListPart<ProficiencyLevel>("levels"),
            pass.ListPart<string>("notPublished"),
            pass.Part<string>("caution"),
            pass.ListPart<AcceptedWarning>("acceptedWarnings")));
    }

    private void AddBenchmark(ReadingPass pass)
    {
        BenchmarkDraft benchmark = new(
            PlaceOf(pass),
            pass.IsClosedSound,
            TextOf(pass, "id"),
            TextOf(pass, "title"),
            pass.Part<SourcedText>("description"),
            pass.Part<RatingScale>("ratingScale"),
            [.. entries],
            pass.ListPart<BenchmarkFact>("facts"),
            pass.ListPart<string>("notPublished"),
            pass.ListPart<AcceptedWarning>("acceptedWarnings"));
        entries.Clear();
        pending.Add(benchmark);
        drafts?.Add(benchmark);
    }

    /// <summary>Keeps the changes that could be read, so that what is wrong with these is found too.</summary>
    private void AddOverlay(ReadingPass pass)
    {
        if (TextOf(pass, "overlay") is { Length: > 0 } id)
        {
            ContentOverlay overlay = ContentOverlay.Of(
                id,
                pass.Part<string>("language"),
                pass.Part<string>("baseVersion"),
                pass.ListPart<OverlayChange>("changes"),
                pass.ListPart<AcceptedWarning>("acceptedWarnings"));
            overlays.Add(overlay);
            drafts?.Add(overlay);
        }
    }

    /// <summary>
    /// How many levels a competency has that is there but has problems, so that a benchmark naming it is not blamed as well; null when there is none of that
    /// id.
    /// </summary>
    private int? LevelsOfBroken(string competency) => levelsOfBroken.TryGetValue(competency, out int levels) ? levels : null;

    private ContentPlace PlaceOf(ReadingPass pass) => new(Log.Source, pass.Path);

    private static string TextOf(ReadingPass pass, string name) => pass.Part<string>(name) ?? string.Empty;
}
