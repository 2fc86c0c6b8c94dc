namespace Diplomacy.Model;

/// <summary>Gives notice to end, not to renew, or to modify a pause; what it brings about follows from the terms' rules.</summary>
/// <param name="Pause">The pause it is about.</param>
/// <param name="Notice">What it announces.</param>
public sealed partial record GiveNotice(PauseId Pause, NoticeKind Notice) : Act
{
    /// <summary>The undertakings it is about; empty for all over which its performer has the power.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>The instant from which it takes effect; null for when it was made, and never earlier than that.</summary>
    public Deadline? From { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "giveNotice";

    private protected override string Detail => $"to {Notice} {Pause}";
}
