namespace Chally.Competencies.Reports.Documents;

/// <summary>A labelled fact, such as who rated.</summary>
/// <param name="Label">What it is.</param>
/// <param name="Text">What is said.</param>
internal sealed record Fact(Message Label, string Text);
