using System.Globalization;
using Chally.Competencies.Psychometrics.Numerics;
using MathNet.Numerics.Distributions;

namespace Chally.Competencies.Psychometrics;

/// <summary>Chooses the reference group and compares every other group with it.</summary>
internal static class ImpactRule
{
    /// <param name="counts">The counts.</param>
    /// <param name="scores">The scores by group; null when there are none.</param>
    /// <param name="notScored">How many applicants of each group were left out, as they have no score.</param>
    /// <param name="options">The options.</param>
    public static AdverseImpact Apply(
        SelectionCount[] counts, Dictionary<string, List<double>>? scores, SortedDictionary<string, int> notScored, AdverseImpactOptions options)
    {
        ValueList<SelectionRate> groups = Groups(counts);
        bool hasStrata = HasStrata(counts);
        FigureNotes notes = ImpactNotes.Impact.With([.. notScored.Select(pair => ImpactNotes.NotScored(pair.Key, pair.Value))]);
        SelectionRate? reference = Reference(groups, options);
        MissingFigure? whyNone = groups.Count(group => group.Applicants > 0) < 2
            ? new MissingFigure(nameof(AdverseImpact.Comparisons), "needs at least two groups with applicants, but there is one")
            : reference is null ? new MissingFigure(nameof(AdverseImpact.Reference), "needs a group with at least 2 % of the applicants, but there is none")
            : null;
        ImpactComparison[] comparisons = whyNone is not null ? [] :
        [
            .. groups.Where(group => group.Applicants > 0 && group.Group != reference!.Group)
                .Select(group => Compare(group, reference!, hasStrata ? Strata(counts, group.Group, reference!.Group) : null, scores, options)),
        ];
        PValue?[] holm = MultipleComparisons.Holm([.. comparisons.Select(comparison => comparison.P)]);
        PValue?[] fisherHolm = MultipleComparisons.Holm([.. comparisons.Select(comparison => comparison.FisherP)]);
        return new AdverseImpact
        {
            Groups = groups,
            Reference = reference?.Group,
            Comparisons = [.. comparisons.Select((comparison, i) => comparison with { PHolm = holm[i], FisherPHolm = fisherHolm[i] })],
            ConfidenceLevel = options.ConfidenceLevel,
            Missing = [.. whyNone is null ? [] : new[] { whyNone }, .. groups.Where(group => group.Rate is null).Select(Unapplied)],
            Notes = notes,
        };
    }

    private static MissingFigure Unapplied(SelectionRate group) => new(nameof(AdverseImpact.Comparisons), $"needs applicants, but '{group.Group}' has none");

