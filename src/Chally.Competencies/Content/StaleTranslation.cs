using Chally.Competencies.Content.Overlays;

namespace Chally.Competencies.Content;

/// <summary>A translation whose text was another when it was made.</summary>
/// <param name="Overlay">The overlay that holds it.</param>
/// <param name="Change">The translation.</param>
/// <param name="Present">The text as it is now.</param>
public sealed record StaleTranslation(ContentOverlay Overlay, TextOverride Change, string Present);
