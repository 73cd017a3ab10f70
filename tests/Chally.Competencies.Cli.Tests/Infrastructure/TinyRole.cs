using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Cli.Tests.Infrastructure;

/// <summary>
/// A user's own content, small enough to reckon by hand: a scale of 0 to 10, one competency with a single pole and weighted items,
/// one with nothing to rate, one with both poles that counts twice.
/// </summary>
internal static class TinyRole
{
    public const string Id = "tiny";

    public const string Header = "subject,steady-a,steady-b,balanced-a,balanced-b\n";

    public const string Ratings = "\"ratings\":{\"steady-a\":10,\"steady-b\":0,\"balanced-a\":10,\"balanced-b\":0}";

    public const string Content = """
        {
          "formatVersion": 1,
          "competencies": [
            {
              "id": "steady",
              "name": "Steady",
              "indicators": [
                {"id": "steady-a", "pole": "high", "text": "Keeps going.", "weight": 3},
                {"id": "steady-b", "pole": "high", "text": "Keeps calm."}
              ]
            },
            {"id": "silent", "name": "Silent"},
            {
              "id": "balanced",
              "name": "Balanced",
              "indicators": [
                {"id": "balanced-a", "pole": "high", "text": "Weighs [bold]both[/] sides.", "weight": 2},
                {"id": "balanced-b", "pole": "low", "text": "Takes <b>one</b> side."}
              ]
            }
          ],
          "benchmarks": [
            {
              "id": "tiny",
              "title": "Tiny Role",
              "description": {"text": "A role to reckon with."},
              "ratingScale": {"min": 0, "max": 10},
              "competencies": [{"competency": "steady"}, {"competency": "silent"}, {"competency": "balanced", "weight": 2}]
            }
          ]
        }
        """;

    /// <summary>A line of the score's CSV for <see cref="Ratings"/>.</summary>
    /// <remarks>
    /// steady: S = 3·10 + 1·0 = 30, W = 4, 100·30/(10·4) = 75. balanced: b is low, so 10 − 0 = 10; S = 2·10 + 10 = 30, W = 3,
    /// 100·30/(10·3) = 100. Overall: (1·75 + 2·100)/3 = 91.666…
    /// </remarks>
    public const string Scores = "75,,100,91.66666666666667";

    public const string ScoreHeader = "subject,steady,silent,balanced,overall";

    /// <summary>Runs a command that scores a text of ratings against the tiny role.</summary>
    public static ToolRun Run(string command, string fileName, string ratings, params string[] args) =>
        Run(command, fileName, System.Text.Encoding.UTF8.GetBytes(ratings), args);

    public static ToolRun Run(string command, string fileName, byte[] ratings, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.Of([command, folder.File(fileName, ratings), "-b", Id, "--content", folder.File("content.json", Content), .. args]);
    }

    /// <summary>Scores a text of ratings that comes on standard input.</summary>
    public static ToolRun ScoreInput(string ratings, params string[] args)
    {
        using TempFolder folder = new();
        return ToolRun.OnInput(ratings, ["score", "-", "-b", Id, "--content", folder.File("content.json", Content), "-f", "csv", .. args]);
    }

    /// <summary>Scores as CSV.</summary>
    public static ToolRun Score(string fileName, string ratings) => Run("score", fileName, ratings, "-f", "csv");

    public static ToolRun Score(string fileName, byte[] ratings) => Run("score", fileName, ratings, "-f", "csv");
}
