using Chally.Competencies.Input;

namespace Chally.Competencies.Content.Overlays;

/// <summary>A change of an overlay as files have it: of a text or of a weight.</summary>
/// <param name="change">The <see cref="TextOverride"/> or <see cref="WeightOverride"/>.</param>
/// <param name="path">Where it stands; empty when it was not read.</param>
internal sealed class OverlayChange(object change, string path = "") : IMemberTable<OverlayChange>
{
    public object Change => change;

    public string Path => path;

    public (string Element, string Member) Target =>
        change is TextOverride text ? (text.Element, text.Member) : (((WeightOverride)change).Element, ModelRules.WeightMember);

    public string Was => change is TextOverride text ? $"'{InputProblem.Shorten(text.Was)}'" : FormattableString.Invariant($"{((WeightOverride)change).Was}");

    static OverlayChange? IMemberTable<OverlayChange>.Members(MemberPass pass, OverlayChange? value)
    {
        object? change = pass.Either<WeightOverride, TextOverride>("member", ModelRules.WeightMember, value?.Change);
        return pass.IsSound && change is not null ? new OverlayChange(change, pass.Path) : null;
    }
}
