using System.Globalization;
using System.Text.Json;
using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.Raters;

/// <summary>Reads combined scores strictly, all problems collected.</summary>
internal sealed class MultiRaterScoreReader(InputProblems log)
{
    private const string Derived = "what follows from the other members";

    private readonly BenchmarkScoreReader parts = new(log);

    public MultiRaterScore? Read(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string subject = json.PrivateLabel("subject");
        string? subjectId = json.PrivateId("subjectId");
        string benchmark = json.Label("benchmark");
        ValueList<string> purposes = json.Texts("purposes");
        (CompositeScore? overall, string? reason) = parts.ReadOverall(json);
        ScoreEnd? end = End(json, "overallEnd");
        ValueList<CombinedCompetencyScore> competencies = json.List(json.Required("competencies"), "competencies", ReadCombined);
        ValueList<RoleScore> roles = json.List(json.Required("roles"), "roles", ReadRole);
        Gaps? gaps = json.Object(json.Required("selfOtherGap"), "selfOtherGap", ReadGaps);
        Decision? decision = json.Object(json.Optional("decision"), "decision", parts.ReadDecision);
        json.Check(decision is null || !purposes.Any(RatingPurpose.IsDevelopment) ? null : "no decision where a sheet was collected for development", "decision", "one");
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", parts.ReadFlag);
        Provenance? provenance = json.Object(json.Required("provenance"), "provenance", parts.ReadProvenance);
        if (!json.Close() || !AreOfEachOther(json, competencies, roles))
        {
            return null;
        }

        MultiRaterScore score = new()
        {
            Subject = subject,
            SubjectId = subjectId,
            Benchmark = benchmark,
            Purposes = purposes,
            Overall = overall,
            OverallReason = reason,
            Competencies = competencies,
            Roles = roles,
            Decision = decision,
            Flags = flags,
            Provenance = provenance!,
        };
        json.Check(end == score.OverallEnd ? null : Derived, "overallEnd", "something else");
        bool areDerived = gaps!.Overall == score.OverallGap && gaps.Competencies.Equals(score.SelfOtherGaps);
        json.Check(areDerived ? null : Derived, "selfOtherGap", "something else");
        return score;
    }

    private static int? Count(JsonObjectReader json, string name, int least) => json.Whole(
        json.Required(name), name, value => value >= least ? null : string.Create(CultureInfo.InvariantCulture, $"a whole number, {least} or more"));

    /// <summary>Each role once, in each the competencies that are combined, and what is combined at the end at which its roles are.</summary>
    private static bool AreOfEachOther(JsonObjectReader json, ValueList<CombinedCompetencyScore> competencies, ValueList<RoleScore> roles)
    {
        string[] ids = [.. competencies.Select(competency => competency.Id)];
        bool areOnce = roles.DistinctBy(role => role.Role).Count() == roles.Count;
        bool areSame = roles.All(role => role.Competencies.Select(competency => competency.Id).SequenceEqual(ids));
        json.Check(areOnce ? null : "each role once", "roles", "one again");
        json.Check(areSame ? null : "the combined competencies in their order in each role", "roles", "others");
        if (!areOnce || !areSame)
        {
            return false;
        }

        bool haveEnds = competencies.Select((competency, c) => competency.End == EndOf(c)).All(has => has);
        json.Check(haveEnds ? null : Derived, "competencies", "an end of the scale that is not that of all roles");
        return haveEnds;

        ScoreEnd? EndOf(int place) => ProtectedScore.EndOfAll(roles
            .Where(role => role.Role != RaterRole.Self && role.Competencies[place].Percent is not null)
            .Select(role => role.Competencies[place].End));
    }

    private static ScoreEnd? End(JsonObjectReader json, string name) =>
        json.OneOf(json.Optional(name), name, [.. Enum.GetValues<ScoreEnd>().Select(value => (SheetFields.Word(value), value))]);

    private CombinedCompetencyScore? ReadCombined(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        (string id, ScoreStatus? status, string? reason, double? percent, ScoreEnd? end, string? band) = ReadCompetency(json, ScoreStatus.Scored);
        int? roles = Count(json, "roles", 0);
        json.Check(roles is not int count || (percent is null) == (count == 0) ? null : "roles where there is a score, and only there", "roles", "otherwise");
        return json.Close()
            ? new CombinedCompetencyScore { Id = id, Status = status!.Value, Reason = reason, Percent = percent, End = end, Band = band, Roles = roles!.Value }
            : null;
    }

