namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>What a document of our own says, before it is written down in one form or another.</summary>
internal sealed record SampleRole(string Title, string? Description, IReadOnlyList<SampleCompetency> Competencies)
{
    private static readonly string[] Verbs =
        ["Greets", "Plans", "Checks", "Explains", "Records", "Prepares", "Avoids", "Forgets", "Answers", "Compares", "Repairs", "Shares", "Delays", "Finishes"];
    private static readonly string[] Manners =
        ["every", "the customer\u2019s", "another team\u2019s", "the daily", "a difficult", "an open", "last week\u2019s", "the caf\u00E9\u2019s"];
    private static readonly string[] Things =
        ["delivery", "visitor", "rota", "complaint", "stock list", "opening hour", "hand-over", "invoice", "tool", "safety round"];
    private static readonly string[] Ends =
    [
        "before the doors open", "without being asked", "and tells the branch about it", "even on a busy day \u2013 or a quiet one",
        "in front of the whole team",
        "when nobody is watching", "with the help of \u201Cold hands\u201D", "in 90% of all cases, roughly", "so that the next shift can go on with it at once",
    ];

    /// <summary>A role with 1 to 4 competencies, each list with 2 to 6 elements, no text twice.</summary>
    public static SampleRole Of(Random random)
    {
        HashSet<string> used = [];
        SampleCompetency[] competencies = new SampleCompetency[random.Next(1, 5)];
        for (int i = 0; i < competencies.Length; i++)
        {
            competencies[i] = new SampleCompetency(
                Fresh(random, used, Name),
                $"{Fresh(random, used, Statement)}; {Fresh(random, used, Statement).ToLowerInvariant()}; {Fresh(random, used, Statement).ToLowerInvariant()}",
                Many(random, used, Statement),
                Many(random, used, Statement),
                Many(random, used, Advice),
                Many(random, used, Advice));
        }

        return new SampleRole("Branch Manager", $"{Statement(random)}. {Statement(random)}, and looks after all who work there.", competencies);
    }

    private static string[] Many(Random random, HashSet<string> used, Func<Random, string> make) =>
        [.. Enumerable.Range(0, random.Next(2, 7)).Select(_ => Fresh(random, used, make))];

    private static string Fresh(Random random, HashSet<string> used, Func<Random, string> make)
    {
        string text = make(random);
        while (!used.Add(text))
        {
            text = make(random);
        }

        return text;
    }

    private static string Name(Random random) =>
        $"{Pick(random, Verbs)} Each {Title1(Pick(random, Things))} {Title1(Pick(random, ["with care", "on time", "for the team", "to keep a promise"]))}";

    private static string Title1(string text) => string.Join(' ', text.Split(' ').Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    private static string Statement(Random random) => $"{Pick(random, Verbs)} {Pick(random, Manners)} {Pick(random, Things)} {Pick(random, Ends)}";

    private static string Advice(Random random) =>
        $"Remember that whoever {Pick(random, Verbs).ToLowerInvariant()} {Pick(random, Manners)} {Pick(random, Things)} \u2013 {Pick(random, Ends)} \u2013 " +
            $"learns by it.";

    private static string Pick(Random random, string[] words) => words[random.Next(words.Length)];
}
