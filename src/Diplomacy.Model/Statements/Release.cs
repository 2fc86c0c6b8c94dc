namespace Diplomacy.Model;

/// <summary>Releases a debtor from an obligation, or a bound party from an undertaking, as the one it is owed to.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Release(PauseId Pause) : Act
{
    /// <summary>The undertakings it is about; empty for all over which its performer has the power.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>The obligation released; null when undertakings are.</summary>
    public ObligationId? Obligation { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "release";

    private protected override string Detail => $"from {Obligation?.ToString() ?? Pause.ToString()}";
}
