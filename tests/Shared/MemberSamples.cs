using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Tests.Shared;

/// <summary>Values of every public type of an assembly that describes its JSON, found by going through a few results.</summary>
public sealed class MemberSamples
{
    private readonly Dictionary<Type, object> found = [];
    private readonly HashSet<Assembly> passed;

    /// <param name="assembly">The assembly.</param>
    /// <param name="context">A context as an application may generate it.</param>
    /// <param name="stored">The folder of documents as earlier versions wrote them.</param>
    /// <param name="roots">The results.</param>
    internal MemberSamples(Assembly assembly, JsonSerializerContext context, string stored, params object[] roots)
    {
        Assembly = assembly;
        Context = context;
        Stored = stored;
        passed = [assembly, typeof(Benchmark).Assembly];
        Types = [.. AllOf(assembly).Where(type => type.IsPublic)];
        foreach (object root in roots)
        {
            Visit(root);
        }
    }

    public Assembly Assembly { get; }

    public JsonSerializerContext Context { get; }

    public string Stored { get; }

    /// <summary>The public types that describe their JSON.</summary>
    public IReadOnlyList<Type> Types { get; }

    /// <summary>One value a type.</summary>
    public IReadOnlyDictionary<Type, object> All => found;

    /// <summary>The types that are whole documents, by the names of their schemas.</summary>
    public IEnumerable<(string Name, Type Type)> Documents => DocumentsOf(Assembly).Where(one => one.Type.IsPublic);

    /// <summary>Every type of an assembly that describes its JSON.</summary>
    public static IEnumerable<Type> AllOf(Assembly assembly) => assembly.GetTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMemberTable<>)))
        .OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Every type that is a whole document, by the name of its schema.</summary>
    public static IEnumerable<(string Name, Type Type)> DocumentsOf(Assembly assembly) =>
        AllOf(assembly).Where(type => DocumentOf(type) is not null).Select(type => (DocumentOf(type)!.Name, type));

    public static string Write(object value) => (string)typeof(CompetencyJson).GetMethods()
        .Single(method => method.Name == nameof(CompetencyJson.Write) && method.ReturnType == typeof(string)).MakeGenericMethod(value.GetType())
            .Invoke(null, [value, false])!;

    /// <summary>A JSON text with the values and the order of members, however it is written.</summary>
    public static string Canonical(string json) => JsonNode.Parse(json)!.ToJsonString(JsonSerializerOptions.Default);

    private static JsonDocumentForm? DocumentOf(Type type) => (JsonDocumentForm?)typeof(MemberSamples)
        .GetMethod(nameof(Document), BindingFlags.Static | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(null, []);

    private static JsonDocumentForm? Document<T>()
        where T : class, IMemberTable<T> => T.Document;

    /// <summary>Keeps of each type the value that writes the most.</summary>
    private void Visit(object? value)
    {
        if (value is null or string || value.GetType() is { IsPrimitive: true } or { IsEnum: true } or { Namespace: null })
        {
            return;
        }

        if (value is IEnumerable elements)
        {
            foreach (object? element in elements)
            {
                Visit(element is not null && element.GetType() is { IsGenericType: true } pair && pair.GetGenericTypeDefinition() == typeof(KeyValuePair<,>)
                    ? pair.GetProperty("Value")!.GetValue(element) : element);
            }

            return;
        }

        if (!passed.Contains(value.GetType().Assembly))
        {
            return;
        }

        if (Types.Contains(value.GetType()) && (!All.TryGetValue(value.GetType(), out object? other) || Write(value).Length > Write(other).Length))
        {
            found[value.GetType()] = value;
        }

        foreach (PropertyInfo property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0))
        {
            Visit(property.GetValue(value));
        }
    }
}
