using System.Globalization;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Cli.Commands;

/// <summary>People with ratings, and what another file says of each.</summary>
/// <param name="Both">The scores of those who are in both files.</param>
/// <param name="Rows">How many rows of ratings there are.</param>
/// <param name="People">How many people have ratings.</param>
/// <param name="RatedOnly">How many people have ratings and are not in the other file.</param>
/// <param name="ListedOnly">How many people are in the other file and have no ratings.</param>
internal sealed record JoinedPeople<T>(IReadOnlyList<(BenchmarkScore Score, T Known)> Both, int Rows, int People, int RatedOnly, int ListedOnly)
{
    /// <summary>What the files give rise to.</summary>
    /// <param name="other">What the other file holds, such as "group".</param>
    public IEnumerable<string> Warnings(string other)
    {
        if (People < Rows)
        {
            yield return Text($"{Rows} rows are of {People} people: each row counts as a person, so every interval is too narrow and every p too small.");
        }

        if (RatedOnly > 0)
        {
            yield return Text($"{RatedOnly} people with ratings have no {other} and stand in no figure.");
        }

        if (ListedOnly > 0)
        {
            yield return Text($"{ListedOnly} people with a {other} have no ratings and stand in no figure.");
        }
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
