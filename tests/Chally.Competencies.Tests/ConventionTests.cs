using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Chally.Competencies.Input;
using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Tests;

/// <summary>Holds the habits of the house that no analyzer knows.</summary>
public sealed class ConventionTests
{
    private const int MaxLines = 300;
    private const int MaxColumns = 160;
    private const string Root = "Chally.Competencies";
    private const string Extensions = "Microsoft.Extensions.DependencyInjection";
    private const string PublicTypes =
        @"^public (?:static |sealed |abstract |readonly |partial |ref )*(?:class|struct|record struct|record|enum|interface) (\w+)|" +
            @"^public delegate [\w<>?, ]+ (\w+)";

    private static readonly Assembly Library = typeof(CompetencyCatalog).Assembly;
    private static readonly string[] Sources = FilesIn("src");

    /// <summary>Folders that put what a user types in the first hour in order, but are no namespaces of their own.</summary>
    private static readonly string[] FoldersOfTheirParent =
    [
        "Chally.Competencies/Values", "Chally.Competencies/Model", "Chally.Competencies.Psychometrics/Figures", "Chally.Competencies.Psychometrics/Groups",
        "Chally.Competencies.Psychometrics/Reliability", "Chally.Competencies.Psychometrics/Agreement", "Chally.Competencies.Psychometrics/Impact",
        "Chally.Competencies.Psychometrics/Norms",
    ];

    /// <summary>
    /// What others derive from: records about people, exceptions about bad input, and the passes over members, whose constructor is internal.
    /// </summary>
    private static readonly Type[] Bases = [typeof(PersonalRecord), typeof(CompetencyInputException), typeof(MemberPass)];

    [Fact]
    public void Classes_Public_AreSealedOrStatic() =>
        Assert.Empty(Library.GetExportedTypes().Where(type => type is { IsClass: true, IsSealed: false } && !Bases.Contains(type))
            .Select(type => type.FullName));

    [Fact]
    public void Namespaces_Sources_AreTheirFolders()
    {
        foreach (string path in Sources)
        {
            string folder = Path.GetDirectoryName(Path.GetRelativePath(Repository.PathOf("src"), path))!;
            string declared = Regex.Match(File.ReadAllText(path), @"^namespace ([\w.]+);", RegexOptions.Multiline).Groups[1].Value;
            string expected = Path.GetFileName(path) switch
            {
                "CompetencyServiceCollectionExtensions.cs" => Extensions,
                "CompetencyCatalog.cs" => Root,
                _ when FoldersOfTheirParent.Contains(folder) || IsTypedBesideTheFacade(folder, path) => folder.Split(Path.DirectorySeparatorChar)[0],
                _ => folder.Replace(Path.DirectorySeparatorChar, '.'),
            };

            // A program's entry point has no namespace.
            Assert.True(declared == expected || (declared.Length == 0 && Path.GetFileName(path) == "Program.cs"), $"{path} declares namespace '{declared}'.");
        }
    }

    /// <summary>Options and entries of a report stand in its folder, and are found where the facade is.</summary>
    private static bool IsTypedBesideTheFacade(string folder, string path) =>
        folder.StartsWith("Chally.Competencies.Reports/", StringComparison.Ordinal) && !folder.EndsWith("/Forms", StringComparison.Ordinal)
        && File.ReadLines(path).Any(line => line.StartsWith("public ", StringComparison.Ordinal));

    [Fact]
    public void Namespaces_Library_HaveOneExceptionOnly() => Assert.Equal(
        ["CompetencyServiceCollectionExtensions"],
        Library.GetExportedTypes().Where(type => !type.FullName!.StartsWith("Chally.Competencies.", StringComparison.Ordinal)).Select(type => type.Name));

    [Fact]
    public void Files_Sources_HoldOnePublicTypeAndAreNamedAfterIt()
    {
        foreach (string path in Sources)
        {
            string name = Path.GetFileName(path).Split('.')[0];
            string[] types = [.. Regex.Matches(File.ReadAllText(path), PublicTypes, RegexOptions.Multiline)
                .Select(match => match.Groups[1].Value + match.Groups[2].Value)];

            Assert.True(types.Length == 0 || types is [{ } only] && only == name, $"{path} declares public {string.Join(", ", types)}.");
        }
    }

    [Fact]
    public void Files_Sources_AreWithinTheirLength() =>
        Assert.DoesNotContain(Sources, path => File.ReadLines(path).Count() > MaxLines);

