using Chally.Competencies.Input;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>The reliabilities that a norm set states, beside those of a sample: whether its standard errors can be meant for people like these.</summary>
public sealed partial record NormReliability : PersonalRecord
{
    private static readonly FigureNotes Described = new(
        "Reliability that a norm set states beside that of this sample, at most 1; standard errors of measurement, SD times the root of 1 - r, in scale " +
            "points of 100.",
        "Lord & Novick 1968; Feldt 1965; Shrout & Fleiss 1979",
        ["The sample is of the kind of people that the norm set describes."],
        ["Reliability is smaller where people differ less, at the same standard error: compare the errors too."]);

    /// <summary>The id of the norm set.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required string NormSet { get; init => field = Require.NotNull(value); }

    /// <summary>The rateable competencies in benchmark order, those without norms included.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required ValueList<StatedReliability> Competencies { get; init => field = Require.NotNull(value); }

    /// <summary>The composite.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required StatedReliability Overall { get; init => field = Require.NotNull(value); }

    /// <summary>What the figures are and what to be careful about.</summary>
    /// <exception cref="ArgumentNullException">It is null.</exception>
    public required FigureNotes Notes { get; init => field = Require.NotNull(value); }

    /// <summary>Puts what a norm set states beside the alpha of a sample.</summary>
    /// <param name="sample">The reliability of the sample.</param>
    /// <param name="benchmark">The benchmark, for its rating scale.</param>
    /// <param name="scores">The scores of the sample's sheets.</param>
    /// <param name="norms">The norm set: of the benchmark, scoring hash, rater role and weights of every score, as for <see cref="NormComparison"/>.</param>
    /// <returns>The reliabilities side by side. Only alpha is compared with alpha.</returns>
    /// <exception cref="ArgumentException">The sample is of another benchmark, or a score and the norm set do not belong together.</exception>
    public static NormReliability Of(BenchmarkReliability sample, Benchmark benchmark, IEnumerable<BenchmarkScore> scores, NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(benchmark);
        ArgumentNullException.ThrowIfNull(norms);
        RequireNorms(sample.Benchmark, scores, norms);
        if (sample.Benchmark != benchmark.Id)
        {
            throw new ArgumentException($"The benchmark must be that of the sample, '{sample.Benchmark}', but is '{benchmark.Id}'.", nameof(benchmark));
        }

        double points = 100.0 / benchmark.RatingScale.Range;
        return new NormReliability
        {
            NormSet = norms.Id,
            Competencies = [.. sample.Competencies.Select(one => StatedReliabilityRule.OfItems(one, norms.Competencies.GetValueOrDefault(one.Id), points))],
            Overall = StatedReliabilityRule.OfComposite(sample, norms.Overall),
            Notes = Described,
        };
    }

    /// <summary>Puts what a norm set states beside the agreement of raters.</summary>
    /// <param name="sample">The agreement of the raters.</param>
    /// <param name="scores">The scores of the raters' sheets.</param>
    /// <param name="norms">The norm set: of the benchmark, scoring hash, rater role and weights of every score, as for <see cref="NormComparison"/>.</param>
    /// <returns>The reliabilities side by side. A stated intraclass correlation is compared with that form; any other kind is only named.</returns>
    /// <exception cref="ArgumentException">The sample is of another benchmark, or a score and the norm set do not belong together.</exception>
    public static NormReliability Of(BenchmarkAgreement sample, IEnumerable<BenchmarkScore> scores, NormSet norms)
    {
        ArgumentNullException.ThrowIfNull(sample);
        ArgumentNullException.ThrowIfNull(norms);
        RequireNorms(sample.Benchmark, scores, norms);
        return new NormReliability
        {
            NormSet = norms.Id,
            Competencies = [.. sample.Competencies.Select(one => StatedReliabilityRule.OfRaters(one, norms.Competencies.GetValueOrDefault(one.Id)))],
            Overall = StatedReliabilityRule.OfRaters(sample.Overall, norms.Overall),
            Notes = Described,
        };
    }

    private static void RequireNorms(string benchmark, IEnumerable<BenchmarkScore> scores, NormSet norms)
    {
        BenchmarkScore[] all = Require.Elements(scores, nameof(scores));
        if (norms.Benchmark != benchmark)
        {
            throw new ArgumentException($"The norm set must be of benchmark '{benchmark}', but is of another.", nameof(norms));
        }

        foreach (BenchmarkScore score in all)
        {
            norms.RequireFor(score);
        }
    }
}
