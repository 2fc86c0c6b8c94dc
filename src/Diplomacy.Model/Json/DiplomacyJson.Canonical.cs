using System.Buffers;
using System.Security.Cryptography;

namespace Diplomacy.Model.Json;

/// <content>Canonical bytes and content hashes.</content>
public static partial class DiplomacyJson
{
    /// <summary>Writes a value of the format in its canonical form: RFC 8785, the JSON Canonicalization Scheme.</summary>
    /// <param name="value">The value.</param>
    /// <param name="output">Where to.</param>
    /// <typeparam name="T">Any type that the format has.</typeparam>
    /// <exception cref="ArgumentException">The value has an enumeration value without a name, or keeps a member whose content is not JSON.</exception>
    /// <exception cref="InvalidOperationException">The value has an identifier that was never given a value.</exception>
    /// <exception cref="NotSupportedException">The format does not have the type.</exception>
    public static void WriteCanonical<T>(T value, IBufferWriter<byte> output)
        where T : notnull
    {
        ArgumentNullException.ThrowIfNull(output);
        var plain = new ArrayBufferWriter<byte>();
        Write(value, plain);
        Canonical.Write(plain.WrittenSpan, output);
    }

    /// <summary>The identity of what was recorded: the SHA-256 of a dossier's canonical form, the same on every platform.</summary>
    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The dossier cannot be written: see <c>Write</c>.</exception>
    /// <exception cref="InvalidOperationException">The dossier has an identifier that was never given a value.</exception>
    public static string HashOf(Dossier dossier) => Hash(dossier);

    /// <summary>The identity of what was recorded: the SHA-256 of a statement's canonical form, the same on every platform.</summary>
    /// <returns><c>sha256:</c> and 64 lower-case hexadecimal digits.</returns>
    /// <exception cref="ArgumentException">The statement cannot be written: see <c>Write</c>.</exception>
    /// <exception cref="InvalidOperationException">The statement has an identifier that was never given a value.</exception>
    public static string HashOf(Statement statement) => Hash(statement);

    private static string Hash<T>(T value)
        where T : notnull
    {
        var canonical = new ArrayBufferWriter<byte>();
        WriteCanonical(value, canonical);
        return $"sha256:{Convert.ToHexStringLower(SHA256.HashData(canonical.WrittenSpan))}";
    }
}
