using Chally.Competencies.Input;

namespace Chally.Competencies.Development;

/// <summary>A competency of which nobody can say whether it needs development.</summary>
/// <param name="Competency">The id of the competency.</param>
/// <param name="Name">The name in this job.</param>
/// <param name="Reason">Why it cannot be said.</param>
public sealed partial record UnknownNeed(string Competency, string Name, string Reason) : PersonalRecord;
