using Chally.Competencies.Input;
using Chally.Competencies.Psychometrics;

namespace Chally.Competencies.Cli.Output;

/// <summary>How the selection of groups differs, and the cut by which people count as selected.</summary>
internal sealed record ImpactJson(AdverseImpact Impact, ImpactJson.Applied? Cut) : IMemberTable<ImpactJson>
{
    static JsonDocumentForm IMemberTable<ImpactJson>.Document { get; } = new()
    {
        Name = "impact",
        Title = "Adverse impact",
        Description = "What `chally fairness --format json` writes.",
    };

    static ImpactJson? IMemberTable<ImpactJson>.Members(MemberPass pass, ImpactJson? value)
    {
        AdverseImpact? impact = pass.Include(value?.Impact);
        Applied? cut = pass.OptionalObject("cut", value?.Cut);
        return pass.IsSound ? new ImpactJson(impact!, cut) : null;
    }

    internal sealed record Applied(double Score, string By, string Benchmark, int WithoutGroup, int WithoutRatings, ValueList<string> Warnings)
        : IMemberTable<Applied>
    {
        public static Applied? Of(AppliedCut? cut) => cut is null ? null
            : new Applied(cut.Score, cut.Competency ?? "overall", cut.Benchmark.Id, cut.WithoutGroup, cut.WithoutRatings, [.. cut.Warnings]);

        static Applied? IMemberTable<Applied>.Members(MemberPass pass, Applied? value)
        {
            double score = pass.Number("score", value?.Score);
            string by = pass.Text("by", value?.By);
            string benchmark = pass.Text("benchmark", value?.Benchmark);
            int withoutGroup = pass.Whole("withoutGroup", value?.WithoutGroup, 0);
            int withoutRatings = pass.Whole("withoutRatings", value?.WithoutRatings, 0);
            ValueList<string> warnings = pass.Texts("warnings", value?.Warnings, TextForm.Message);
            return pass.IsSound ? new Applied(score, by, benchmark, withoutGroup, withoutRatings, warnings) : null;
        }
    }
}
