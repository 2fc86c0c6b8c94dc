using System.Diagnostics.CodeAnalysis;
using Diplomacy.Model.Json;

namespace Diplomacy.Model;

/// <summary>Dossiers from JSON, as if the dossier's own: <c>Dossier.Parse(utf8)</c>.</summary>
/// <remarks>
/// They are extensions because ASP.NET Core takes a type with a <c>TryParse</c> of its own for one that is found in routes and queries, and a dossier is
/// a body.
/// </remarks>
public static class DossierParsing
{
    extension(Dossier)
    {
        /// <summary>Reads a dossier from JSON as UTF-8, keeping members and kinds that the format does not have.</summary>
        /// <exception cref="DiplomacyJsonException">The document cannot be read; the exception has every diagnostic.</exception>
        public static Dossier Parse(ReadOnlySpan<byte> utf8) => DiplomacyJson.Parse(utf8);

        /// <summary>Reads a dossier from JSON as UTF-8; never throws, whatever the bytes.</summary>
        /// <param name="utf8">The document.</param>
        /// <param name="dossier">The dossier; null when the document cannot be read.</param>
        /// <param name="diagnostics">Everything found wrong, in the order of the document; empty when it is read.</param>
        /// <returns>Whether the document was read.</returns>
        public static bool TryParse(
            ReadOnlySpan<byte> utf8,
            [NotNullWhen(true)] out Dossier? dossier,
            out EquatableArray<Diagnostic> diagnostics
        ) => DiplomacyJson.TryParse(utf8, out dossier, out diagnostics);
    }
}
