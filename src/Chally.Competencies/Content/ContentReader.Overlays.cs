using System.Text.Json;
using Chally.Competencies.Content.Overlays;
using Chally.Competencies.Input;

namespace Chally.Competencies.Content;

/// <content>Reads overlays, and applies them when all content is there.</content>
internal sealed partial class ContentReader
{
    private readonly List<ContentOverlay> overlays = [];
    private readonly Dictionary<object, ContentPlace> changePlaces = new(ReferenceEqualityComparer.Instance);
    private long overlayProblems;

    private void ReadOverlay(JsonElement root)
    {
        long before = log.Total;
        JsonObjectReader json = Open(root, "$", isFile: true);
        string id = json.Id("overlay");
        if (id.Length > 0)
        {
            ids.Take(id, "$", "overlay");
        }

        string? language = json.Text(json.Optional("language"), "language", ValueRules.Language, ProblemCodes.NotAllowed);
        string? baseVersion = json.OptionalText("baseVersion");
        ValueList<object> changes = json.List(json.Required("changes"), "changes", ReadChange);
        if (language is not null && changes.OfType<WeightOverride>().FirstOrDefault() is WeightOverride weight)
        {
            log.Add(ProblemCodes.NotAllowed, $"{changePlaces[weight].Path}.member", "texts only in an overlay with a language", "a weight");
        }

        ValueList<AcceptedWarning> accepted = json.List(json.Optional("acceptedWarnings"), "acceptedWarnings", ReadAcceptedWarning);
        List<object> distinct = EachOnce(changes);
        json.Close();
        overlayProblems += log.Total - before;
        if (id.Length > 0)
        {
            // With the changes that could be read, so that what is wrong with these is found too; weights that a language may not have are not looked at.
            ContentOverlay overlay = new()
            {
                Id = id,
                Language = language,
                BaseVersion = baseVersion,
                Texts = [.. distinct.OfType<TextOverride>()],
                Weights = language is null ? [.. distinct.OfType<WeightOverride>()] : [],
                AcceptedWarnings = accepted,
            };
            overlays.Add(overlay);
            drafts?.Add(overlay);
        }
    }

    /// <summary>The changes without those of a member that an earlier one changes: which of the two is meant cannot be known.</summary>
    private List<object> EachOnce(ValueList<object> changes)
    {
        HashSet<(string Element, string Member)> seen = [];
        List<object> distinct = [];
        foreach (object change in changes)
        {
            (string element, string member) = TargetOf(change);
            if (seen.Add((element, member)))
            {
                distinct.Add(change);
            }
            else
            {
                log.Add(ProblemCodes.DuplicateMember, changePlaces[change].Path, "one change of each member", $"'{element}' with '{member}' again");
            }
        }

        return distinct;
    }

    private object? ReadChange(JsonElement element, string path)
    {
        JsonObjectReader json = Open(element, path);
        string target = json.Text(json.Required("element"), "element", ModelRules.ElementPath, ProblemCodes.IdShape) ?? string.Empty;
        string member = json.Text(json.Required("member"), "member", ModelRules.OverlayMember, ProblemCodes.NotAllowed) ?? string.Empty;
        object? change;
        if (member == ModelRules.WeightMember)
        {
            double? was = json.Number(json.Required("was"), "was", ModelRules.CompetencyWeight);
            double? now = json.Number(json.Required("now"), "now", ModelRules.CompetencyWeight);
            change = json.Close() ? new WeightOverride { Element = target, Was = was!.Value, Now = now!.Value } : null;
        }
        else
        {
            string was = json.Text("was");
            string now = json.Text("now");
            change = json.Close() ? new TextOverride { Element = target, Member = member, Was = was, Now = now } : null;
        }

        if (change is not null)
        {
            changePlaces.Add(change, new ContentPlace(log.Source, path));
            Placed(change, path);
        }

        return change;
    }

    /// <summary>The content with the overlays that change it, and the translations checked; what does not fit is logged.</summary>
    private CatalogContent Overlaid(CatalogContent content)
    {
        bool isWhole = log.Total == overlayProblems;
        foreach (ContentOverlay overlay in overlays)
        {
            OverlayTexts changes = new([overlay]);
            CatalogContent changed = OverlaidContent.Of(content, changes);
            Check(overlay, changes, isWhole);
            content = overlay.Language is null ? changed : content;
        }

        return content;
    }

    private void Check(ContentOverlay overlay, OverlayTexts changes, bool isWhole)
    {
        foreach ((object change, string present) in changes.Stale)
        {
            if (overlay.Language is not null)
            {
                drafts?.Add(new StaleTranslation(overlay, (TextOverride)change, present));
                continue;
            }

            Log(ProblemCodes.StaleBase, change, "was", $"what the override was written against, {WrittenAgainst(change)}", $"'{InputProblem.Shorten(present)}'");
        }

        foreach (WeightOverride weight in changes.Fractional)
        {
            Log(ProblemCodes.NotAllowed, weight, "now", "a whole number, as an indicator's weight is", FormattableString.Invariant($"{weight.Now}"));
        }

        // When content has problems of its own, what it lacks is no mistake of the overlay.
        foreach (object change in isWhole ? overlay.Texts.Concat<object>(overlay.Weights).Where(change => !changes.HasFound(change)) : [])
        {
            (string element, string member) = TargetOf(change);
            Log(ProblemCodes.UnknownElement, change, "element", "an element of the catalog that has the member", $"'{element}' with '{member}'");
        }
    }

    private static (string Element, string Member) TargetOf(object change) =>
        change is TextOverride text ? (text.Element, text.Member) : (((WeightOverride)change).Element, ModelRules.WeightMember);

    private static string WrittenAgainst(object change) =>
        change is TextOverride text ? $"'{InputProblem.Shorten(text.Was)}'" : FormattableString.Invariant($"{((WeightOverride)change).Was}");

    private void Log(string code, object change, string member, string expected, string found)
    {
        ContentPlace place = changePlaces[change];
        log.Source = place.Source;
        log.Add(code, $"{place.Path}.{member}", expected, found);
    }
}
