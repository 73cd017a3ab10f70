using System.Text.RegularExpressions;
using Chally.Competencies.Psychometrics.Tests.Infrastructure;

namespace Chally.Competencies.Psychometrics.Tests;

/// <summary>Walks every figure of the reference file: each is either computed and agrees, or is listed with why it is not computed.</summary>
public sealed class ReferenceFigureTests
{
    private static readonly ComputedFigures Computed = new();

    /// <summary>Figures that the package leaves out, by path, with the reason.</summary>
    private static readonly (string Paths, string Reason)[] NotComputed =
    [
        ("/published(?!_cells)", "rounded, and held by the figure with all digits"),
        ("/(mean_diff|variance_ratio|hedges_g_approx_J|J_approx|d_average_variance|glass_delta_.*|d_psych_.*)$", "another effect size than the specified ones"),
        ("/([dg]_ci95_(normal|effectsize).*|var_[dg]_.*)$", "another interval than the non-central t"),
        ("/(student_t|brown_forsythe)/", "the means are compared by Welch's test only"),
        ("/welch_t/(ci95.*|se)$", "the interval of the raw difference is not asked for"),
        ("/mann_whitney/(U_low|U_min|tie_term.*|sigma_.*|z_continuity|p_continuity|p_WRONG.*|" +
            "p_exact_(greater|less|doubled|two_sided_exactRankTests|R_wilcox).*)$",
            "another variant than the specified one"),
        ("/mann_whitney/p_no_continuity$", "p is exact up to 1,000 pairs"),
        ("/auc_delong/ci95_(unclipped|logit)", "limits are clipped, and not on the logit scale"),
        ("(DILG|PREP|FAMI|ORAL|WRIT)/auc_delong/", "separated groups have no standard error"),
        ("/(auc_hanley_mcneil/.*|cles_.*|cohen_u3|overlap_ovl|point_biserial.*|r_from_d.*|biserial_r.*)$", "another index of overlap or a correlation, which " +
            "groups do not support"),
        ("/cliff/(var|ci95)", "delta is two times the area less one, and so is its uncertainty"),
        ("p_adjusted/(mann_whitney/|welch/bonferroni)", "the Welch p is adjusted, by Holm and by Benjamini and Hochberg"),
        ("^aSAH_s100b_youden/(pROC_|prevalence|.*/lr_plus)", "cuts are observed scores; prevalence is an input"),
        ("/(se_ln_ir_katz|z_ir_unpooled|rate_difference.*|p_z_one_sided_less|z_unpooled|z_pooled_continuity|chi2_(pearson|yates)|p_chi2.*)$",
            "another test than the specified ones"),
        ("/(fisher_p_(two_sided_doubled|one_sided_less)|mid_p_one_sided_less|odds_ratio_(ci95|conditional|haldane|ha_ci95).*|phi|cohens_h)",
            "another variant than the specified one"),
        ("/(shortfall_against_reference_rate|focal_hires_needed_.*|flip_.*/rate_(focal|reference))$", "not among the specified figures"),
        ("^zero_cell/impact_ratio_ci95", "without anybody selected the ratio has no interval"),
        ("^ucb_1973_mantel_haenszel/(chi2_continuity|p_continuity|breslow)", "no continuity correction, no Breslow-Day test"),
        ("^four_fifths_float_trap/", "counted in AdverseImpactTests"),
        ("^(dudek_1979|jacobson_truax_1991|standard_error_of_difference|norm_boundary_cases)", "computed by the library, not by this package"),
        ("^shrout_fleiss_1979/anova/(df|F/Judges|p/Judges)", "raters are not tested, and degrees of freedom stand with each F"),
        ("^taylor_russell/(.*/abs_diff|.*/(br|sr|r|cv|ppv)|.*max_abs_diff|waller.*|gempp.*|TRAP.*)$", "an input, a difference of two others, or the question " +
            "turned round"),
        ("^naylor_shine/(.*/(sr|z_cut|ordinate)|checks/.*|expected_mean_z_top.*)$", "an input, a step on the way, or the best of a finite number"),
        ("^norm_tiny_ties(_values|/(sd_n|median|skew.*|kurt.*|quantiles.*))", "not among the figures of a norm table"),
        ("^spearman_brown/", "lengthening a test is not asked for"),
    ];

    [Fact]
    public void Figures_OfTheFile_AreComputedOrListedWithAReason()
    {
        IEnumerable<string> unaccounted = ReferenceFigures.All.Keys
            .Where(path => !Computed.All.ContainsKey(path) && !NotComputed.Any(one => Regex.IsMatch(path, one.Paths)));

        Assert.Empty(unaccounted);
    }

    [Fact]
    public void Figures_Computed_AreInTheFile() => Assert.Empty(Computed.All.Keys.Except(ReferenceFigures.All.Keys));

    [Fact]
    public void Figures_Computed_AgreeWithTheFile()
    {
        IEnumerable<string> wrong = Computed.All
            .Where(one => !Close.Is(ReferenceFigures.At(one.Key), one.Value.Value, one.Value.Tolerance))
            .Select(one => $"{one.Key}: expected {ReferenceFigures.At(one.Key):R}, but was {one.Value.Value:R}");

        Assert.Empty(wrong);
    }

    [Fact]
    public void Figures_Computed_AreMany() => Assert.True(Computed.All.Count > 500, $"{Computed.All.Count} figures are compared.");
}
