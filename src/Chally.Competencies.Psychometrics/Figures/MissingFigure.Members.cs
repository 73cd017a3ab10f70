using System.Text.Json.Serialization;
using Chally.Competencies.Input;

namespace Chally.Competencies.Psychometrics;

[JsonConverter(typeof(MemberTableConverter<MissingFigure>))]
public sealed partial record MissingFigure : IMemberTable<MissingFigure>
{
    static MissingFigure? IMemberTable<MissingFigure>.Members(MemberPass pass, MissingFigure? value)
    {
        string figure = pass.Text("figure", JsonName(value?.Figure), description: "The member that is null, with its path, such as auc.standardError.");
        string reason = pass.Text("reason", value?.Reason, TextForm.Message, "The rule that the scores did not keep, with what was found.");
        return pass.IsSound ? new MissingFigure(MemberName(figure), reason) : null;
    }

    /// <summary>The same figures, one of them by another name.</summary>
    internal static ValueList<MissingFigure>? Renamed(ValueList<MissingFigure>? missing, string from, string to) =>
        missing is null ? null : [.. missing.Select(figure => figure.Figure == from ? figure with { Figure = to } : figure)];

    private static string? JsonName(string? figure) => figure is null ? null : Renamed(figure, char.ToLowerInvariant);

    private static string MemberName(string name) => Renamed(name, char.ToUpperInvariant);

    /// <summary>
    /// Another case of the first letter of each part: "Auc.StandardError" becomes "auc.standardError". The id in "Items.an-id.Mean" stays as it is.
    /// </summary>
    private static string Renamed(string path, Func<char, char> letter)
    {
        int first = path.IndexOf('.', StringComparison.Ordinal);
        int last = path.LastIndexOf('.');
        bool holdsId = last > first && path.StartsWith("items.", StringComparison.OrdinalIgnoreCase);
        return string.Create(path.Length, path, (name, from) =>
        {
            from.CopyTo(name);
            for (int i = 0; i < name.Length; i++)
            {
                bool isFirst = i == 0 || from[i - 1] == '.';
                name[i] = isFirst && !(holdsId && i > first && i <= last) ? letter(from[i]) : from[i];
            }
        });
    }
}
