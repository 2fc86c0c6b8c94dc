namespace Diplomacy.Model;

/// <content>The dossier's hash.</content>
public sealed partial record Stamp
{
    /// <summary>
    /// The hash of the dossier's content (<see cref="Json.DiplomacyJson.HashOf(Dossier)"/>), as <c>sha256:</c> and 64 hexadecimal digits; worked out when
    /// it is first asked for.
    /// </summary>
    public string DossierHash => Content.Hash;
}
