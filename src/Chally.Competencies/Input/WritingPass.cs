using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>Writes the members of a value into an object that is open.</summary>
internal sealed class WritingPass(Utf8JsonWriter json, bool namesElements) : MemberPass
{
    internal override bool NamesElements => namesElements;

    public override bool IsSound => false;

    public override string Text(string name, string? value, TextForm? form = null, string? description = null)
    {
        json.WriteString(name, value);
        return value!;
    }

    public override string? OptionalText(string name, string? value, TextForm? form = null, string? description = null) =>
        value is null ? null : Text(name, value);

    public override string? NullableText(string name, string? value, TextForm? form = null, string? description = null) => Text(name, value);

    public override double Number(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        json.WriteNumber(name, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public override double? OptionalNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null) =>
        value is null ? null : Number(name, value);

    public override double? NullableNumber(
        string name, double? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null) =>
        value is null ? Null<double>(name) : Number(name, value);

    public override double Proportion(string name, double? value, string? description = null) => Number(name, value);

    public override int Whole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        json.WriteNumber(name, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public override int? OptionalWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null) =>
        value is null ? null : Whole(name, value);

    public override int? NullableWhole(string name, int? value, int min = int.MinValue, int max = int.MaxValue, string? description = null) =>
        value is null ? Null<int>(name) : Whole(name, value);

    public override bool Boolean(string name, bool? value, string? description = null)
    {
        json.WriteBoolean(name, value.GetValueOrDefault());
        return value.GetValueOrDefault();
    }

    public override bool? OptionalBoolean(string name, bool? value, string? description = null) => value is null ? null : Boolean(name, value);

    public override bool? NullableBoolean(string name, bool? value, string? description = null) => value is null ? Null<bool>(name) : Boolean(name, value);

    public override bool Flag(string name, bool? value, string? description = null) => value == true && Boolean(name, value);

    public override T Word<T>(string name, T? value, string? description = null)
    {
        json.WriteString(name, EnumWords<T>.Of(value.GetValueOrDefault()));
        return value.GetValueOrDefault();
    }

    public override T? OptionalWord<T>(string name, T? value, string? description = null) => value is null ? null : Word(name, value);

    public override T? NullableWord<T>(string name, T? value, string? description = null) => value is null ? Null<T>(name) : Word(name, value);

    public override void Constant(string name, string text) => json.WriteString(name, text);

    public override T Object<T>(string name, T? value, string? description = null)
        where T : class
    {
        json.WriteStartObject(name);
        T.Members(this, value);
        json.WriteEndObject();
        return value!;
    }

    public override T? OptionalObject<T>(string name, T? value, string? description = null)
        where T : class => value is null ? null : Object(name, value);

    public override T? NullableObject<T>(string name, T? value, bool isRequired = false, string? description = null)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return null;
        }

        return Object(name, value);
    }

    public override T? Include<T>(T? value)
        where T : class
    {
        T.Members(this, value);
        return value;
    }

    public override ValueList<T> List<T>(
        string name, ValueList<T>? value, bool isRequired = true, int max = ValueRules.MaxListLength, string? description = null)
    {
        json.WriteStartArray(name);
        foreach (T element in value!)
        {
            json.WriteStartObject();
            T.Members(this, element);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        return value;
    }

    public override ValueList<T> OptionalList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null) =>
        value!.Count == 0 ? value : List(name, value);

    public override ValueList<T>? NullableList<T>(string name, ValueList<T>? value, int max = ValueRules.MaxListLength, string? description = null)
        where T : class
    {
        if (value is null)
        {
            json.WriteNull(name);
            return null;
        }

        return List(name, value);
    }

    public override ValueList<T>? ListOrNull<T>(string name, ValueList<T>? value, string? description = null)
        where T : class => value is null ? null : List(name, value);

    public override ValueList<string>? TextsOrNull(string name, ValueList<string>? value, TextForm? form = null, string? description = null) =>
        value is null ? null : Texts(name, value);

    public override ValueList<string> Texts(string name, ValueList<string>? value, TextForm? form = null, string? description = null)
    {
        json.WriteStartArray(name);
        foreach (string text in value!)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
        return value;
    }

    public override ValueList<int> Wholes(
        string name, ValueList<int>? value, bool isRequired = true, int min = int.MinValue, int max = int.MaxValue, string? description = null)
    {
        json.WriteStartArray(name);
        foreach (int number in value!)
        {
            json.WriteNumberValue(number);
        }

        json.WriteEndArray();
        return value;
    }

    public override ValueMap<double> OptionalMap(
        string name, ValueMap<double>? value, double min = double.NegativeInfinity, double max = double.PositiveInfinity, string? description = null)
    {
        if (value!.Count > 0)
        {
            json.WriteStartObject(name);
            foreach ((string id, double number) in value)
            {
                json.WriteNumber(id, number + 0.0);
            }

            json.WriteEndObject();
        }

        return value;
    }

    public override ValueMap<T> Map<T>(string name, ValueMap<T>? value, string? description = null)
    {
        json.WriteStartObject(name);
        foreach ((string id, T element) in value!)
        {
            Object(id, element);
        }

        json.WriteEndObject();
        return value;
    }

    internal override object? Either<TYes, TNo>(string name, string word, object? value) =>
        value is TYes yes ? Include(yes) : Include((TNo?)value);

    internal override ValueList<T> Keyed<T>(string name, ValueList<T>? value, KeyedForm<T> form, string? description = null)
    {
        if (value!.Count > 0 || form.IsRequired)
        {
            json.WriteStartObject(name);
            foreach (T entry in value)
            {
                form.Write(json, entry);
            }

            json.WriteEndObject();
        }

        return value;
    }

    private T? Null<T>(string name)
        where T : struct
    {
        json.WriteNull(name);
        return null;
    }
}
