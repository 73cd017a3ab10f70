using System.Runtime.CompilerServices;

namespace Chally.Competencies.Tests.Shared;

/// <summary>A theory whose proof is slow (<see cref="SlowProofs"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowTheoryAttribute : TheoryAttribute
{
    public SlowTheoryAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        Skip = SlowProofs.AreWanted ? null : SlowProofs.Reason;
    }
}
