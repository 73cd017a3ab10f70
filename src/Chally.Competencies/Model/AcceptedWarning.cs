using Chally.Competencies.Input;

namespace Chally.Competencies;

/// <summary>A warning of the content validator that the authors looked at and accepted, with their reason.</summary>
public sealed partial record AcceptedWarning
{
    /// <summary>The code of the warning, such as "CC1003".</summary>
    /// <exception cref="ArgumentException">The text is not "CC1" and three digits.</exception>
    public required string Code { get; init => field = Require.Kept(ModelRules.WarningCode(Require.NotNull(value)), value); }

    /// <summary>The id of the element that the warning is about.</summary>
    /// <value>Null by default: the competency or benchmark itself.</value>
    /// <exception cref="ArgumentException">The id is not in kebab-case, too long, or reserved.</exception>
    public string? Element { get; init => field = value is null ? null : Require.Id(value); }

    /// <summary>Why the content is right as it is.</summary>
    /// <exception cref="ArgumentException">The text is blank, too long, or holds control characters.</exception>
    public required string Reason { get; init => field = Require.Text(value); }
}
