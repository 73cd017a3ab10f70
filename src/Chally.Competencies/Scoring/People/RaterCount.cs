using System.Globalization;

namespace Chally.Competencies.Scoring.People;

/// <summary>Counts the raters of sheets: who rated which, what counts once, and what should be looked at.</summary>
internal sealed class RaterCount
{
    private readonly IReadOnlyList<CountedSheet> sheets;
    private readonly PeopleIndex people;
    private readonly PeopleIndex index;
    private readonly List<IdentityNote> notes = [];

    public RaterCount(IReadOnlyList<CountedSheet> sheets, PeopleIndex people, NameMatching names)
    {
        this.sheets = sheets;
        this.people = people;

        // The names of people who rate themselves are noted as those of subjects.
        index = PeopleIndex.Of(sheets.Select(sheet => sheet.Role == RaterRole.Self ? default : sheet.Rater), names);
        Raters = [.. Enumerable.Range(0, sheets.Count)];
        CountsAs = [.. Enumerable.Range(0, sheets.Count)];
        CopyOf = new int?[sheets.Count];
        FindCopies();
        foreach (IGrouping<(int, RaterRole?), int> role in Enumerable.Range(0, sheets.Count).GroupBy(i => (people[i], sheets[i].Role)))
        {
            int[] own = [.. role];
            CountNamed(own);
            CountUnnamed(own);
            NoteEqual(own);
        }

        NoteOwnNames(names);
        Notes = [.. people.Notes.Concat(index.Notes.Select(OfRaters)).Concat(notes).OrderBy(note => note.Places[0])];
    }

    /// <summary>Of each sheet the first one by the same rater of the same person in the same role.</summary>
    public int[] Raters { get; }

    /// <summary>Of each sheet the first one that counts as the same rater towards the minimum of a role.</summary>
    public int[] CountsAs { get; }

    /// <summary>Of each sheet the one that it is a copy of.</summary>
    public int?[] CopyOf { get; }

    /// <summary>What should be looked at.</summary>
    public ValueList<IdentityNote> Notes { get; }

    private static IdentityNote OfRaters(IdentityNote note) => note with { Rule = $"Raters: {char.ToLowerInvariant(note.Rule[0])}{note.Rule[1..]}" };

    private void FindCopies()
    {
        Dictionary<(int, string), int> first = [];
        for (int i = 0; i < sheets.Count; i++)
        {
            if (sheets[i].ResponseId is string response && !first.TryAdd((people[i], response), i))
            {
                CopyOf[i] = first[(people[i], response)];
            }
        }
    }

    /// <summary>Raters with a name or an id: one rater has one number, unless response ids tell two of one name apart.</summary>
    private void CountNamed(int[] role)
    {
        foreach (IGrouping<int, int> rater in role.Where(i => sheets[i].IsNamed).GroupBy(i => sheets[i].Role == RaterRole.Self ? -1 : index[i]))
        {
            int first = rater.First();
            bool hasId = rater.Key < 0 || rater.Any(i => sheets[i].Rater.Id is not null);
            foreach (IGrouping<string?, int> response in rater.GroupBy(i => hasId ? null : sheets[i].ResponseId))
            {
                foreach (int i in response)
                {
                    Raters[i] = CountsAs[i] = response.Key is null ? first : response.First();
                }
            }

            int responses = rater.DistinctBy(i => Raters[i]).Count();
            if (responses > 1)
            {
                notes.Add(new IdentityNote(
                    ScoreFlagCodes.RaterTwice,
                    string.Create(CultureInfo.InvariantCulture, $"Sheets of one person in one role have one rater's name, no rater id, and different " +
                        $"response ids: they count as those of {responses} raters."),
                    [.. rater]));
            }

            foreach (IGrouping<int, int> several in rater.GroupBy(i => Raters[i]).Where(one => one.Count() > 1))
            {
                string who = rater.Key < 0 ? "A person has several sheets about themselves" : "A rater has several sheets of one person in one role";
                notes.Add(new IdentityNote(ScoreFlagCodes.RaterTwice, $"{who}: they count as those of one rater, whose scores are their means.", [.. several]));
            }
        }
    }

    /// <summary>A rater without name and id adds nobody to a role where another sheet says the same, unless response ids tell the two apart.</summary>
    private void CountUnnamed(int[] role)
    {
        Dictionary<string, int> firsts = new(StringComparer.Ordinal);
        foreach (int i in role.Where(i => sheets[i].IsNamed || sheets[i].ResponseId is not null).Where(i => sheets[i].Answers.Length > 0))
        {
            firsts.TryAdd(sheets[i].Answers, CountsAs[i]);
        }

        foreach (int i in role.Where(i => !sheets[i].IsNamed && sheets[i].ResponseId is null && sheets[i].Answers.Length > 0))
        {
            CountsAs[i] = firsts.TryAdd(sheets[i].Answers, i) ? i : firsts[sheets[i].Answers];
        }
    }

    private void NoteEqual(int[] role)
    {
        foreach (IGrouping<string, int> equal in role.Where(i => sheets[i].Answers.Length > 0).GroupBy(i => sheets[i].Answers, StringComparer.Ordinal))
        {
            int raters = equal.DistinctBy(i => Raters[i]).Count();
            if (raters > 1)
            {
                int counted = equal.DistinctBy(i => CountsAs[i]).Count();
                notes.Add(new IdentityNote(
                    ScoreFlagCodes.EqualSheets,
                    string.Create(CultureInfo.InvariantCulture,
                        $"Sheets of one person in one role have the same ratings: they count as {counted} of {raters} raters."),
                    [.. equal]));
            }
        }
    }

    private void NoteOwnNames(NameMatching names)
    {
        foreach (int i in Enumerable.Range(0, sheets.Count).Where(i => sheets[i].Role != RaterRole.Self))
        {
            (PersonIdentity subject, PersonIdentity rater) = (sheets[i].Subject, sheets[i].Rater);
            (string? subjectId, string? raterId) = (PersonName.KeyOfId(subject.Id), PersonName.KeyOfId(rater.Id));
            bool isOwn = subjectId is not null && raterId is not null
                ? subjectId == raterId
                : PersonName.KeyOf(rater.Name, names) is string name && name == PersonName.KeyOf(subject.Name, names);
            if (isOwn)
            {
                notes.Add(new IdentityNote(
                    ScoreFlagCodes.OwnNameAsRater, "The rater has the name or id of the person who is rated, in another role than self.", [i]));
            }
        }
    }
}
