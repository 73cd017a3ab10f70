namespace Chally.Competencies.Input;

/// <content>Rules over several members, and what only this assembly asks for.</content>
public abstract partial class MemberPass
{
    /// <summary>Whether all of a member could be read, so that a rule may look at it.</summary>
    /// <param name="name">The member, which was asked for.</param>
    /// <returns>False when it has a problem, or is missing although it is required; true in every other pass.</returns>
    public virtual bool IsWhole(string name) => true;

    /// <summary>A rule over several members; only the reading pass holds anything to it.</summary>
    /// <param name="holds">Whether the rule is kept.</param>
    /// <param name="name">The member with the problem; a path such as "interval.lower" leads into it.</param>
    /// <param name="expected">What the rule expects.</param>
    /// <param name="found">What was there, without texts about people.</param>
    /// <param name="code">The code of the problem.</param>
    public virtual void Check(bool holds, string name, string expected, string found, string code = ProblemCodes.NotAllowed)
    {
    }

    /// <summary>Members that have a value when another member is what it says, and none when it is not.</summary>
    /// <param name="leader">The other member. Where it cannot be read, nothing is held to it.</param>
    /// <param name="holds">Whether it is what the test says.</param>
    /// <param name="test">The same in the schema: what the leader must be, such as <c>{ "const": "scored" }</c>.</param>
    /// <param name="there">Members that have a value when it holds, and none when it does not.</param>
    /// <param name="notThere">Members that have a value when it does not hold, and none when it does.</param>
    public virtual void Follow(string leader, bool holds, string test, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere)
    {
    }

    /// <summary>Members that have a value when another member has one, and none when it has none.</summary>
    /// <param name="leader">The other member.</param>
    /// <param name="there">Members that have a value when it has one, and none when it has none.</param>
    /// <param name="notThere">Members that have a value when it has none, and none when it has one.</param>
    public virtual void FollowPresence(string leader, ReadOnlySpan<string> there, params ReadOnlySpan<string> notThere)
    {
    }

    /// <summary>A rule in the words of JSON Schema, where a rule over several members can be said in them.</summary>
    /// <param name="json">A schema that objects keep beside that of their members.</param>
    public virtual void SchemaRule(string json)
    {
    }

    /// <summary>A rule in the words of JSON Schema that is made only when it is wanted.</summary>
    /// <param name="json">Makes a schema that objects keep beside that of their members.</param>
    internal virtual void SchemaRule(Func<string> json)
    {
    }

    /// <summary>Whole numbers, 0 or more, by names in their order: an object of which the file names the members.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The names and numbers that are written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The names and numbers that could be read.</returns>
    public IEnumerable<KeyValuePair<string, int>> Counts(string name, IEnumerable<KeyValuePair<string, int>>? value, string? description = null) =>
        Keyed(name, value is null ? null : [.. value.Select(one => Tuple.Create(one.Key, one.Value))], new CountForm(), description)
            .Select(one => KeyValuePair.Create(one.Item1, one.Item2));

    /// <summary>
    /// Whether elements that stand for themselves are named by their ids, as in files of content; else an object holds them.
    /// </summary>
    internal virtual bool NamesElements => false;

    /// <summary>The place of the object that is read.</summary>
    internal virtual string Path => string.Empty;

    /// <summary>The members of one of two objects, in this one: which of them, a member says.</summary>
    /// <typeparam name="TYes">The object when the member is the word.</typeparam>
    /// <typeparam name="TNo">The object when it is anything else.</typeparam>
    internal abstract object? Either<TYes, TNo>(string name, string word, object? value)
        where TYes : class, IMemberTable<TYes>
        where TNo : class, IMemberTable<TNo>;

    /// <summary>The place of an entry of a map as problems may show it, for <see cref="Check"/>.</summary>
    internal virtual string PlaceOfEntry(string map, string id) => id;

    /// <summary>A member that is an object of which the file names the members.</summary>
    internal abstract ValueList<T> Keyed<T>(string name, ValueList<T>? value, KeyedForm<T> form, string? description = null)
        where T : class;
}
