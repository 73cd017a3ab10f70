using Chally.Competencies.Authoring.Importing;

namespace Chally.Competencies.Authoring.Tests.Importing;

public sealed class LevelLinesTests
{
    [Theory]
    [InlineData("JOB SUMMARY for Host", LevelPart.Description)]
    [InlineData("Job Summary", LevelPart.Description)]
    [InlineData("Job Responsibilities:", LevelPart.Responsibilities)]
    [InlineData("Host SALARY RANGE", LevelPart.Facts)]
    [InlineData("Job Details", LevelPart.Facts)]
    [InlineData("Host Skills and Competencies List", LevelPart.Opening)]
    [InlineData("Proficiency Levels and Behavioral Indicators", LevelPart.Rules)]
    [InlineData("Proficiency Levels", LevelPart.Rules)]
    [InlineData("Summary of Host skills", LevelPart.Names)]
    [InlineData("Host job profile", LevelPart.Opening)]
    [InlineData("Skills & Competencies for Host", LevelPart.Opening)]
    public void HeadingOf_Heading_IsItsPart(string line, object part) => Assert.Equal(part, LevelLines.HeadingOf(Sample.Token(line)));

    [Theory]
    [InlineData("Host Salary Ranges")]
    [InlineData("Job Detail")]
    [InlineData("Proficiency Level 3")]
    [InlineData("Summary of Host")]
    [InlineData("A summary of skills")]
    [InlineData("Names the shelves.")]
    public void HeadingOf_OtherLine_IsNone(string line) => Assert.Null(LevelLines.HeadingOf(Sample.Token(line)));

    [Theory]
    [InlineData("Host job profile", "Host")]
    [InlineData("Host Job Profile", "Host")]
    [InlineData("JOB SUMMARY for Host:", "Host")]
    [InlineData("Job Responsibilities For Host", "Host")]
    [InlineData("Skills & Competencies for Host", "Host")]
    [InlineData("Skills and Competencies for Host", "Host")]
    [InlineData("Job summary", null)]
    [InlineData("Skills for Host", null)]
    [InlineData("A job profile of hosts", null)]
    public void Job_Title_IsWhatItNames(string line, string? role) => Assert.Equal(role, LevelLines.Job(line));

    [Theory]
    [InlineData("12 general skills or competencies (Job family) for Host", "general", 12)]
    [InlineData("1 soft skills and competencies", "soft", 1)]
    [InlineData("12 general skills", null, 0)]
    [InlineData("general skills or competencies", null, 0)]
    [InlineData("12 general", null, 0)]
    [InlineData("12", null, 0)]
    public void Family_Heading_IsItsWordAndCount(string line, string? word, int count)
    {
        LevelFamily? family = LevelLines.Family(Kept(line));

        Assert.Equal(word is null ? null : new LevelFamily(word, count, 1), family);
    }

    [Theory]
    [InlineData("Proficiency Level -3", 3)]
    [InlineData("proficiency level: 12", 12)]
    [InlineData("Proficiency Level", null)]
    [InlineData("Proficiency Level 1234", null)]
    [InlineData("Proficiency Level high", null)]
    [InlineData("The proficiency level 3", null)]
    public void Required_Line_IsItsNumber(string line, int? required) => Assert.Equal(required, LevelLines.Required(Sample.Token(line)));

    [Theory]
    [InlineData("Skill definition-Staying calm.", "Staying calm.")]
    [InlineData("Competency Definition: Staying calm.", "Staying calm.")]
    [InlineData("Definition: Staying calm.", "Staying calm.")]
    [InlineData("Definitions: many", null)]
    public void Definition_Line_IsWhatFollows(string line, string? definition) => Assert.Equal(definition, LevelLines.Definition(line));

    [Theory]
    [InlineData("Level 2 Behaviors", 2, null)]
    [InlineData("LEVEL 12 behaviours", 12, null)]
    [InlineData("Level  3", 3, null)]
    [InlineData("Level 1 Behavior", 1, null)]
    [InlineData("Level 1 Behaviour", 1, null)]
    [InlineData("Level 1 Behavioral Indicators", 1, null)]
    [InlineData("Level 1 Behavioural Indicators:", 1, null)]
    [InlineData("Level 4 Behaviors (Mastery)", 4, "Mastery")]
    [InlineData("Level 4 ( Mastery )", 4, "Mastery")]
    [InlineData("Level 4 Mastery", 0, null)]
    [InlineData("Level 4 Mastery (of all)", 0, null)]
    [InlineData("Level 4 Mastery)", 0, null)]
    [InlineData("Level four", 0, null)]
    [InlineData("Levels 4", 0, null)]
    public void Rank_Heading_IsItsNumberAndName(string line, int rank, string? name) =>
        Assert.Equal(rank == 0 ? null : (rank, name), LevelLines.Rank(line));

