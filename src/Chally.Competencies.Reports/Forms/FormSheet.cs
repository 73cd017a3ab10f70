using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Chally.Competencies.Content;
using Chally.Competencies.Scoring;

namespace Chally.Competencies.Reports.Forms;

/// <summary>What the script of a form has to know to write a sheet, and under which key it keeps unfinished work.</summary>
internal static class FormSheet
{
    /// <summary>As many digits as keep the keys of different forms apart in one browser.</summary>
    private const int KeyDigits = 16;

    private static readonly (RaterRole Role, string Word, string Label)[] RoleWords =
    [
        (RaterRole.Self, "self", "self"),
        (RaterRole.Manager, "manager", "manager"),
        (RaterRole.Peer, "peer", "peer"),
        (RaterRole.DirectReport, "directReport", "direct report"),
        (RaterRole.Customer, "customer", "customer"),
        (RaterRole.Interviewer, "interviewer", "interviewer"),
    ];

    /// <summary>The roles with their words in a sheet and on a form.</summary>
    public static ReadOnlySpan<(RaterRole Role, string Word, string Label)> Roles => RoleWords;

    /// <summary>What a form calls a role; null for none.</summary>
    public static string? LabelOf(RaterRole? role) => Array.Find(RoleWords, words => words.Role == role).Label;

    /// <summary>JSON in base64: ids may say what the form keeps to itself, and nobody should read them by accident.</summary>
    public static string Encoded(RatingForm form)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream))
        {
            json.WriteStartObject();
            json.WriteString("key", Key(form));
            json.WriteString("benchmark", form.Benchmark.Id);
            Optional(json, "contentVersion", form.Benchmark.ContentVersion);
            Optional(json, "purpose", form.Options.Purpose);
            Optional(json, "role", Array.Find(RoleWords, words => words.Role == form.Options.Role).Word);
            json.WriteNumber("min", form.Benchmark.RatingScale.Min);
            json.WriteNumber("max", form.Benchmark.RatingScale.Max);
            json.WriteStartArray("items");
            foreach (CompetencyItem item in form.Items)
            {
                json.WriteStringValue(item.Id);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Convert.ToBase64String(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }

    /// <summary>
    /// Differs where work on one form must not turn up on another: other content or wording, items, order, purpose or role. Ratings given for development must
    /// not slip into a selection.
    /// </summary>
    public static string Key(RatingForm form)
    {
        string identity = string.Join(
            '\n',
            [
                ContentHash.Of(form.Benchmark), form.Options.Seed.ToString(CultureInfo.InvariantCulture), form.Options.Purpose ?? string.Empty,
                form.Options.Role?.ToString() ?? string.Empty, .. form.Items.Select(item => item.Id),
            ]);
        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(identity)));
        return $"chally-form:{form.Benchmark.Id}:{hash[..KeyDigits]}";
    }

    private static void Optional(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }
}
