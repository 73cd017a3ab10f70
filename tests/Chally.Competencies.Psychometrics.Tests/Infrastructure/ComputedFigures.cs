using Chally.Competencies.Scoring.Norms;

namespace Chally.Competencies.Psychometrics.Tests.Infrastructure;

/// <summary>What the package computes for the paths of the reference file, each with its tolerance.</summary>
internal sealed class ComputedFigures
{
    private readonly Dictionary<string, (double Value, double Tolerance)> figures = new(StringComparer.Ordinal);

    public ComputedFigures()
    {
        CriterionStudy judges = Tables.Judges();
        for (int i = 0; i < Tables.JudgeColumns.Length; i++)
        {
            string column = Tables.JudgeColumns[i];
            GroupContrast contrast = judges.Competencies[i];
            AddContrast($"us_judge_ratings_high_minus_low/{column}", contrast);
            Add($"us_judge_ratings_high_minus_low/p_adjusted/welch/raw/{column}", contrast.Welch!.P.Value);
            Add($"us_judge_ratings_high_minus_low/p_adjusted/welch/holm/{column}", contrast.PHolm!.Value);
            Add($"us_judge_ratings_high_minus_low/p_adjusted/welch/benjamini_hochberg/{column}", contrast.PBenjaminiHochberg!.Value);
        }

        AddContrast("hollander_wolfe/permeability", Tables.Permeability());
        AddContrast("aSAH/s100b", Tables.Haemorrhage());
        AddCut();
        AddImpact("morris_2017", Tables.Morris(), "women");
        AddImpact("ucb_1973_total", Tables.Berkeley(isStratified: false), "Female");
        AddImpact("zero_cell", AdverseImpact.Of([new("focal", 0, 10), new("reference", 5, 15)]), "focal");
        AddStrata(Tables.Berkeley(isStratified: true));
        AddIntraclass(Tables.Judgements());
        AddYields();
        NormTable ties = Tables.TinyTies();
        Add("norm_tiny_ties/N", ties.N, 0);
        Add("norm_tiny_ties/mean", ties.Mean, Close.Score);
        Add("norm_tiny_ties/sd_n_minus_1", ties.Sd, Close.Score);
        Add("norm_tiny_ties/min", ties.Frequencies[0].Score, 0);
        Add("norm_tiny_ties/max", ties.Frequencies[^1].Score, 0);
        Add("norm_tiny_ties/distinct", ties.Frequencies.Count, 0);
    }

    public IReadOnlyDictionary<string, (double Value, double Tolerance)> All => figures;

    private void Add(string path, double? value, double tolerance = Close.ClosedForm)
    {
        if (value is double known)
        {
            figures.Add(path, (known, tolerance));
        }
    }

    private void Add(string path, bool? value) => Add(path, value is bool known ? (known ? 1 : 0) : null, 0);

    private void AddContrast(string path, GroupContrast contrast)
    {
        Add($"{path}/n_high", contrast.High.N, 0);
        Add($"{path}/n_low", contrast.Low.N, 0);
        Add($"{path}/mean_high", contrast.High.Mean);
        Add($"{path}/mean_low", contrast.Low.Mean);
        Add($"{path}/sd_high", contrast.High.Sd);
        Add($"{path}/sd_low", contrast.Low.Sd);
        Add($"{path}/pooled_sd", EffectSizeRule.PooledSd(contrast.High, contrast.Low));
        Add($"{path}/cohens_d", contrast.CohensD!.Value);
        Add($"{path}/hedges_g_exact_J", contrast.HedgesG!.Value);
        Add($"{path}/g_effectsize", contrast.HedgesG.Value);
        Add($"{path}/J_exact", contrast.HedgesG.Value / contrast.CohensD.Value);
        Add($"{path}/d_ci95_noncentral_t/lower", contrast.CohensD.Interval.Lower, Close.Noncentral);
        Add($"{path}/d_ci95_noncentral_t/upper", contrast.CohensD.Interval.Upper, Close.Noncentral);
        Add($"{path}/g_ci95_noncentral_t_times_J/lower", contrast.HedgesG.Interval.Lower, Close.Noncentral);
        Add($"{path}/g_ci95_noncentral_t_times_J/upper", contrast.HedgesG.Interval.Upper, Close.Noncentral);
        Add($"{path}/welch_t/t", contrast.Welch!.T);
        Add($"{path}/welch_t/df", contrast.Welch.DegreesOfFreedom);
        Add($"{path}/welch_t/p", contrast.Welch.P.Value);
        Add($"{path}/mann_whitney/U_high", contrast.MannWhitney!.U, 0);
        Add($"{path}/mann_whitney/W_R", contrast.MannWhitney.U, 0);
        Add($"{path}/mann_whitney/z_no_continuity", contrast.MannWhitney.Z);
        Add($"{path}/mann_whitney/{(contrast.MannWhitney.Method == RankTestMethod.Exact ? "p_exact_two_sided" : "p_no_continuity")}",
            contrast.MannWhitney.P.Value);
        Add($"{path}/auc", contrast.Auc!.Value);
        Add($"{path}/auc_delong/se", contrast.Auc.StandardError);
        Add($"{path}/auc_delong/variance", contrast.Auc.StandardError * contrast.Auc.StandardError);
        Add($"{path}/auc_delong/ci95_pROC_clipped[0]", contrast.Auc.Interval?.Lower);
        Add($"{path}/auc_delong/ci95_pROC_clipped[1]", contrast.Auc.Interval?.Upper);
        Add($"{path}/cliffs_delta", contrast.CliffsDelta);
        Add($"{path}/rank_biserial", contrast.CliffsDelta);
        Add($"{path}/cliff/delta", contrast.CliffsDelta);
    }

