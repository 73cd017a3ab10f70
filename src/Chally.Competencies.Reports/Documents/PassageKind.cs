namespace Chally.Competencies.Reports.Documents;

/// <summary>What a paragraph is to the reader.</summary>
internal enum PassageKind
{
    /// <summary>Words of the report.</summary>
    Plain,

    /// <summary>What the reader should take away.</summary>
    Lead,

    /// <summary>A remark in small type.</summary>
    Note,

    /// <summary>Something to be careful about.</summary>
    Caution,

    /// <summary>A text of the benchmark, in its language.</summary>
    Content,
}