    [Fact]
    public void Lines_SourcesAndTests_AreWithinTheirWidth() => Assert.Empty(
        Sources.SelectMany(path => TooWide(path, hasData: false))
            .Concat(FilesIn("tests").Concat(FilesIn("perf")).SelectMany(path => TooWide(path, hasData: true))));

    /// <summary>The lines of a file that are too wide, as file and line; raw strings, the data of a test, are as wide as they are.</summary>
    private static IEnumerable<string> TooWide(string path, bool hasData)
    {
        bool isRaw = false;
        int number = 0;
        foreach (string line in File.ReadLines(path))
        {
            number++;
            int marks = line.Contains("@\"", StringComparison.Ordinal) ? 0 : line.Split("\"\"\"").Length - 1;
            bool isData = hasData && (isRaw || marks > 0);
            isRaw ^= marks % 2 == 1;
            if (line.Length > MaxColumns && !isData)
            {
                yield return $"{Path.GetRelativePath(Repository.Root, path)}:{number} has {line.Length} columns";
            }
        }
    }

    private static string[] FilesIn(string folder) =>
    [
        .. Directory.GetFiles(Repository.PathOf(folder), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")),
    ];

    [Fact]
    public void References_Library_AreTheFrameworkAndTheAbstractionsOfInjection()
    {
        string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;

        Assert.Equal(
            ["Microsoft.Extensions.DependencyInjection.Abstractions"],
            Library.GetReferencedAssemblies().Select(one => one.Name!).Where(name => !File.Exists(Path.Combine(framework, name + ".dll"))));
    }

    [Fact]
    public void Members_Public_AreDocumented()
    {
        XDocument documentation = XDocument.Load(Path.ChangeExtension(Library.Location, ".xml"));
        Dictionary<string, XElement> members = documentation.Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);
        List<string> missing = [];
        foreach (Type type in Library.GetExportedTypes())
        {
            string name = type.FullName!.Replace('+', '.');
            Check($"T:{name}", members.GetValueOrDefault($"T:{name}"));
            HashSet<string> positional = [.. type.GetConstructors().SelectMany(one => one.GetParameters()).Select(one => one.Name!)];
            XElement? typeDocumentation = members.GetValueOrDefault($"T:{name}");
            foreach (MemberInfo member in PublicApi.Written(type))
            {
                // A constructor without parameters says nothing; the members of a positional record are parameters of the type.
                bool isSilent = member is ConstructorInfo constructor && constructor.GetParameters().Length == 0;
                bool isParameter = (member is ConstructorInfo || positional.Contains(member.Name))
                    && typeDocumentation!.Elements("param").Any(one => member is ConstructorInfo || one.Attribute("name")!.Value == member.Name);
                if (!isSilent && !isParameter)
                {
                    Check($"{name}.{member.Name}", Of(members, name, member));
                }
            }
        }

        Assert.Empty(missing);

        void Check(string what, XElement? found)
        {
            if (found is null || (found.Element("summary") is null && found.Element("inheritdoc") is null)
                || found.Value.Contains("TODO", StringComparison.Ordinal))
            {
                missing.Add(what);
            }
        }
    }

    [Fact]
    public void Records_Public_HoldOnlyMembersThatCompareByContent()
    {
        // A list or dictionary of the framework would compare by reference and break the record's equality.
        IEnumerable<string> broken = Library.GetExportedTypes()
            .Where(type => type.GetMethod("<Clone>$") is not null)
            .SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .Select(field => (Type: type, Field: field)))
            .Where(one => !ComparesByContent(one.Field.FieldType))
            .Select(one => $"{one.Type.Name}.{one.Field.Name}");

        Assert.Empty(broken);
    }

    private static bool ComparesByContent(Type type)
    {
        Type one = Nullable.GetUnderlyingType(type) ?? type;
        return one.IsValueType || typeof(IEquatable<>).MakeGenericType(one).IsAssignableFrom(one);
    }

    private static XElement? Of(Dictionary<string, XElement> members, string type, MemberInfo member)
    {
        string kind = member switch
        {
            FieldInfo => "F",
            PropertyInfo => "P",
            EventInfo => "E",
            _ => "M",
        };
        string name = $"{kind}:{type}.{member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal)}";

        // Overloads and type parameters follow the name; one overload without documentation is an error of the build already.
        return members.FirstOrDefault(one => one.Key == name
            || one.Key.StartsWith(name + "(", StringComparison.Ordinal) || one.Key.StartsWith(name + "``", StringComparison.Ordinal)).Value;
    }
}
