using System.Text.Json;

namespace Chally.Competencies.Input;

/// <summary>An object whose members are named by the file and are read in its order, each name once.</summary>
/// <typeparam name="T">What a name and its value become.</typeparam>
internal abstract class KeyedForm<T>
    where T : class
{
    /// <summary>Whether the object must be there; else it is left out where it is empty.</summary>
    public abstract bool IsRequired { get; }

    /// <summary>The code of the problem of a name that stands twice.</summary>
    public abstract string TwiceCode { get; }

    /// <summary>What the value of each member must be, as a schema.</summary>
    public abstract string ValueSchema { get; }

    public abstract void Write(Utf8JsonWriter json, T entry);

    /// <summary>An entry, or null with a problem logged.</summary>
    public abstract T? Read(string name, JsonElement element, string place, InputProblems log);
}
