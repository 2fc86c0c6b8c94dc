namespace Diplomacy.Model;

/// <summary>How an undertaking may be prolonged. That it is prolonged per delivery is said by its end, a <see cref="PerDeliveryDeadline"/>.</summary>
/// <param name="Mode">Who or what prolongs it.</param>
public sealed partial record ExtensionRule(ExtensionMode Mode)
{
    /// <summary>How long each next period lasts; null for as long as the window's said length, else as the first period.</summary>
    public Length? Period { get; init; }

    /// <summary>How long before the end of a period notice against the next must be given; null when any time before will do.</summary>
    public Length? NoticeBefore { get; init; }

    /// <summary>Whether notice to modify stops the automatic prolongation, as notice to terminate does.</summary>
    public bool StopsOnModification { get; init; }

    /// <summary>The longest it may last in all, from its start; null when there is no cap.</summary>
    public Length? Cap { get; init; }

    /// <summary>
    /// Who prolongs: the guarantors, or the parties that must consent. Empty for the pause's guarantors, or the parties of the
    /// undertaking.
    /// </summary>
    public EquatableArray<ActorId> Holders { get; init; }

    /// <summary>The undertakings that a prolongation moves; empty for the one whose terms say this.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>Automatic by P120D</c>.</summary>
    public override string ToString() =>
        string.Concat(
            Mode.ToString(),
            Period is null ? "" : $" by {Period}",
            NoticeBefore is null ? "" : $", notice {NoticeBefore} before",
            Cap is null ? "" : $", {Cap} at most"
        );
}
