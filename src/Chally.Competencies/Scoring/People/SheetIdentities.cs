namespace Chally.Competencies.Scoring.People;

/// <summary>Which of many sheets are of one person, which of one rater, and which are copies.</summary>
/// <remarks>
/// <para>People and raters are told apart by <see cref="PeopleIndex"/>. A rater is a person in one role towards one other person; in the role self
/// there is only one. A rater with several sheets there counts once, unless named without an id on sheets with different response ids. A
/// rater with neither name nor id is one of their own, but towards the minimum of a role counts only where no other sheet of it has the same
/// ratings, or where response ids tell the two apart.</para>
/// <para>It keeps who is on the sheets and what was rated, not the scores. Not safe to fill from several threads; it may be asked at any time.</para>
/// </remarks>
/// <param name="names">When two names are those of one person.</param>
public sealed class SheetIdentities(NameMatching names = NameMatching.Folded)
{
    private readonly List<CountedSheet> sheets = [];
    private PeopleIndex? people;
    private RaterCount? raters;
    private ILookup<int, IdentityNote>? notes;

    /// <summary>When two names are those of one person.</summary>
    public NameMatching Names => names;

    /// <summary>How many sheets there are.</summary>
    public int Count => sheets.Count;

    /// <summary>How many people the sheets are of.</summary>
    public int People => Index.Count;

    /// <summary>
    /// What should be looked at, by place: the notes of <see cref="PeopleIndex"/> on people and on raters, raters with several sheets of one
    /// person in one role, the person's own name or id as that of a rater in another role, sheets of one person in one role with the same ratings.
    /// </summary>
    public ValueList<IdentityNote> Notes => Counted.Notes;

    private PeopleIndex Index => people ??= PeopleIndex.Of(sheets.Select(sheet => sheet.Subject), names);

    private RaterCount Counted => raters ??= new RaterCount(sheets, Index, names);

    /// <summary>Adds the score of a sheet.</summary>
    /// <param name="score">
    /// The score. Ratings are compared by its explanation (<see cref="CompetencyScore.Items"/>); where it has none, by the scores of its competencies.
    /// </param>
    /// <returns>The place of the sheet, from 0.</returns>
    public int Add(BenchmarkScore score)
    {
        ArgumentNullException.ThrowIfNull(score);
        people = null;
        raters = null;
        notes = null;
        sheets.Add(CountedSheet.Of(score));
        return sheets.Count - 1;
    }

    /// <summary>The person whom a sheet is about: 0 for the first person who appears, 1 for the next.</summary>
    /// <param name="sheet">The place of the sheet.</param>
    /// <returns>The number of the person.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sheet.</exception>
    public int PersonOf(int sheet) => Index[Place(sheet)];

    /// <summary>The place of the sheet that another one is a copy of, having its response id; null for a sheet that is none.</summary>
    /// <param name="sheet">The place of the sheet.</param>
    /// <returns>The place of the first sheet of the same person with that response id.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no such sheet.</exception>
    public int? CopyOf(int sheet) => Counted.CopyOf[Place(sheet)];

    /// <summary>Who rated a sheet, as a number among the raters of all sheets: equal for the sheets of one rater of one person in one role.</summary>
    internal int RaterOf(int sheet) => Counted.Raters[Place(sheet)];

    /// <summary>What a sheet counts as towards the minimum of its role: equal for sheets that count once.</summary>
    internal int CountsAs(int sheet) => Counted.CountsAs[Place(sheet)];

    /// <summary>The sheets of each person in their order, people in the order in which they appear.</summary>
    internal ILookup<int, int> ByPerson() => Enumerable.Range(0, Count).ToLookup(sheet => Index[sheet]);

    /// <summary>The notes in which a person is named, each with the places of everybody in it.</summary>
    internal IEnumerable<IdentityNote> NotesOf(int person)
    {
        notes ??= Notes.SelectMany(note => note.Places.Select(sheet => (Person: Index[sheet], Note: note)).DistinctBy(one => one.Person))
            .ToLookup(one => one.Person, one => one.Note);
        return notes[person];
    }

    private int Place(int sheet)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(sheet);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(sheet, Count);
        return sheet;
    }
}
