namespace Chally.Competencies.Tests.Shared;

/// <summary>One small valid instance of each record of the model, with every member set.</summary>
internal static class Samples
{
    public static Indicator High { get; } = new()
    {
        Id = "asks-questions",
        Pole = Pole.High,
        Text = "Asks questions until the need is clear",
        Weight = 2,
        IsInferred = true,
        Caution = "Count questions only where there was time to ask",
        Sources = ["handbook 1"],
    };

    public static Indicator Low { get; } = new() { Id = "interrupts", Pole = Pole.Low, Text = "Interrupts people", Sources = ["handbook 2"] };

    public static MindsetTip Tip { get; } = new()
    {
        Id = "tip-silence",
        Text = "Regard silence as room for the other person",
        Caution = "Not in an emergency",
        Sources = ["handbook 3"],
    };

    public static SuccessTactic Tactic { get; } = new()
    {
        Id = "tactic-repeat",
        Text = "Repeat what you heard before you answer",
        Caution = "Not word for word",
        Sources = ["handbook 4"],
    };

    public static ProficiencyBehavior Behavior { get; } = new() { Id = "lets-people-finish", Text = "Lets people finish", Sources = ["handbook 5"] };

    public static ProficiencyLevel Level { get; } = new()
    {
        Rank = 1,
        Name = "Beginner",
        Behaviors = [Behavior],
        BehaviorsInSource = 3,
        Sources = ["handbook 6"],
    };

    public static SourcedText Text { get; } = new() { Text = "Hears people out", Sources = ["handbook 7"] };

    public static Competency Competency { get; } = new()
    {
        Id = "listens",
        Name = "Listens",
        NameStatus = NameStatus.Inferred,
        Definition = Text,
        Indicators = [High, Low],
        MindsetTips = [Tip],
        SuccessTactics = [Tactic],
        Levels = [Level, new ProficiencyLevel { Rank = 2, Name = "Expert", Behaviors = [] }],
        NotPublished = ["low indicators"],
        Caution = "Leave room for other ways to show attention",
    };

    public static BenchmarkCompetency Entry { get; } = new()
    {
        Competency = Competency,
        Weight = 2.5,
        RequiredLevel = 2,
        NameOverride = "Hears guests",
        NameStatusOverride = NameStatus.Published,
        DefinitionOverride = new SourcedText { Text = "Hears guests out" },
        Sources = ["handbook 8"],
        NotPublished = ["family"],
    };

    public static BenchmarkFact Fact { get; } = new() { Id = "reports-to", Label = "Reports to", Text = "The owner", Sources = ["handbook 9"] };

    public static RatingScale Scale { get; } = new(1, 3, ["never", "at times", "always"]);

    public static Benchmark Benchmark { get; } = new()
    {
        Id = "host",
        Title = "Host",
        Description = new SourcedText { Text = "Welcomes guests" },
        RatingScale = Scale,
        Competencies = [Entry],
        Facts = [Fact],
        NotPublished = ["pay"],
        ContentVersion = "1.2.3",
    };

    public static ContentSource Source { get; } = new()
    {
        Id = "handbook",
        Title = "Handbook for hosts",
        Publisher = "The inn",
        Kind = "handbook",
        Missing = ["page 10"],
    };
}
