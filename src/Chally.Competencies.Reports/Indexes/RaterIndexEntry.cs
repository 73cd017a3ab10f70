using Chally.Competencies.Input;
using Chally.Competencies.Scoring.Raters;

namespace Chally.Competencies.Reports;

/// <summary>A person in an index of reports on several raters.</summary>
/// <param name="Score">The person's scores by role.</param>
/// <param name="Page">The file name of the person's page, relative to the index.</param>
public sealed record RaterIndexEntry(MultiRaterScore Score, string Page) : PersonalRecord;
