namespace Chally.Competencies.Tests.Shared;

/// <summary>The content of a catalog: what a bundle holds.</summary>
public sealed record Contents(ValueList<Competency> Competencies, ValueList<Benchmark> Benchmarks);