    private static ValueList<SelectionRate> Groups(SelectionCount[] counts)
    {
        (string Group, long Selected, long Rejected)[] tallies = [.. counts.GroupBy(count => count.Group, StringComparer.Ordinal)
            .Select(group => (group.Key, group.Sum(count => (long)count.Selected), group.Sum(count => (long)count.Rejected)))];
        long all = tallies.Sum(tally => tally.Selected + tally.Rejected);
        if (all == 0)
        {
            throw new ArgumentException("There must be at least one applicant with a decision, but there is none.", nameof(counts));
        }

        for (int at = 0; at < tallies.Length; at++)
        {
            if (tallies[at].Selected + tallies[at].Rejected is > SelectionCount.MaxApplicants and long applicants)
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"A group must have at most {SelectionCount.MaxApplicants} applicants, but that at place " +
                        $"{at} has {applicants}."),
                    nameof(counts));
            }
        }

        return
        [
            .. tallies.Select(tally =>
            {
                long n = tally.Selected + tally.Rejected;
                double? rate = n > 0 ? (double)tally.Selected / n : null;
                return new SelectionRate(tally.Group, (int)tally.Selected, (int)tally.Rejected, rate, (double)n / all);
            }),
        ];
    }

    private static bool HasStrata(SelectionCount[] counts)
    {
        int divided = counts.Count(count => count.Stratum is not null);
        return divided == 0 || divided == counts.Length
            ? divided > 0
            : throw new ArgumentException($"All counts must have a stratum, or none, but {divided} of {counts.Length} have one.", nameof(counts));
    }

    private static SelectionRate? Reference(ValueList<SelectionRate> groups, AdverseImpactOptions options)
    {
        if (options.Reference is string chosen)
        {
            return groups.FirstOrDefault(group => group.Group == chosen && group.Applicants > 0)
                ?? throw new ArgumentException(
                    $"The reference group must be one of the {groups.Count(group => group.Applicants > 0)} with applicants, but is none of them.",
                    nameof(options));
        }

        // 2 % in whole numbers, and rates as products: 50·n ≥ all, and s₁·n₂ > s₂·n₁.
        long all = groups.Sum(group => (long)group.Applicants);
        SelectionRate? best = null;
        foreach (SelectionRate group in groups.Where(group => group.Applicants > 0 && 50L * group.Applicants >= all))
        {
            long difference = best is null ? 1 : ((long)group.Selected * best.Applicants) - ((long)best.Selected * group.Applicants);
            best = difference > 0 || (difference == 0 && group.Applicants > best!.Applicants) ? group : best;
        }

        return best;
    }

    private static IEnumerable<ImpactTable> Strata(SelectionCount[] counts, string group, string reference)
    {
        Dictionary<string, ImpactTable> tables = new(StringComparer.Ordinal);
        foreach (SelectionCount count in counts)
        {
            long n = (long)count.Selected + count.Rejected;
            ImpactTable table = tables.GetValueOrDefault(count.Stratum!);
            if (count.Group == group)
            {
                tables[count.Stratum!] = table with { Selected = table.Selected + count.Selected, N = table.N + n };
            }
            else if (count.Group == reference)
            {
                tables[count.Stratum!] = table with { ReferenceSelected = table.ReferenceSelected + count.Selected, ReferenceN = table.ReferenceN + n };
            }
        }

        return tables.Values;
    }

    private static ImpactComparison Compare(
        SelectionRate group, SelectionRate reference, IEnumerable<ImpactTable>? strata, Dictionary<string, List<double>>? scores, AdverseImpactOptions options)
    {
        ImpactTable table = new(group.Selected, group.Applicants, reference.Selected, reference.Applicants);
        List<MissingFigure> missing = [];
        (double fisher, double mid) = table.IsSplit
            ? Numerics.Hypergeometric.Fisher(table.Selected, table.N, table.ReferenceSelected, table.ReferenceN)
            : (1, 1);
        ImpactTable[]? tables = strata is null ? null : [.. strata];
        MantelHaenszel? withinStrata = tables is null ? null : StratumTables.Combine(tables, options.ConfidenceLevel);
        ImpactComparison comparison = new()
        {
            Group = group.Group,
            Reference = reference.Group,
            SelectionRate = table.Rate,
            ReferenceRate = table.ReferenceRate,
            ImpactRatio = table.ImpactRatio,
            ImpactRatioInterval = Interval(table, options.ConfidenceLevel),
            BelowFourFifths = table.BelowFourFifths,
            Z = table.Z,
            P = table.Z is double z ? PValue.Of(TailProbability.TwoSidedNormal(z)) : null,
            LogRatioZ = table.LogRatioZ,
            LogRatioP = table.LogRatioZ is double logZ ? PValue.Of(TailProbability.TwoSidedNormal(logZ)) : null,
            FisherP = table.IsSplit ? PValue.Of(fisher) : null,
            MidP = table.IsSplit ? PValue.Of(mid) : null,
            OddsRatio = table.OddsRatio,
            FlipForGroup = Flip(table, table.FlippedForGroup, group, reference),
            FlipAgainstGroup = Flip(table, table.FlippedAgainstGroup, group, reference),
            Shortfall = table.Shortfall,
            MantelHaenszel = withinStrata,
            Cautions = [.. Cautions(table, group, reference, tables, withinStrata)],
            Notes = ImpactNotes.Comparison,
        };
        AddMissing(missing, comparison, table, tables is not null);
        EffectSize? subgroupD = SubgroupD(group.Group, reference.Group, scores, options.ConfidenceLevel, missing);
        return comparison with { SubgroupD = subgroupD, Missing = [.. missing] };
    }

    private static FlipTest? Flip(ImpactTable before, ImpactTable? after, SelectionRate group, SelectionRate reference)
    {
        if (after is not ImpactTable table)
        {
            return null;
        }

        bool isBelow = table.BelowFourFifths ?? false;
        string? lower = table.Lead == 0 ? null : table.Lead < 0 ? group.Group : reference.Group;
        return new FlipTest(
            (int)table.Selected, (int)table.ReferenceSelected, table.ImpactRatio, isBelow, isBelow != before.BelowFourFifths, table.Lead > 0, lower);
    }

    private static ConfidenceInterval? Interval(ImpactTable table, double level)
    {
        if (table.LogRatioError is not double error)
        {
            return null;
        }

        double reach = Normal.InvCDF(0, 1, (1 + level) / 2) * error;
        double ratio = table.ImpactRatio!.Value;
        return new ConfidenceInterval(ratio * Math.Exp(-reach), ratio * Math.Exp(reach), level);
    }

    private static EffectSize? SubgroupD(
        string group, string reference, Dictionary<string, List<double>>? scores, double level, List<MissingFigure> missing)
    {
        if (scores is null)
        {
            missing.Add(new MissingFigure(nameof(ImpactComparison.SubgroupD), "needs scores, but only counts are given"));
            return null;
        }

        GroupSummary first = GroupSummary.Of([.. scores[group]], scores[group].Count);
        GroupSummary second = GroupSummary.Of([.. scores[reference]], scores[reference].Count);
        if (EffectSizeRule.WhyNone(first, second) is string reason)
        {
            missing.Add(new MissingFigure(nameof(ImpactComparison.SubgroupD), reason));
            return null;
        }

        return EffectSizeRule.CohensD(first, second, level, ImpactNotes.SubgroupD);
    }

    private static void AddMissing(List<MissingFigure> missing, ImpactComparison comparison, ImpactTable table, bool hasStrata)
    {
        const string NoneSelected = "needs somebody selected in the reference group, but nobody was";
        const string NoneSelectedInGroup = "needs somebody selected in the group, but nobody was";
        const string NoneRejectedInGroup = "needs somebody rejected in the group, but nobody was";
        string whyNoLog = table.ReferenceSelected == 0 ? NoneSelected
            : table.Selected == 0 ? NoneSelectedInGroup
            : "needs somebody rejected, but everybody was selected";
        string whyNoTest = table.Selected + table.ReferenceSelected == 0
            ? "needs somebody selected, but nobody was"
            : "needs somebody rejected, but everybody was selected";
        Add(nameof(comparison.ImpactRatio), comparison.ImpactRatio, NoneSelected);
        Add(nameof(comparison.ImpactRatioInterval), comparison.ImpactRatioInterval, whyNoLog);
        Add(nameof(comparison.BelowFourFifths), comparison.BelowFourFifths, NoneSelected);
        Add(nameof(comparison.Z), comparison.Z, whyNoTest);
        Add(nameof(comparison.LogRatioZ), comparison.LogRatioZ, whyNoLog);
        Add(nameof(comparison.FisherP), comparison.FisherP, whyNoTest);
        Add(nameof(comparison.OddsRatio), comparison.OddsRatio, table.ReferenceSelected == 0 ? NoneSelected : NoneRejectedInGroup);
        Add(nameof(comparison.FlipForGroup), comparison.FlipForGroup, table.ReferenceSelected == 0 ? NoneSelected : NoneRejectedInGroup);
        Add(nameof(comparison.FlipAgainstGroup), comparison.FlipAgainstGroup, table.ReferenceSelected == 0 ? NoneSelected : NoneSelectedInGroup);
        Add(nameof(comparison.FlipChangesDecision), comparison.FlipChangesDecision, NoneSelected);
        Add(
            nameof(comparison.MantelHaenszel),
            comparison.MantelHaenszel,
            hasStrata
                ? "needs a stratum in which both groups applied and some were selected and some not, but there is none"
                : "needs strata, but applicants are not divided");
        if (comparison.MantelHaenszel is MantelHaenszel within)
        {
            Add(
                $"{nameof(comparison.MantelHaenszel)}.{nameof(within.OddsRatio)}",
                within.OddsRatio,
                "needs a stratum in which some of the reference group were selected and some of the group were not, but there is none");
            Add(
                $"{nameof(comparison.MantelHaenszel)}.{nameof(within.Interval)}",
                within.Interval,
                within.OddsRatio > 0 ? "has no finite limits"
                : "needs strata in which some of either group were selected and some of the other were not, but there are none");
            Add($"{nameof(comparison.MantelHaenszel)}.{nameof(within.ImpactRatio)}", within.ImpactRatio,
                "needs somebody selected in the reference group of a stratum, but nobody was");
        }

        void Add(string figure, object? found, string reason)
        {
            if (found is null)
            {
                missing.Add(new MissingFigure(figure, reason));
            }
        }
    }

    private static IEnumerable<string> Cautions(
        ImpactTable table, SelectionRate group, SelectionRate reference, ImpactTable[]? strata, MantelHaenszel? withinStrata)
    {
        yield return ImpactNotes.Screening;
        yield return ImpactNotes.SmallSamples;
        foreach (SelectionRate side in new[] { group, reference })
        {
            if (side.Applicants < GroupContrast.SmallBelow)
            {
                yield return ImpactNotes.SmallGroup(side.Group, side.Applicants);
            }
        }

        if (strata is null)
        {
            yield return ImpactNotes.NoStrata;
        }

        if (withinStrata is not null)
        {
            yield return ImpactNotes.OneOddsRatio;
            int sparse = strata!.Count(StratumTables.IsSparse);
            if (sparse > 0)
            {
                yield return ImpactNotes.SparseStrata(sparse, withinStrata.Strata);
            }
        }

        if (withinStrata?.OddsRatio is double odds && table.OddsRatio is double pooled && (odds < 1) != (pooled < 1))
        {
            yield return ImpactNotes.StrataDiffer;
        }
    }
}
