using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Tests.Input;

/// <summary>Every type of the library that describes its JSON.</summary>
internal static class MemberTypes
{
    public static IReadOnlyList<Type> All { get; } =
    [
        .. typeof(BenchmarkScore).Assembly.GetTypes()
            .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IMemberTable<>)))
            .OrderBy(type => type.FullName, StringComparer.Ordinal),
    ];

    public static IEnumerable<Type> Public => All.Where(type => type.IsPublic);
}
