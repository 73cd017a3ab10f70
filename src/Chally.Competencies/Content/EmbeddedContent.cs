using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Chally.Competencies.Content;

/// <summary>
/// The content files inside the library's assembly. One benchmark can be had without the others: its file and those of its competencies
/// are named after them, so that an application that starts with one job does not wait for all.
/// </summary>
internal static class EmbeddedContent
{
    private const string Folder = "seeds/";

    private static readonly Lock Reading = new();
    private static readonly Dictionary<string, Benchmark> Benchmarks = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Competency> Competencies = new(StringComparer.Ordinal);

    /// <summary>Everything. What was read before stays the same object.</summary>
    public static CatalogContent Read()
    {
        lock (Reading)
        {
            CatalogContent all = ContentReader.Read(Files(), beside: null, Keep);
            foreach (Benchmark benchmark in all.Benchmarks.AsSpan())
            {
                Benchmarks.TryAdd(benchmark.Id, benchmark);
            }

            return new CatalogContent(all.ContentVersion, all.Competencies, [.. all.Benchmarks.Select(benchmark => Benchmarks[benchmark.Id])], all.Sources,
                all.Overlays);
        }
    }

    /// <summary>One benchmark, with nothing else read; false when there is none of that id.</summary>
    public static bool TryReadBenchmark(string id, [NotNullWhen(true)] out Benchmark? benchmark)
    {
        lock (Reading)
        {
            if (!Benchmarks.TryGetValue(id, out benchmark) && TryOpen($"benchmarks/{id}") is ContentFile file)
            {
                benchmark = ContentReader.ReadBenchmark(Open("sources"), file, competency => Open($"competencies/{competency}"), Keep);
                Benchmarks.Add(id, benchmark);
            }
        }

        return benchmark is not null;
    }

    public static IEnumerable<ContentFile> Files()
    {
        Assembly assembly = typeof(EmbeddedContent).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal))];
        Array.Sort(names, StringComparer.Ordinal);
        return names.Select(name => TryOpen(name[Folder.Length..^".json".Length])!);
    }

    /// <summary>A competency is stored once, whichever benchmark it was first read for.</summary>
    private static Competency Keep(Competency read)
    {
        Competencies.TryAdd(read.Id, read);
        return Competencies[read.Id];
    }

    private static ContentFile Open(string name) => TryOpen(name) ?? throw new InvalidOperationException($"The library holds no content file '{name}'.");

    private static ContentFile? TryOpen(string name)
    {
        string resource = $"{Folder}{name}.json";
        using Stream? stream = typeof(EmbeddedContent).Assembly.GetManifestResourceStream(resource);
        return stream is null ? null : ContentFile.FromStream(resource, stream);
    }
}
