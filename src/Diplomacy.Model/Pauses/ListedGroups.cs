using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>Conduct against actors on a list stays free: "terrorist organizations designated by the Security Council".</summary>
/// <param name="List">The list, among the dossier's.</param>
public sealed partial record ListedGroups(ListId List) : CarveOut
{
    /// <summary>The instant whose list counts; null when the list counts as it stands at the instant of the conduct.</summary>
    public Instant? AsOf
    {
        get;
        init => field = value is { } instant ? Guard.Stored(instant) : null;
    }

    /// <summary>Whether parts of listed actors count as listed: "and others linked to them".</summary>
    public bool IncludesAffiliates { get; init; }

    /// <inheritdoc />
    public override string Kind => "listedGroups";

    private protected override string Text =>
        $"except against those on {List}{AsOfText}{(IncludesAffiliates ? " and affiliates" : "")}";

    private string AsOfText => AsOf is { } asOf ? $" as of {InstantPattern.ExtendedIso.Format(asOf)}" : "";
}
