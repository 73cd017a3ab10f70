using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Chally.Competencies.Tests.Shared;

/// <summary>The public surface of an assembly as one sorted line a type or member, so that a change of it shows in a diff.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private static readonly NullabilityInfoContext Nullability = new();

    public static IEnumerable<string> Of(Assembly assembly) => assembly.GetExportedTypes()
        .OrderBy(type => type.FullName, StringComparer.Ordinal)
        .SelectMany(type => Members(type).Order(StringComparer.Ordinal).Prepend(Header(type)));

    /// <summary>Members that someone wrote: a record's generated ones are part of its being a record.</summary>
    public static IEnumerable<MemberInfo> Written(Type type) => type.GetMembers(Declared).Where(member => member switch
    {
        FieldInfo field => !field.IsSpecialName,
        MethodBase method => !method.IsDefined(typeof(CompilerGeneratedAttribute))
            && (method.IsConstructor || !method.IsSpecialName || method.Name.StartsWith("op_", StringComparison.Ordinal))
            && !IsRecordConstructor(method),
        Type => false,
        _ => true,
    });

    private static IEnumerable<string> Members(Type type) => typeof(Delegate).IsAssignableFrom(type)
        ? []
        : Written(type).Select(member => $"{Name(type)}.{Describe(member)}");

    private static bool IsRecordConstructor(MethodBase method) =>
        method.IsConstructor && method.GetParameters() is [{ } only] && only.ParameterType == method.DeclaringType;

    private static string Header(Type type)
    {
        string kind = type.IsEnum ? "enum"
            : type.IsInterface ? "interface"
            : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
            : type.IsValueType ? "struct"
            : IsRecord(type) ? "record" : "class";
        string modifier = type is { IsAbstract: true, IsSealed: true } ? "static "
            : type.IsAbstract && !type.IsInterface ? "abstract "
            : type.IsSealed && type.IsClass ? "sealed " : string.Empty;
        Type[] interfaces = [.. type.GetInterfaces().Where(one => one.IsPublic && !type.IsEnum)];
        string bases = string.Join(", ", interfaces.Select(Name).Order(StringComparer.Ordinal));
        return $"{modifier}{kind} {type.Namespace}.{Name(type)}{(bases.Length == 0 ? string.Empty : $" : {bases}")}";
    }

    private static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    private static string Describe(MemberInfo member) => member switch
    {
        ConstructorInfo constructor => $"ctor({Parameters(constructor)})",
        MethodInfo method => $"{Name(method)}({Parameters(method)}) -> {Typed(Nullability.Create(method.ReturnParameter))}{Static(method)}",
        PropertyInfo property => Describe(property),
        FieldInfo { IsLiteral: true } field => $"{field.Name} = {Convert.ToString(field.GetRawConstantValue(), CultureInfo.InvariantCulture)}",
        FieldInfo field => $"{field.Name} -> {Typed(Nullability.Create(field))}{(field.IsStatic ? " (static)" : string.Empty)}",
        EventInfo declared => $"event {declared.Name}",
        _ => member.Name,
    };

    private static string Describe(PropertyInfo property)
    {
        string required = property.IsDefined(typeof(RequiredMemberAttribute)) ? " (required)" : string.Empty;
        string index = property.GetIndexParameters() is { Length: > 0 } places ? $"[{string.Join(", ", places.Select(Describe))}]" : string.Empty;
        string set = property.SetMethod is not { IsPublic: true } setter ? string.Empty
            : setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) ? " init;" : " set;";
        return $"{property.Name}{index} {{ get;{set} }} -> {Typed(Nullability.Create(property))}{required}{Static(property.GetMethod!)}";
    }

    private static string Static(MethodInfo method) => method.IsStatic ? " (static)" : string.Empty;

    private static string Name(MethodInfo method) => method.IsGenericMethod
        ? $"{method.Name}<{string.Join(", ", method.GetGenericArguments().Select(Name))}>"
        : method.Name;

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Describe));

    private static string Describe(ParameterInfo parameter)
    {
        string way = parameter.IsOut ? "out " : parameter.IsIn ? "in " : parameter.ParameterType.IsByRef ? "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : string.Empty;
        string standard = parameter.HasDefaultValue ? $" = {Convert.ToString(parameter.DefaultValue ?? "null", CultureInfo.InvariantCulture)}" : string.Empty;
        return $"{way}{Typed(Nullability.Create(parameter))} {parameter.Name}{standard}";
    }

    private static string Typed(NullabilityInfo info)
    {
        Type type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        string mark = !type.IsValueType && info.ReadState == NullabilityState.Nullable ? "?" : string.Empty;
        return type.IsGenericType && !type.IsValueType && info.GenericTypeArguments.Length > 0
            ? $"{Plain(type)}<{string.Join(", ", info.GenericTypeArguments.Select(Typed))}>{mark}"
            : Name(type) + mark;
    }

    private static string Name(Type type)
    {
        if (Nullable.GetUnderlyingType(type) is Type underlying)
        {
            return Name(underlying) + "?";
        }

        return type.IsArray ? $"{Name(type.GetElementType()!)}[]"
            : type.IsGenericType ? $"{Plain(type)}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>"
            : type.Name;
    }

    private static string Plain(Type type) => type.Name.Split('`')[0];
}
