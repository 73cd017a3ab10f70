using System.Reflection;

namespace Chally.Competencies.Tests.Shared;

/// <summary>The public API of the package that the project tests is the one of its committed list.</summary>
public sealed class PublicApiTests
{
    private const string UpdateVariable = "UPDATE_PUBLIC_API";

    [Fact]
    public void Assembly_PublicMembers_AreThoseOfTheCommittedList()
    {
        string project = Assembly.GetExecutingAssembly().GetName().Name!;
        string path = Repository.PathOf("tests", project, "PublicApi.txt");
        string[] actual = [.. PublicApi.Of(Assembly.Load(project[..^".Tests".Length]))];
        if (Environment.GetEnvironmentVariable(UpdateVariable) == "1")
        {
            File.WriteAllText(path, string.Concat(actual.Select(line => line + "\n")));
        }

        string[] committed = File.ReadAllLines(path);
        string[] gone = [.. committed.Except(actual).Select(line => "- " + line)];
        string[] added = [.. actual.Except(committed).Select(line => "+ " + line)];
        Assert.True(
            actual.SequenceEqual(committed),
            $"The public API is not that of PublicApi.txt. If that is meant, run the tests once with " +
                $"{UpdateVariable}=1.\n{string.Join("\n", [.. gone, .. added])}");
    }
}