    [Theory]
    [InlineData("(Mastery)", "Mastery")]
    [InlineData("( A b )", "A b")]
    [InlineData("()", null)]
    [InlineData("Mastery", null)]
    [InlineData("(Mastery", null)]
    [InlineData("Mastery)", null)]
    [InlineData("(a) or (b)", null)]
    public void LevelName_Line_IsWhatTheBracketsHold(string line, string? name) => Assert.Equal(name, LevelLines.LevelName(line));

    [Fact]
    public void LevelName_LongLine_IsNone()
    {
        Assert.NotNull(LevelLines.LevelName($"({new string('a', 59)})"));
        Assert.Null(LevelLines.LevelName($"({new string('a', 60)})"));
    }

    [Theory]
    [InlineData("See 4 More Skill Behaviors", 4)]
    [InlineData("4 more", 4)]
    [InlineData("SEE 4 MORE", 4)]
    [InlineData("See more", null)]
    [InlineData("See 4 of them", null)]
    public void Withheld_Line_IsItsCount(string line, int? count) => Assert.Equal(count, LevelLines.Withheld(line));

    [Theory]
    [InlineData("Check each skill", true)]
    [InlineData("CLICK here", true)]
    [InlineData("View all", true)]
    [InlineData("Select one", true)]
    [InlineData("Checks each skill", false)]
    [InlineData("Clicks", false)]
    [InlineData("Views all", false)]
    [InlineData("Selects one", false)]
    public void IsPrompt_Line_InvitesToClick(string line, bool isPrompt) => Assert.Equal(isPrompt, LevelLines.IsPrompt(line));

    [Theory]
    [InlineData("Job Level", true)]
    [InlineData("Job code", true)]
    [InlineData("Education/Degree", true)]
    [InlineData("Education", true)]
    [InlineData("Degree", true)]
    [InlineData("Reports To:", true)]
    [InlineData("Job Family", true)]
    [InlineData("Experience", true)]
    [InlineData("Certification", true)]
    [InlineData("BASE 50%", true)]
    [InlineData("Total cash 90%", true)]
    [InlineData("BASE 50", false)]
    [InlineData("Bonus 50%", false)]
    [InlineData("Jobs", false)]
    public void IsFactLabel_Line_IsOneThatIsKnown(string line, bool isLabel) => Assert.Equal(isLabel, LevelLines.IsFactLabel(line));

    [Theory]
    [InlineData("1 Job Family Competencies \u2013 Stock Keeping", "Definition: a", "Stock Keeping", "Job Family Competencies")]
    [InlineData("1 Soft Skills \u2014 Calm", "", "Calm", "Soft Skills")]
    [InlineData("1. Soft Skills - Calm", "", "Calm", "Soft Skills")]
    [InlineData("1) Soft Skills - Calm - Under Stress", "", "Calm - Under Stress", "Soft Skills")]
    [InlineData("1 Calm", "Proficiency Level 3", "Calm", null)]
    [InlineData("1 Calm - Under Stress", "Proficiency Level 3", "Calm - Under Stress", null)]
    [InlineData("Soft Skills - Calm", "Proficiency Level 3", "Calm", "Soft Skills")]
    [InlineData("Host - Skill and Competency", "Proficiency Level 3", null, null)]
    [InlineData("2 Host - Skill and Competency", "", null, null)]
    [InlineData("2 Skills and Competencies", "", null, null)]
    [InlineData("2 Competency for - Host", "", null, null)]
    [InlineData("2 Skill for - Host", "", null, null)]
    [InlineData("2 Host - Competency", "", null, null)]
    [InlineData("2 Host - Skill", "", null, null)]
    [InlineData("2 Host - Competencies", "", null, null)]
    [InlineData("2 Host - Skills", "", null, null)]
    [InlineData("2 Host - Competency and Skill", "", null, null)]
    public void Row_Line_IsACompetencyOrAWithheldOne(string line, string next, string? name, string? family)
    {
        LevelRow? row = LevelLines.Row(Kept(line), next.Length == 0 ? null : Sample.Token(next));

        Assert.Equal(new LevelRow(name, family), row);
    }

    [Theory]
    [InlineData("1 Calm", "")]
    [InlineData("Calm", "Proficiency Level 3")]
    [InlineData("Soft Skills - Calm", "")]
    [InlineData("Host - Skill and Competency", "")]
    public void Row_OtherLine_IsNone(string line, string next) => Assert.Null(LevelLines.Row(Kept(line), next.Length == 0 ? null : Sample.Token(next)));

    /// <summary>A token even of what looks like a page number.</summary>
    private static DocumentToken Kept(string line) => PageFurniture.Tokens(Sample.Lines(line), _ => false, _ => true, out _)[0];
}
