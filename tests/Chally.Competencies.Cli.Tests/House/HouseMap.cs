using Chally.Competencies.Tests.Shared;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Chally.Competencies.Cli.Tests.House;

/// <summary>Which source folder names types of which other one: read from the sources, as several folders share a namespace.</summary>
internal sealed class HouseMap
{
    private const string GlobalUsings = """
        global using System; global using System.IO; global using System.Linq; global using System.Collections.Generic; global using System.Threading; global using System.Threading.Tasks;
        """;

    private static readonly Lazy<HouseMap> Read = new(() => Of(
        Directory.GetFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"))
            .Select(file => (Path.GetRelativePath(Repository.PathOf("src"), file), File.ReadAllText(file)))));

    private readonly Dictionary<(string From, string To), SortedSet<string>> uses;

    private HouseMap(Dictionary<(string From, string To), SortedSet<string>> uses)
    {
        this.uses = uses;
    }

    /// <summary>The map of the sources.</summary>
    public static HouseMap Sources => Read.Value;

    /// <summary>The map of files with their paths.</summary>
    public static HouseMap Of(IEnumerable<(string Path, string Text)> files)
    {
        CSharpParseOptions options = new(LanguageVersion.Preview);
        SyntaxTree[] trees = [.. files.Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path))];
        CSharpCompilation compilation = CSharpCompilation.Create(
            "house",
            [.. trees, CSharpSyntaxTree.ParseText(GlobalUsings, options)],
            [.. References()],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable, allowUnsafe: true));
        Dictionary<(string From, string To), SortedSet<string>> uses = [];
        foreach (SyntaxTree tree in trees)
        {
            SemanticModel model = compilation.GetSemanticModel(tree);
            foreach (SyntaxNode node in tree.GetRoot().DescendantNodes().Where(node => node is SimpleNameSyntax or ImplicitObjectCreationExpressionSyntax))
            {
                if (node.FirstAncestorOrSelf<UsingDirectiveSyntax>() is null && FileOf(model.GetSymbolInfo(node).Symbol) is string used
                    && Folder(used) != Folder(tree.FilePath))
                {
                    (string, string) pair = (Folder(tree.FilePath), Folder(used));
                    if (!uses.TryGetValue(pair, out SortedSet<string>? names))
                    {
                        uses.Add(pair, names = new SortedSet<string>(StringComparer.Ordinal));
                    }

                    names.Add($"{Path.GetFileNameWithoutExtension(tree.FilePath)} -> {Path.GetFileNameWithoutExtension(used)}");
                }
            }
        }

        return new HouseMap(uses);
    }

    /// <summary>The pairs of folders of which each reaches the other, with an example of the types: none in a sound house.</summary>
    public IEnumerable<string> Circles() => uses
        .Where(pair => Reach(pair.Key.To).Contains(pair.Key.From))
        .OrderBy(pair => pair.Value.Count)
        .Select(pair => $"{pair.Key.From} -> {pair.Key.To}: {string.Join(", ", pair.Value.Take(3))}");

    /// <summary>The projects whose types a project names.</summary>
    public IEnumerable<string> ProjectsUsedBy(string project) =>
        uses.Keys.Where(pair => Project(pair.From) == project && Project(pair.To) != project).Select(pair => Project(pair.To)).Distinct(StringComparer.Ordinal);

    private static string Project(string folder) => folder.Split(Path.DirectorySeparatorChar)[0];

    private static string Folder(string path) => Path.GetDirectoryName(path)!;

    private static string? FileOf(ISymbol? symbol)
    {
        INamedTypeSymbol? type = symbol as INamedTypeSymbol ?? (symbol is IMethodSymbol or IPropertySymbol or IFieldSymbol ? symbol.ContainingType : null);
        while (type?.ContainingType is INamedTypeSymbol outer)
        {
            type = outer;
        }

        string? path = type?.OriginalDefinition.Locations.FirstOrDefault(location => location.IsInSource)?.SourceTree?.FilePath;
        return string.IsNullOrEmpty(path) ? null : path;
    }

    private static IEnumerable<MetadataReference> References() => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(path => Path.GetFileName(path) is string name && name != "chally.dll" && !name.StartsWith("Chally.", StringComparison.Ordinal))
        .Select(path => MetadataReference.CreateFromFile(path));

    private HashSet<string> Reach(string start)
    {
        HashSet<string> seen = new([start], StringComparer.Ordinal);
        Stack<string> next = new([start]);
        while (next.TryPop(out string? at))
        {
            foreach (string to in uses.Keys.Where(pair => pair.From == at).Select(pair => pair.To).Where(seen.Add))
            {
                next.Push(to);
            }
        }

        return seen;
    }
}
