namespace Chally.Competencies.Reports.Documents;

/// <summary>A part of a report, which every form of output shows in its own way.</summary>
internal abstract record Block;
