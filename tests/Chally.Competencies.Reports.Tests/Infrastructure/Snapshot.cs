using Chally.Competencies.Tests.Shared;

namespace Chally.Competencies.Reports.Tests.Infrastructure;

/// <summary>Committed outputs, compared byte by byte.</summary>
internal static class Snapshot
{
    private const string UpdateVariable = "UPDATE_SNAPSHOTS";

    public static void Check(string file, string actual)
    {
        string path = Repository.PathOf("tests", "Chally.Competencies.Reports.Tests", "Snapshots", file);
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"There is no snapshot {file}. Run the tests once with {UpdateVariable}=1.");
        string committed = File.ReadAllText(path);
        int same = committed.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        Assert.True(
            committed == actual,
            $"{file} differs from character {same} on: '{Around(committed, same)}' was committed, '{Around(actual, same)}' is written. If that is meant, run " +
                $"the tests once with {UpdateVariable}=1.");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];
}
