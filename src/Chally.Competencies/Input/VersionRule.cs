namespace Chally.Competencies.Input;

/// <summary>Whether a document states its format version, <c>"formatVersion": 1</c>.</summary>
public enum VersionRule
{
    /// <summary>It states none.</summary>
    None,

    /// <summary>A result: written; on reading it may be left out, as by earlier versions, but must not be another one.</summary>
    Result,

    /// <summary>A file that people write: written, required, and <c>"$schema"</c> may stand beside it for editors.</summary>
    File,
}
