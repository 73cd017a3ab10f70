using System.Runtime.CompilerServices;

namespace Chally.Competencies.Tests.Shared;

/// <summary>A fact whose proof is slow (<see cref="SlowProofs"/>).</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SlowFactAttribute : FactAttribute
{
    public SlowFactAttribute([CallerFilePath] string? sourceFilePath = null, [CallerLineNumber] int sourceLineNumber = -1)
        : base(sourceFilePath, sourceLineNumber)
    {
        Skip = SlowProofs.AreWanted ? null : SlowProofs.Reason;
    }
}