    private void AddCut()
    {
        double prevalence = ReferenceFigures.At("aSAH_s100b_youden/prevalence");
        CutPoint cut = Tables.Haemorrhage(new StudyOptions { BaseRate = prevalence }).Cut!.Point;
        const string Path = "aSAH_s100b_youden/best_observed_value_rule_score_ge[0]";
        Add($"{Path}/cut_select_if_score_ge", cut.Score, 0);
        Add($"{Path}/tp", cut.TruePositives, 0);
        Add($"{Path}/fp", cut.FalsePositives, 0);
        Add($"{Path}/fn", cut.FalseNegatives, 0);
        Add($"{Path}/tn", cut.TrueNegatives, 0);
        Add($"{Path}/sensitivity", cut.Sensitivity);
        Add($"{Path}/specificity", cut.Specificity);
        Add($"{Path}/youden_J", cut.YoudenJ);
        Add($"{Path}/ppv", cut.PositivePredictiveValue);
        Add($"{Path}/npv", cut.NegativePredictiveValue);
        Add($"{Path}/accuracy", cut.Accuracy);
        Add($"{Path}/selection_ratio", cut.SelectionRate);
    }

    private void AddImpact(string path, AdverseImpact impact, string group)
    {
        ImpactComparison comparison = Assert.Single(impact.Comparisons);
        Assert.Equal(group, comparison.Group);
        SelectionRate focal = impact.Groups.Single(one => one.Group == comparison.Group);
        SelectionRate reference = impact.Groups.Single(one => one.Group == comparison.Reference);
        Add($"{path}/counts/focal_selected", focal.Selected, 0);
        Add($"{path}/counts/focal_n", focal.Applicants, 0);
        Add($"{path}/counts/reference_selected", reference.Selected, 0);
        Add($"{path}/counts/reference_n", reference.Applicants, 0);
        Add($"{path}/rate_focal", comparison.SelectionRate);
        Add($"{path}/rate_reference", comparison.ReferenceRate);
        Add($"{path}/impact_ratio", comparison.ImpactRatio);
        Add($"{path}/below_four_fifths_exact_integer_test_5_s1_n2_lt_4_s2_n1", comparison.BelowFourFifths);
        Add($"{path}/impact_ratio_ci95_katz_log[0]", comparison.ImpactRatioInterval?.Lower);
        Add($"{path}/impact_ratio_ci95_katz_log[1]", comparison.ImpactRatioInterval?.Upper);
        Add($"{path}/z_ir_pooled_morris_lobsenz", comparison.LogRatioZ);
        Add($"{path}/z_pooled", comparison.Z);
        Add($"{path}/p_z_two_sided", comparison.P!.Value);
        Add($"{path}/fisher_p_two_sided_sum_small_p", comparison.FisherP!.Value);
        Add($"{path}/mid_p_two_sided", comparison.MidP!.Value);
        Add($"{path}/odds_ratio_sample", comparison.OddsRatio);
        Add($"{path}/shortfall", comparison.Shortfall);
        Add($"{path}/flip_flop_one_more_focal_hire_one_less_reference/impact_ratio", comparison.FlipForGroup!.ImpactRatio);
        Add($"{path}/flip_flop_one_more_focal_hire_one_less_reference/focal_rate_now_higher", comparison.FlipForGroup.GroupRateIsHigher);
    }

