namespace Diplomacy.Model;

/// <summary>Refuses the pause, or what a statement proposes. It undoes nothing that was accepted: that takes a <see cref="Terminate"/>.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Refuse(PauseId Pause) : Act
{
    /// <summary>The statement refused; null when none is named.</summary>
    public StatementId? Of { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "refuse";

    private protected override string Detail => $"of {Pause}";
}
