namespace Chally.Competencies.Cli.Files;

/// <summary>Whoever read the output has stopped, as "head" does: there is nobody to tell, and nothing left to do.</summary>
internal sealed class ReaderGoneException() : IOException("Nobody reads the output any more.");
