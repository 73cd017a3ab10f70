using Chally.Competencies.Comparison;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Cli.Output;

/// <summary>What there is to show of one person who is compared.</summary>
/// <param name="Score">The scores.</param>
/// <param name="Contrast">Where the person stands between the poles.</param>
/// <param name="Norms">Where the person stands among others; null without a norm set that fits.</param>
/// <param name="Evidence">What the scores say about another job; null where none is asked for.</param>
internal sealed record PersonView(BenchmarkScore Score, PersonContrast Contrast, NormComparison? Norms, BenchmarkEvidence? Evidence = null);