    private void AddIntraclass(Agreement agreement)
    {
        // The file has the single forms first, then the averages, as IntraclassForm has.
        for (int i = 0; i < agreement.Intraclass.Count; i++)
        {
            IntraclassCorrelation one = agreement.Intraclass[i];
            string path = $"shrout_fleiss_1979/icc_95[{i}]";
            Add($"{path}/icc", one.Value);
            Add($"{path}/F", one.F);
            Add($"{path}/df1", one.DegreesOfFreedom1, 0);
            Add($"{path}/df2", one.DegreesOfFreedom2, 0);
            Add($"{path}/p", one.P!.Value);
            Add($"{path}/lower", one.Interval!.Lower);
            Add($"{path}/upper", one.Interval.Upper);
        }

        RatingVariance variance = agreement.Variance!;
        Add("shrout_fleiss_1979/anova/MS/subjects", variance.BetweenPeople);
        Add("shrout_fleiss_1979/anova/MS/Judges", variance.BetweenRaters);
        Add("shrout_fleiss_1979/anova/MS/Residual", variance.Residual);
        Add("shrout_fleiss_1979/anova/SS/subjects", variance.BetweenPeople * 5);
        Add("shrout_fleiss_1979/anova/SS/Judges", variance.BetweenRaters * 3);
        Add("shrout_fleiss_1979/anova/SS/Residual", variance.Residual * 15);
        Add("shrout_fleiss_1979/anova/F/subjects", variance.BetweenPeople / variance.Residual);
        Add("shrout_fleiss_1979/anova/p/subjects", agreement.Intraclass[2].P!.Value);
        Add("shrout_fleiss_1979/MSW_one_way", variance.WithinPeople);
    }

    private void AddYields()
    {
        const string Cells = "taylor_russell/published_cells_Taylor_Russell_1939_BR05/cells";
        for (int i = 0; ReferenceFigures.All.ContainsKey($"{Cells}[{i}]/br"); i++)
        {
            TaylorRussell cell = TaylorRussell.Of(
                ReferenceFigures.At($"{Cells}[{i}]/r"), ReferenceFigures.At($"{Cells}[{i}]/sr"), ReferenceFigures.At($"{Cells}[{i}]/br"));
            Add($"{Cells}[{i}]/computed", cell.SuccessRate);

            // The article rounds to two decimals, and not always to the nearer.
            Add($"{Cells}[{i}]/published", cell.SuccessRate, 0.005);
        }

        Add("taylor_russell/iopsych_trModel_rxy.5_sr.5_br.6/computed", TaylorRussell.Of(0.5, 0.5, 0.6).SuccessRate);
        Add("taylor_russell/anchor_br.5_sr.5_is_closed_form/computed", TaylorRussell.Of(0.5, 0.5, 0.5).SuccessRate);
        Add("taylor_russell/anchor_br.5_sr.5_is_closed_form/r.5", TaylorRussell.Of(0.5, 0.5, 0.5).SuccessRate);
        Add("taylor_russell/r.4_sr.2_br.5", TaylorRussell.Of(0.4, 0.2, 0.5).SuccessRate);
        Add("taylor_russell/r.5_sr.2_br.5", TaylorRussell.Of(0.5, 0.2, 0.5).SuccessRate);
        const string Means = "naylor_shine/table";
        for (int i = 0; ReferenceFigures.All.ContainsKey($"{Means}[{i}]/sr"); i++)
        {
            double rate = ReferenceFigures.At($"{Means}[{i}]/sr");
            Add($"{Means}[{i}]/mean_z_selected", TaylorRussell.Of(1, rate, 0.5).MeanCriterionZ);
            Add($"{Means}[{i}]/mean_criterion_z_r.30", TaylorRussell.Of(0.3, rate, 0.5).MeanCriterionZ);
            Add($"{Means}[{i}]/mean_criterion_z_r.50", TaylorRussell.Of(0.5, rate, 0.5).MeanCriterionZ);
        }
    }

    private void AddStrata(AdverseImpact impact)
    {
        const string Path = "ucb_1973_mantel_haenszel";
        MantelHaenszel within = Assert.Single(impact.Comparisons).MantelHaenszel!;
        Add($"{Path}/chi2_no_continuity", within.ChiSquare);
        Add($"{Path}/p_no_continuity", within.P.Value);
        Add($"{Path}/common_odds_ratio_MH", within.OddsRatio);
        Add($"{Path}/ci95_RBG[0]", within.Interval!.Lower);
        Add($"{Path}/ci95_RBG[1]", within.Interval.Upper);
        Add($"{Path}/common_impact_ratio_MH", within.ImpactRatio);
    }
}
