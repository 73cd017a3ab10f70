using System.Globalization;

namespace Chally.Competencies.Authoring.Importing;

/// <summary>Recognises the lines of a job profile with proficiency levels.</summary>
internal static class LevelLines
{
    private static readonly string[] Dashes = [" \u2013 ", " \u2014 ", " - "];
    private static readonly HashSet<string> Generic = new(
        ["skillandcompetency", "skillsandcompetencies", "competencyfor", "skillfor", "competency", "skill", "competencies", "skills", "competencyandskill"],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Ranks = new(
        ["", "one", "two", "three", "four", "five", "six", "i", "ii", "iii", "iv", "v", "vi",
            .. Enumerable.Range(1, 999).Select(rank => rank.ToString(CultureInfo.InvariantCulture))],
        StringComparer.Ordinal);

    private static readonly HashSet<string> FactLabels = new(
        ["joblevel", "jobcode", "educationdegree", "education", "degree", "reportsto", "jobfamily", "experience", "certification"], StringComparer.Ordinal);

    /// <summary>What a heading begins or ends with, and the part of the document that it opens.</summary>
    public static LevelPart? HeadingOf(DocumentToken token)
    {
        string key = token.Key;
        return key.StartsWith("jobsummary", StringComparison.Ordinal) ? LevelPart.Description
            : key.StartsWith("jobresponsibilities", StringComparison.Ordinal) ? LevelPart.Responsibilities
            : key.EndsWith("salaryrange", StringComparison.Ordinal) || key == "jobdetails" ? LevelPart.Facts
            : key.EndsWith("skillsandcompetencieslist", StringComparison.Ordinal) ? LevelPart.Opening
            : key.StartsWith("proficiencylevelsand", StringComparison.Ordinal) || key == "proficiencylevels" ? LevelPart.Rules
            : key.StartsWith("summaryof", StringComparison.Ordinal) && key.Contains("skill", StringComparison.Ordinal) ? LevelPart.Names
            : IsTitle(token) ? LevelPart.Opening
            : null;
    }

    /// <summary>The job that a title names; null for other lines.</summary>
    public static string? Job(string text)
    {
        const string Profile = " job profile";
        string key = Wording.Key(text);
        bool isLabelled = key.StartsWith("jobsummaryfor", StringComparison.Ordinal) || key.StartsWith("jobresponsibilitiesfor", StringComparison.Ordinal)
            || key.StartsWith("skillscompetenciesfor", StringComparison.Ordinal) || key.StartsWith("skillsandcompetenciesfor", StringComparison.Ordinal);
        int end = text.IndexOf(" for ", StringComparison.OrdinalIgnoreCase);
        return isLabelled && end > 0 ? text[(end + 5)..].TrimEnd(':')
            : text.EndsWith(Profile, StringComparison.OrdinalIgnoreCase) ? text[..^Profile.Length]
            : null;
    }

    public static bool IsTitle(DocumentToken token) => Job(token.Text) is not null;

    /// <summary>"12 general skills or competencies (…)": how many, of which family, and its name in brackets.</summary>
    public static LevelFamily? Family(DocumentToken token)
    {
        if (Wording.LeadingNumber(token.Text) is not (int count, string rest))
        {
            return null;
        }

        int end = rest.IndexOf(' ', StringComparison.Ordinal);
        string key = end > 0 ? Wording.Key(rest.AsSpan(end)) : string.Empty;
        return key.StartsWith("skillsor", StringComparison.Ordinal) || key.StartsWith("skillsand", StringComparison.Ordinal)
            ? new LevelFamily(rest[..end], count, token.Line)
            : null;
    }

    /// <summary>"Proficiency Level -3": the level that the job requires.</summary>
    public static int? Required(DocumentToken token) => NumberAfter(token.Key, "proficiencylevel");

    /// <summary>What follows "Skill definition-"; null for other lines.</summary>
    public static string? Definition(string text) =>
        Wording.AfterLabel(text, "Skill definition") ?? Wording.AfterLabel(text, "Competency definition") ?? Wording.AfterLabel(text, "Definition");

    /// <summary>The rank of "Level 2 Behaviors", with the name that may follow in brackets; null for other lines.</summary>
    public static (int Rank, string? Name)? Rank(string text)
    {
        if (!text.StartsWith("Level ", StringComparison.OrdinalIgnoreCase) || Wording.LeadingNumber(text[6..].TrimStart()) is not (int rank, string rest))
        {
            return null;
        }

        string? name = rest.EndsWith(')') && rest.IndexOf('(', StringComparison.Ordinal) is int open and >= 0 ? rest[(open + 1)..^1].Trim() : null;
        string between = name is null ? rest : rest[..rest.IndexOf('(', StringComparison.Ordinal)];
        return Wording.Key(between) is "" or "behaviors" or "behaviours" or "behavior" or "behaviour" or "behavioralindicators" or "behaviouralindicators"
            ? (rank, name)
            : null;
    }

    /// <summary>Whether a line seems to open a level of which no rank can be told, such as "Level two": what is below is of no level that is known.</summary>
    public static bool IsUnknownRank(DocumentToken token) =>
        !token.IsBullet && token.Text.Split(' ') is [string level, string rank, ..] && Wording.Key(level) == "level"
            && Ranks.Contains(Wording.Key(rank).TrimStart('0'));

    /// <summary>The name of a level on a line of its own, "(Mastery)"; null for other lines.</summary>
    public static string? LevelName(string text) =>
        text is ['(', .. { Length: > 0 } inside, ')'] && !inside.Contains('(', StringComparison.Ordinal) && inside.Length < 60 ? inside.Trim() : null;

    /// <summary>"See 4 More Skill Behaviors": how many are withheld; null for other lines.</summary>
    public static int? Withheld(string text)
    {
        string rest = text.StartsWith("See ", StringComparison.OrdinalIgnoreCase) ? text[4..] : text;
        return Wording.LeadingNumber(rest) is (int count, string more) && more.StartsWith("more", StringComparison.OrdinalIgnoreCase) ? count : null;
    }

    /// <summary>An invitation to click, which the text of the page keeps.</summary>
    public static bool IsPrompt(string text) =>
        text.StartsWith("Check each ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Click ", StringComparison.OrdinalIgnoreCase)
        || text.StartsWith("View ", StringComparison.OrdinalIgnoreCase) || text.StartsWith("Select ", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a line of the facts is a label whose fact follows: a known one, or a percentile of pay.</summary>
    public static bool IsFactLabel(string text)
    {
        string key = Wording.Key(text);
        return FactLabels.Contains(key)
            || (text.EndsWith('%') && (key.StartsWith("base", StringComparison.Ordinal) || key.StartsWith("total", StringComparison.Ordinal)));
    }

    /// <summary>
    /// "1 Job Family Competencies – Planning" is a competency; where words such as "Skill and Competency" stand in place of the name, it is a row
    /// whose name is withheld. Null for other lines.
    /// </summary>
    /// <param name="token">The line.</param>
    /// <param name="next">The next one: a row is followed by its level or definition.</param>
    public static LevelRow? Row(DocumentToken token, DocumentToken? next)
    {
        string text = token.Bullet == Bullet.Numbered ? token.Body : Wording.LeadingNumber(token.Text)?.After ?? token.Text;
        text = text.TrimStart('.', ')', ' ');
        bool isNumbered = token.Bullet == Bullet.Numbered || char.IsAsciiDigit(token.Text[0]);
        string[] parts = text.Split(Dashes, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        bool isGeneric = Array.Exists(parts, part => Generic.Contains(Wording.Key(part)));
        string? family = parts.Length > 1 && IsFamily(parts[0]) ? parts[0] : null;
        bool isFollowed = IsBelowRow(next);
        if (parts.Length == 0 || !(isFollowed || isNumbered) || !(isNumbered || family is not null || isGeneric)
            || !(isFollowed || family is not null || isGeneric))
        {
            return null;
        }

        return new LevelRow(isGeneric ? null : string.Join(" - ", family is null ? parts : parts[1..]), family);
    }

    /// <summary>Whether a line can only stand below the row of a competency.</summary>
    public static bool IsBelowRow(DocumentToken? token) => token is not null && (Required(token) is not null || Definition(token.Text) is not null);

    private static int? NumberAfter(string key, string label) =>
        key.Length > label.Length && key.Length <= label.Length + 3 && key.StartsWith(label, StringComparison.Ordinal)
        && int.TryParse(key.AsSpan(label.Length), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    private static bool IsFamily(string part)
    {
        string key = Wording.Key(part);
        return key.EndsWith("competencies", StringComparison.Ordinal) || key.EndsWith("skills", StringComparison.Ordinal);
    }
}
