using System.Security.Cryptography;

namespace Chally.Competencies.Input;

/// <summary>SHA-256 of a canonical text.</summary>
internal static class Fingerprint
{
    /// <summary>64 lower-case hexadecimal digits.</summary>
    public static string Of(ReadOnlySpan<byte> canonical) => Convert.ToHexStringLower(SHA256.HashData(canonical));
}
