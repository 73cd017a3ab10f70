using System.Diagnostics.CodeAnalysis;

namespace Chally.Competencies.Tests.Shared;

/// <summary>
/// A property of everything that its parameters can be, by the <c>Arbitraries</c> of the test project. Cases, replay and shrinking go by the same variables as
/// those of <see cref="Holds"/>, which is for properties with a generator of their own.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
[SuppressMessage("Extensibility", "xUnit3003", Justification = "The attribute of FsCheck takes no place in the source.")]
internal sealed class PropertyAttribute : FsCheck.Xunit.PropertyAttribute
{
    public PropertyAttribute()
    {
        MaxTest = Holds.Cases;
        Replay = Holds.Replay;
        QuietOnSuccess = true;
    }
}
