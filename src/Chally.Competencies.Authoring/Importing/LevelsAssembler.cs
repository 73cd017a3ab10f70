using System.Globalization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Makes competencies with levels of what was read.</summary>
internal sealed class LevelsAssembler
{
    private readonly ContentAssembler assembler;
    private readonly ImportLog log;
    private readonly int ranks;
    private readonly bool areSentences;
    private readonly Dictionary<int, TextDraft> levelNames = [];

    public LevelsAssembler(IReadOnlyList<LevelsDraft> drafts, ContentAssembler assembler, ImportLog log)
    {
        this.assembler = assembler;
        this.log = log;
        LevelDraft[] levels = [.. drafts.Where(draft => draft.Name is not null).SelectMany(draft => draft.Levels)];
        ranks = levels.Select(level => level.Rank).DefaultIfEmpty(0).Max();
        foreach (LevelDraft level in levels.Where(level => level.Name is not null))
        {
            levelNames.TryAdd(level.Rank, level.Name!);
        }

        int filled = levels.Count(level => level.Lines.Count > 0);
        areSentences = levels.Count(level => level.Lines.Count > 0 && Wording.EndsSentence(level.Lines[^1].Text)) * 2 > filled;
    }

    /// <summary>A competency with its entry.</summary>
    /// <param name="draft">The draft, with a name.</param>
    /// <param name="place">Its place in the benchmark, from 1.</param>
    public BenchmarkCompetency Competency(LevelsDraft draft, int place)
    {
        List<string> lacks = [];
        string name = assembler.Text(draft.Name!);
        string id = assembler.Id(name);
        if (draft.Definition is null)
        {
            Miss(draft, "definition", lacks);
        }

        SourcedText? definition = draft.Definition is null
            ? null
            : new SourcedText { Text = assembler.Text(draft.Definition), Sources = assembler.Source.Of(place, "definition", 1) };
        List<ProficiencyLevel> levels = [];
        for (int rank = 1; rank <= ranks && draft.Levels.Count > 0; rank++)
        {
            levels.Add(Level(draft, rank, place, lacks));
        }

        if (draft.Levels.Count == 0)
        {
            Miss(draft, "behaviors of all levels", lacks);
        }

        AddWithheld(draft, levels, lacks);
        List<string> lacksHere = [];
        int? required = RequiredLevel(draft, levels.Count, lacksHere);
        return new BenchmarkCompetency
        {
            RequiredLevel = required,
            Sources = [.. assembler.Source.Of(place, "name", 1), .. draft.Family is null ? [] : assembler.Source.Of(place, "family", 1),
                .. assembler.Source.Of(place, "required-level", 1)],
            NotPublished = [.. lacksHere],
            Competency = new Competency { Id = id, Name = name, Definition = definition, Levels = [.. levels], NotPublished = [.. lacks] },
        };
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private ProficiencyLevel Level(LevelsDraft draft, int rank, int place, List<string> lacks)
    {
        LevelDraft? level = draft.Levels.Find(one => one.Rank == rank);
        List<ProficiencyBehavior> behaviors = [];
        IReadOnlyList<TextDraft> texts = assembler.Bounded(level?.Behaviors(areSentences) ?? [], "behaviors at a level", text => text.Line);
        foreach (TextDraft text in texts.Where(text => !text.IsEmpty))
        {
            string wording = assembler.Text(text);
            behaviors.Add(new ProficiencyBehavior
            {
                Id = assembler.Id(wording),
                Text = wording,
                Sources = assembler.Source.Of(place, $"level-{Number(rank)}", behaviors.Count + 1),
            });
        }

        if (behaviors.Count == 0)
        {
            string what = $"behaviors at level {Number(rank)}";
            lacks.Add(what);
            log.Miss(level?.Line ?? draft.Line, what, draft.Name!.Text);
        }

        bool isNamed = levelNames.TryGetValue(rank, out TextDraft? name);
        if (level?.Name is null)
        {
            log.Infer(level?.Line ?? draft.Line,
                isNamed ? $"the name of level {Number(rank)}, as other competencies call it" : $"the name of level {Number(rank)}, as the document gives none",
                draft.Name!.Text);
        }

        int inSource = behaviors.Count + (level?.Withheld ?? 0);
        if (level?.Withheld > 0 && ModelRules.BehaviorCount(inSource) is string expected)
        {
            log.Problems.Line = level.Line;
            log.Problems.Add(ProblemCodes.NotAllowed, null, $"{expected} of behaviors at a level", Number(inSource));
            inSource = 1;
        }

        return new ProficiencyLevel
        {
            Rank = rank,
            Name = isNamed ? assembler.Text(level?.Name ?? name!) : $"Level {Number(rank)}",
            Sources = isNamed ? assembler.Source.Of(0, "level-name", rank) : [],
            Behaviors = [.. behaviors],
            BehaviorsInSource = level?.Withheld > 0 ? inSource : null,
        };
    }

    /// <summary>Says how much is withheld, in one note where it is the same at each level.</summary>
    private void AddWithheld(LevelsDraft draft, List<ProficiencyLevel> levels, List<string> lacks)
    {
        string[] parts = [.. levels.Where(level => level.BehaviorsInSource is not null)
            .Select(level => $"{Number(level.BehaviorsInSource!.Value - level.Behaviors.Count)} of {Number(level.BehaviorsInSource.Value)} behaviors")];
        if (parts.Length == 0)
        {
            return;
        }

        bool isSame = parts.Length == levels.Count && parts.Distinct(StringComparer.Ordinal).Count() == 1;
        string what = isSame
            ? $"{parts[0]} at each level"
            : string.Join(", ",
                levels.Where(level => level.BehaviorsInSource is not null).Zip(parts, (level, text) => $"{text} at level {Number(level.Rank)}"));
        Miss(draft, what, lacks);
    }

    private int? RequiredLevel(LevelsDraft draft, int levels, List<string> lacks)
    {
        int most = levels == 0 ? ModelRules.MaxRank : levels;
        if (draft.Required is int required && (required < 1 || required > most))
        {
            log.LeaveUnread(draft.Line, $"a required level outside 1 to {Number(most)}: {Number(required)}", draft.Row);
        }
        else if (draft.Required is not null)
        {
            return draft.Required;
        }

        Miss(draft, "required level", lacks);
        return null;
    }

    private void Miss(LevelsDraft draft, string what, List<string> lacks)
    {
        lacks.Add(what);
        log.Miss(draft.Line, what, draft.Name!.Text);
    }
}
