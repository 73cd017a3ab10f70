using Chally.Competencies.Input;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports;

/// <summary>A person in an index of candidate reports.</summary>
/// <param name="Score">The person's scores.</param>
/// <param name="Page">The file name of the person's page, relative to the index.</param>
public sealed record IndexEntry(BenchmarkScore Score, string Page) : PersonalRecord;
