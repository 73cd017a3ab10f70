using Chally.Competencies.Input;

namespace Chally.Competencies.Scoring.People;

/// <summary>Something about who people are that somebody should look at.</summary>
/// <param name="Code">A stable code, such as "names-merged"; <see cref="ScoreFlagCodes"/> names them.</param>
/// <param name="Rule">What was found and how it was taken, in a sentence without names.</param>
/// <param name="Places">The labels or sheets it is about, by their place in the order in which they were added, from 0, in rising order.</param>
public sealed record IdentityNote(string Code, string Rule, ValueList<int> Places) : PersonalRecord;