    private RoleScore? ReadRole(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        json.Required("role");
        RaterRole? role = json.OneOf(json.Nullable("role"), "role", [.. Enum.GetValues<RaterRole>().Select(value => (SheetFields.Word(value), value))]);
        int? raters = Count(json, "raters", 1);
        (CompositeScore? overall, string? reason) = parts.ReadOverall(json);
        ScoreEnd? end = End(json, "overallEnd");
        bool isProtected = ProtectedScore.Covers(role);
        ValueList<RoleCompetencyScore> competencies = json.List(json.Required("competencies"), "competencies", (one, place) => ReadOfRole(one, place, isProtected));
        ValueList<ScoreFlag> flags = json.List(json.Optional("flags"), "flags", parts.ReadFlag);
        json.Check(competencies.All(competency => competency.Raters <= (raters ?? int.MaxValue)) ? null : "at least as many as scored a competency", "raters", "fewer");
        if (!json.Close())
        {
            return null;
        }

        RoleScore score = new() { Role = role, Raters = raters!.Value, Overall = overall, OverallReason = reason, Competencies = competencies, Flags = flags };
        json.Check(end == score.OverallEnd ? null : Derived, "overallEnd", "something else");
        return score;
    }

    /// <summary>A protected role has rounded scores alone: a file with others would bring back what the library does not tell.</summary>
    private RoleCompetencyScore? ReadOfRole(JsonElement element, string path, bool isProtected)
    {
        JsonObjectReader json = new(element, path, log);
        (string id, RoleScoreStatus? status, string? reason, double? percent, ScoreEnd? end, string? band) = ReadCompetency(json, RoleScoreStatus.Scored);
        int? raters = Count(json, "raters", 0);
        bool isTold = !isProtected || percent is not double protectedPercent || ProtectedScore.IsTold(protectedPercent);
        json.Check(isTold ? null : "a whole number from 5 to 95, as all scores of protected raters are", "percent", "another number");
        json.Check(isProtected || end is null ? null : "no end, as the role is not protected", "end", "one");
        json.Check(!isProtected || end is not null || percent is not double points || ProtectedScore.EndOf(points) is null ? null : Derived, "end", "none");
        return json.Close()
            ? new RoleCompetencyScore { Id = id, Status = status!.Value, Reason = reason, Percent = percent, End = end, Band = band, Raters = raters!.Value }
            : null;
    }

    /// <summary>What role and combined scores share; a score that is not there, or withheld, must have no figure.</summary>
    private static (string Id, T? Status, string? Reason, double? Percent, ScoreEnd? End, string? Band) ReadCompetency<T>(JsonObjectReader json, T scored)
        where T : struct, Enum
    {
        string id = json.Id("id");
        T? status = BenchmarkScoreReader.Word<T>(json, "status");
        string? reason = json.OptionalLabel("reason");
        double? percent = BenchmarkScoreReader.Percent(json, json.Nullable("percent"));
        ScoreEnd? end = End(json, "end");
        json.Check(ProtectedScore.MayBeAt(percent, end) ? null : Derived, "end", "something else");
        string? band = json.Text(json.Nullable("band"), "band", ValueRules.Text, ProblemCodes.Text);
        if (status is T known)
        {
            bool isScored = known.Equals(scored);
            BenchmarkScoreReader.Follow(json, isScored, "status", "percent", "band");
            BenchmarkScoreReader.Follow(json, !isScored, "status", "reason");
        }

        return (id, status, reason, percent, end, band);
    }

    private Gaps? ReadGaps(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        SelfOtherGap? overall = json.Object(json.Required("overall"), "overall", ReadGap);
        ValueList<SelfOtherGap> competencies = json.List(json.Required("competencies"), "competencies", ReadGap);
        return json.Close() ? new Gaps(overall!, competencies) : null;
    }

    private SelfOtherGap? ReadGap(JsonElement element, string path)
    {
        JsonObjectReader json = new(element, path, log);
        string id = json.Label("id");
        double? points = json.Number(json.Nullable("points"), "points");
        string? reason = json.OptionalLabel("reason");
        return json.Close() ? new SelfOtherGap(id, points, reason) : null;
    }

    private sealed record Gaps(SelfOtherGap Overall, ValueList<SelfOtherGap> Competencies);
}
