using System.Globalization;

namespace Chally.Competencies.Authoring.Changes;

/// <content>Competencies, and the elements that competencies and benchmarks hold.</content>
internal sealed partial class ContentComparison
{
    /// <summary>The order in which changes of members are told; others follow.</summary>
    private static readonly string[] MembersInOrder = ["pole", "weight", "level", "label", "text", "caution", "inferred", "sources"];

    private void Compare(Competency? before, Competency? after)
    {
        ContentElement[] elementsBefore = before is null ? [] : [.. ContentElement.Of(before)];
        ContentElement[] elementsAfter = after is null ? [] : [.. ContentElement.Of(after)];
        ElementChanges changes = new(log, ContentElementKind.Competency, (before ?? after)!.Id, within: null);
        if (before is null)
        {
            changes.Added(after!.Name);
        }
        else if (after is null)
        {
            changes.Removed(before.Name);
        }
        else
        {
            changes.Member(ContentChangeKind.Reworded, "name", before.Name, after.Name);
            changes.Member(ContentChangeKind.Annotated, "nameStatus", Word(before.NameStatus), Word(after.NameStatus));
            changes.Sourced("definition", before.Definition, after.Definition);
            changes.Texts(ContentChangeKind.Annotated, "notPublished", before.NotPublished, after.NotPublished);
            changes.Member(ContentChangeKind.Reworded, "caution", before.Caution, after.Caution);
            CompareLevels(before, after);
        }

        Compare(elementsBefore, elementsAfter, isInBoth: before is not null && after is not null);
    }

    private void CompareLevels(Competency before, Competency after)
    {
        ValueList<string> scoringOf = UsersOf(before.Id);
        for (int i = 0; i < Math.Max(before.Levels.Count, after.Levels.Count); i++)
        {
            ElementChanges changes = new(log, ContentElementKind.Level, (i + 1).ToString(CultureInfo.InvariantCulture), before.Id);
            if (i >= before.Levels.Count)
            {
                changes.Added(after.Levels[i].Name, scoringOf);
            }
            else if (i >= after.Levels.Count)
            {
                changes.Removed(before.Levels[i].Name, scoringOf);
            }
            else
            {
                ProficiencyLevel was = before.Levels[i];
                ProficiencyLevel level = after.Levels[i];
                changes.Member(ContentChangeKind.Reworded, "name", was.Name, level.Name);
                changes.Member(ContentChangeKind.Annotated, "behaviorsInSource", Number(was.BehaviorsInSource), Number(level.BehaviorsInSource));
                changes.Texts(ContentChangeKind.Annotated, "sources", was.Sources, level.Sources);
            }
        }
    }

    /// <summary>The elements that one competency or benchmark held and holds. Where it is only in one version, those are listed that were moved.</summary>
    private void Compare(ContentElement[] before, ContentElement[] after, bool isInBoth)
    {
        foreach (ContentElement element in after)
        {
            if (earlier.Find(element.Place) is ContentElement was)
            {
                CompareMembers(was, element, UsersOf(element));
            }
            else if (moved.OriginOf(element.Place) is ContentElement origin)
            {
                ValueList<string> here = UsersOf(element);
                ValueList<string> there = UsersOf(origin);
                ChangesOf(element).Moved(origin.Place.Owner, element.Place.Owner, [.. here.Union(there, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
                CompareMembers(origin, element, [.. here.Intersect(there, StringComparer.Ordinal)]);
            }
            else if (isInBoth)
            {
                ChangesOf(element).Added(element.Text, UsersOf(element));
            }
        }

        if (isInBoth)
        {
            foreach (ContentElement element in before)
            {
                if (later.Find(element.Place) is null && !moved.HasLeft(element.Place))
                {
                    ChangesOf(element).Removed(element.Text, UsersOf(element));
                }
            }

            CompareOrder(before, after);
        }
    }

    private void CompareMembers(ContentElement was, ContentElement element, ValueList<string> scoringOf)
    {
        ElementChanges changes = ChangesOf(element);
        foreach (string member in MembersInOrder.Union(was.MemberNames).Union(element.MemberNames))
        {
            ContentChangeKind kind = KindOf(member);
            bool isScored = kind is ContentChangeKind.Rekeyed or ContentChangeKind.Reweighted or ContentChangeKind.Releveled;
            changes.Member(kind, member, was.Member(member), element.Member(member), isScored ? scoringOf : null);
        }
    }

    private static ContentChangeKind KindOf(string member) => member switch
    {
        "pole" => ContentChangeKind.Rekeyed,
        "weight" => ContentChangeKind.Reweighted,
        "level" => ContentChangeKind.Releveled,
        "inferred" or "sources" => ContentChangeKind.Annotated,
        _ => ContentChangeKind.Reworded,
    };

    private ElementChanges ChangesOf(ContentElement element) => new(log, element.Place.Kind, element.Place.Id, element.Place.Owner);

    /// <summary>The order of each list, over the elements that are in it in both versions. Behaviours have a list a level.</summary>
    private void CompareOrder(ContentElement[] before, ContentElement[] after)
    {
        ILookup<(ContentElementKind, string?), ContentElement> old = before.ToLookup(ListOf);
        foreach (IGrouping<(ContentElementKind Kind, string? Level), ContentElement> list in after.GroupBy(ListOf))
        {
            ContentElement first = list.First();
            string owner = first.Place.Owner;
            (ElementChanges changes, string member) = list.Key.Kind switch
            {
                ContentElementKind.Fact => (new ElementChanges(log, ContentElementKind.Benchmark, owner, within: null), "facts"),
                ContentElementKind.Indicator => (new ElementChanges(log, ContentElementKind.Competency, owner, within: null), "indicators"),
                ContentElementKind.MindsetTip => (new ElementChanges(log, ContentElementKind.Competency, owner, within: null), "mindsetTips"),
                ContentElementKind.SuccessTactic => (new ElementChanges(log, ContentElementKind.Competency, owner, within: null), "successTactics"),
                _ => (new ElementChanges(log, ContentElementKind.Level, list.Key.Level!, owner), "behaviors"),
            };
            changes.Order(member, InList(old[list.Key], later, list.Key.Level), InList(list, earlier, list.Key.Level), UsersOf(first));
        }
    }

    private static (ContentElementKind Kind, string? Level) ListOf(ContentElement element) => (element.Place.Kind, element.Level);

    /// <summary>The ids of the elements that are in the same list of another version.</summary>
    private static string[] InList(IEnumerable<ContentElement> elements, ContentVersionSide other, string? level) =>
        [.. elements.Where(element => other.Find(element.Place) is ContentElement found && found.Level == level).Select(element => element.Place.Id)];
}
