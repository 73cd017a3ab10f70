using Chally.Competencies.Psychometrics;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>Where the means of two groups stand, with the norm set.</summary>
internal sealed record NormedStudyReport(NormSet Set, NormedStudy Study);
