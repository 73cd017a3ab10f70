namespace Chally.Competencies.Authoring.Tests.Importing;

/// <summary>How the lists of both poles stand.</summary>
internal enum SampleLayout
{
    /// <summary>One below the other, each under its heading.</summary>
    Headings,

    /// <summary>Side by side, a tab between the cells.</summary>
    Tabs,

    /// <summary>As a table row of two HTML lists.</summary>
    Html,

    /// <summary>Side by side, laid out with spaces and wrapped within the columns.</summary>
    Columns,
}
