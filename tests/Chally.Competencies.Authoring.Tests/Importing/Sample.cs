using Chally.Competencies.Authoring.Importing;
using Chally.Competencies.Input;

namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>Lines and tokens of small texts.</summary>
internal static class Sample
{
    public static List<DocumentLine> Lines(string text) => DocumentReader.Read(text, new InputProblems());

    public static List<DocumentToken> Tokens(string text) => PageFurniture.Tokens(Lines(text), _ => false, out _);

    public static DocumentToken Token(string line) => Tokens(line)[0];
}
