namespace Diplomacy.Model;

/// <summary>Promises to give notice before leaving. A promise alone changes no terms.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record PromiseNotice(PauseId Pause) : Act
{
    /// <summary>How long before; null when not said.</summary>
    public Length? Before { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "promiseNotice";

    private protected override string Detail => $"of {Pause}";
}
