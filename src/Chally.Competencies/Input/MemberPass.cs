namespace Chally.Competencies.Input;

/// <summary>A pass over the members of an object, by which a type describes its JSON: one that writes, one that reads, one that makes the schema.</summary>
/// <remarks>
/// <para>
/// There is one method for each form of member. Its name says when the member is there: <c>Number</c> is required; <c>OptionalNumber</c> is left out where it
/// is null; <c>NullableNumber</c> is always written, as <c>null</c> where there is none, and may be left out on reading.
/// </para>
/// <para>
/// A method returns the value that was read. Where it cannot be read, the problem is kept and a default stands in, so that one pass finds all problems: build
/// nothing unless <see cref="IsSound"/>. The writing pass returns what it was given; the schema pass returns defaults.
/// </para>
/// </remarks>
public abstract partial class MemberPass
{
    internal MemberPass()
    {
    }

    /// <summary>
    /// Whether an object was read without a problem and can be built. Ask after the last member: then members that nobody asked for are problems too.
    /// </summary>
    public abstract bool IsSound { get; }

    /// <summary>Whether this is the reading pass: guards rules that cost something to work out.</summary>
    public virtual bool IsReading => false;

    /// <summary>A text.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="form">What the text must be; <see cref="TextForm.Text"/> when left out.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The text; empty when it cannot be read.</returns>
    public abstract string Text(string name, string? value, TextForm? form = null, string? description = null);

    /// <summary>A text that is left out where there is none.</summary>
    /// <inheritdoc cref="Text"/>
    /// <returns>The text, or null.</returns>
    public abstract string? OptionalText(string name, string? value, TextForm? form = null, string? description = null);

    /// <summary>A text that is null where there is none.</summary>
    /// <inheritdoc cref="Text"/>
    /// <returns>The text, or null.</returns>
    public abstract string? NullableText(string name, string? value, TextForm? form = null, string? description = null);

    /// <summary>A finite number.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="min">The least that is allowed.</param>
    /// <param name="max">The most that is allowed.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The number; 0 when it cannot be read.</returns>
    public abstract double Number(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null);

