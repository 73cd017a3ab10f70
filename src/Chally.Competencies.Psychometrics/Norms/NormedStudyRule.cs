using Chally.Competencies.Psychometrics.Numerics;
using Chally.Competencies.Scoring;
using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics;

/// <summary>Places the means of two groups in the table of a norm set.</summary>
internal static class NormedStudyRule
{
    public const string NoTable = "the norm set has no table for this score";

    public static NormedContrast Apply(string id, ReadOnlySpan<double> high, ReadOnlySpan<double> low, NormTable? table)
    {
        List<MissingFigure> missing = [];
        return new NormedContrast
        {
            Id = id,
            High = Place(nameof(NormedContrast.High), Scores.Present(high, nameof(high)), table, missing),
            Low = Place(nameof(NormedContrast.Low), Scores.Present(low, nameof(low)), table, missing),
            Missing = [.. missing],
            Flags = table is null ? [] : [.. table.Flags.Where(flag => flag.Code == ScoreFlagCodes.SmallNorm)],
        };
    }

    private static NormedMean? Place(string group, double[] present, NormTable? table, List<MissingFigure> missing)
    {
        if (table is null || GroupSummary.Of(present, present.Length).Mean is not double mean)
        {
            missing.Add(new MissingFigure(group, table is null ? NoTable : "needs a score in the group, but there is none"));
            return null;
        }

        NormedScore place = table.Place(mean, StudyOptions.Default.ConfidenceLevel);
        if (place.PercentileRank is null)
        {
            missing.Add(new MissingFigure($"{group}.{nameof(NormedMean.PercentileRank)}", "needs frequencies, but the norm set's table has none"));
        }

        if (place.Z is null)
        {
            missing.Add(new MissingFigure($"{group}.{nameof(NormedMean.Z)}", "needs scores that differ, but those of the norm set are all equal"));
        }

        return new NormedMean(place.PercentileRank, place.Z, place.T);
    }
}
