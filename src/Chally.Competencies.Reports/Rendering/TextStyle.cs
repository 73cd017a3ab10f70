namespace Chally.Competencies.Reports.Rendering;

/// <summary>How a line looks in a terminal.</summary>
internal enum TextStyle
{
    /// <summary>As it is.</summary>
    Plain,

    /// <summary>A heading.</summary>
    Bold,

    /// <summary>A remark.</summary>
    Dim,
}