    /// <summary>A finite number that is left out where there is none.</summary>
    /// <inheritdoc cref="Number"/>
    /// <returns>The number, or null.</returns>
    public abstract double? OptionalNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null);

    /// <summary>A finite number that is null where there is none.</summary>
    /// <inheritdoc cref="Number"/>
    /// <returns>The number, or null.</returns>
    public abstract double? NullableNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null);

    /// <summary>A number between 0 and 1, without these, such as a confidence level.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The number; 0 when it cannot be read.</returns>
    public abstract double Proportion(string name, double? value, string? description = null);

    /// <summary>A whole number.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="min">The least that is allowed.</param>
    /// <param name="max">The most that is allowed.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The number; 0 when it cannot be read.</returns>
    public abstract int Whole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null);

    /// <summary>A whole number that is left out where there is none.</summary>
    /// <inheritdoc cref="Whole"/>
    /// <returns>The number, or null.</returns>
    public abstract int? OptionalWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null);

    /// <summary>A whole number that is null where there is none.</summary>
    /// <inheritdoc cref="Whole"/>
    /// <returns>The number, or null.</returns>
    public abstract int? NullableWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null);

    /// <summary>True or false.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The value; false when it cannot be read.</returns>
    public abstract bool Boolean(string name, bool? value, string? description = null);

    /// <summary>True or false, left out where neither is known; null is read as neither.</summary>
    /// <inheritdoc cref="Boolean"/>
    /// <returns>The value, or null.</returns>
    public abstract bool? OptionalBoolean(string name, bool? value, string? description = null);

    /// <summary>True or false, null where neither is known.</summary>
    /// <inheritdoc cref="Boolean"/>
    /// <returns>The value, or null.</returns>
    public abstract bool? NullableBoolean(string name, bool? value, string? description = null);

    /// <summary>A member that is written only when it is true.</summary>
    /// <inheritdoc cref="Boolean"/>
    /// <returns>The value; false when it is not there.</returns>
    public abstract bool Flag(string name, bool? value, string? description = null);

    /// <summary>One of the names of an enumeration, in camel case.</summary>
    /// <typeparam name="T">The enumeration.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The value; the default one when it cannot be read.</returns>
    public abstract T Word<T>(string name, T? value, string? description = null)
        where T : struct, Enum;

    /// <summary>One of the names of an enumeration, in camel case; left out where there is none.</summary>
    /// <inheritdoc cref="Word"/>
    /// <returns>The value, or null.</returns>
    public abstract T? OptionalWord<T>(string name, T? value, string? description = null)
        where T : struct, Enum;

    /// <summary>One of the names of an enumeration, in camel case; null where there is none, but never left out.</summary>
    /// <inheritdoc cref="Word"/>
    /// <returns>The value, or null.</returns>
    public abstract T? NullableWord<T>(string name, T? value, string? description = null)
        where T : struct, Enum;

    /// <summary>A text that says what other members are and is always the same. It may be left out on reading, but must not be another one.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="text">The text.</param>
    public abstract void Constant(string name, string text);

    /// <summary>A day.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The day; the first of all when it cannot be read.</returns>
    public DateOnly Date(string name, DateOnly? value, string? description = null)
    {
        string text = Text(name, value is DateOnly date ? TimeText.Of(date) : null, TextForm.Date, description);
        return TimeText.Date(text).GetValueOrDefault();
    }

    /// <summary>A day, or a point in time; left out where there is none. Without an offset it is in UTC.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The point in time, or null.</returns>
    public DateTimeOffset? OptionalTime(string name, DateTimeOffset? value, string? description = null) =>
        OptionalText(name, value is DateTimeOffset time ? TimeText.Of(time) : null, TextForm.Time, description) is string text ? TimeText.Time(text) : null;

    /// <summary>An object.</summary>
    /// <typeparam name="T">Its type.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The object; null when it cannot be read, although the type does not say so.</returns>
    public abstract T Object<T>(string name, T? value, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>An object that is left out where there is none.</summary>
    /// <inheritdoc cref="Object"/>
    /// <returns>The object, or null.</returns>
    public abstract T? OptionalObject<T>(string name, T? value, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>An object that is null where there is none.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The value that is written.</param>
    /// <param name="isRequired">Whether the member must be there on reading, if only as null.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The object, or null.</returns>
    /// <typeparam name="T">Its type.</typeparam>
    public abstract T? NullableObject<T>(string name, T? value, bool isRequired = false, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>The members of another object, in this one.</summary>
    /// <typeparam name="T">The type of the other object.</typeparam>
    /// <param name="value">The other object that is written.</param>
    /// <returns>The other object, or null when it cannot be read.</returns>
    public abstract T? Include<T>(T? value)
        where T : class, IMemberTable<T>;

    /// <summary>A list of objects.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The list that is written.</param>
    /// <param name="isRequired">Whether the list must be there on reading.</param>
    /// <param name="max">How many elements it may have.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The elements that could be read.</returns>
    public abstract ValueList<T> List<T>(
        string name, ValueList<T>? value, bool isRequired = true, int max = ValueRules.MaxListLength, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>A list of objects that is left out where it is empty.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The list that is written.</param>
    /// <param name="max">How many elements it may have.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The elements that could be read.</returns>
    public abstract ValueList<T> OptionalList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>A list of objects that is null where there is none.</summary>
    /// <inheritdoc cref="OptionalList"/>
    /// <returns>The elements that could be read; null when there is no list.</returns>
    public abstract ValueList<T>? NullableList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>A list of objects that is left out where it is null, but not where it is empty.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The list that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The elements that could be read; null when the list is not there.</returns>
    public abstract ValueList<T>? ListOrNull<T>(string name, ValueList<T>? value, string? description = null)
        where T : class, IMemberTable<T>;

    /// <summary>A list of texts that is left out where it is empty.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The list that is written.</param>
    /// <param name="form">What each text must be; <see cref="TextForm.Text"/> when left out.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The texts that could be read.</returns>
    public ValueList<string> OptionalTexts(string name, ValueList<string>? value, TextForm? form = null, string? description = null) =>
        TextsOrNull(name, value is { Count: 0 } ? null : value, form, description) ?? [];

    /// <summary>A list of texts that is left out where it is null, but not where it is empty.</summary>
    /// <inheritdoc cref="OptionalTexts"/>
    /// <returns>The texts that could be read; null when the list is not there.</returns>
    public abstract ValueList<string>? TextsOrNull(string name, ValueList<string>? value, TextForm? form = null, string? description = null);

    /// <summary>A list of texts.</summary>
    /// <inheritdoc cref="OptionalTexts"/>
    /// <returns>The texts that could be read.</returns>
    public abstract ValueList<string> Texts(string name, ValueList<string>? value, TextForm? form = null, string? description = null);

    /// <summary>A list of whole numbers, always written.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The list that is written.</param>
    /// <param name="isRequired">Whether the list must be there on reading.</param>
    /// <param name="min">The least that is allowed.</param>
    /// <param name="max">The most that is allowed.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The numbers that could be read.</returns>
    public abstract ValueList<int> Wholes(
        string name, ValueList<int>? value, bool isRequired = true, int min = int.MinValue, int max = int.MaxValue, string? description = null);

    /// <summary>Numbers by ids, left out where there are none.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The map that is written.</param>
    /// <param name="min">The least that is allowed.</param>
    /// <param name="max">The most that is allowed.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The entries that could be read.</returns>
    public abstract ValueMap<double> OptionalMap(
        string name, ValueMap<double>? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null);

    /// <summary>Objects by ids.</summary>
    /// <typeparam name="T">The type of the objects.</typeparam>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">The map that is written.</param>
    /// <param name="description">What the member is, for the schema.</param>
    /// <returns>The entries that could be read.</returns>
    public abstract ValueMap<T> Map<T>(string name, ValueMap<T>? value, string? description = null)
        where T : class, IMemberTable<T>;
}
