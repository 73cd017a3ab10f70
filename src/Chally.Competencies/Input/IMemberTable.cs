namespace Chally.Competencies.Input;

/// <summary>A type that describes its JSON once: writing, strict reading and the JSON Schema all follow from the description.</summary>
/// <typeparam name="TSelf">The type itself.</typeparam>
/// <remarks>
/// Implement it explicitly, and put <c>[JsonConverter(typeof(MemberTableConverter&lt;TSelf&gt;))]</c> on the type: then <c>JsonSerializer</c> reads and
/// writes it
/// with any options.
/// </remarks>
public interface IMemberTable<TSelf>
    where TSelf : class, IMemberTable<TSelf>
{
    /// <summary>What a whole document of this type is; null where the type is only a part of other documents.</summary>
    /// <value>Null by default.</value>
    static virtual JsonDocumentForm? Document => null;

    /// <summary>Takes a pass over the members, in the order in which they are written.</summary>
    /// <param name="pass">The pass: each member is asked for by one call, which writes it, reads it or describes it.</param>
    /// <param name="value">The value that is written; null in every other pass.</param>
    /// <returns>What was read; null when it was not sound, and in every pass but that of reading.</returns>
    static abstract TSelf? Members(MemberPass pass, TSelf? value);
}
