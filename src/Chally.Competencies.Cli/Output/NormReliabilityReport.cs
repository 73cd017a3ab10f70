using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>The reliabilities that a norm set states beside those of a sample, with the norm set.</summary>
internal sealed record NormReliabilityReport(NormSet Set, NormReliability Reliability);
