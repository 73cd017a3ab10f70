using Chally.Competencies.Content;

namespace Chally.Competencies.Authoring.Validation;

/// <summary>The warnings that content accepts, by the competency, benchmark or overlay that accepts them.</summary>
internal sealed class Acceptances
{
    private readonly Dictionary<(string Owner, string Element, string Code), AcceptedWarning> warnings = [];
    private readonly HashSet<(string Owner, string Element, string Code)> used = [];
    private readonly List<(AcceptedWarning Warning, string Owner)> repeated = [];

    public Acceptances(ContentDocument drafts)
    {
        foreach ((string owner, ValueList<AcceptedWarning> accepted) in drafts.Competencies.Select(draft => (draft.Id, draft.AcceptedWarnings))
            .Concat(drafts.Benchmarks.Select(draft => (draft.Id, draft.AcceptedWarnings)))
            .Concat(drafts.Overlays.Select(overlay => (overlay.Id, overlay.AcceptedWarnings))))
        {
            foreach (AcceptedWarning warning in accepted)
            {
                if (!warnings.TryAdd((owner, warning.Element ?? owner, warning.Code), warning))
                {
                    repeated.Add((warning, owner));
                }
            }
        }
    }

    /// <summary>The acceptances of what is accepted before them: their reasons would never be shown.</summary>
    public IEnumerable<(AcceptedWarning Warning, string Owner)> Repeated => repeated;

    /// <summary>Why a warning is accepted; null when it is not.</summary>
    public string? Find(string code, string owner, string element)
    {
        (string, string, string) key = (owner, element, code);
        if (!warnings.TryGetValue(key, out AcceptedWarning? warning))
        {
            return null;
        }

        used.Add(key);
        return warning.Reason;
    }

    /// <summary>The acceptances of warnings that were not given.</summary>
    public IEnumerable<(AcceptedWarning Warning, string Owner)> Unused() =>
        warnings.Where(entry => !used.Contains(entry.Key)).Select(entry => (entry.Value, entry.Key.Owner));
}
