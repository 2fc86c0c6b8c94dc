namespace Diplomacy.Model;

/// <summary>Asks another for the pause: binds nobody until the one asked accepts.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Request(PauseId Pause) : Act
{
    /// <summary>The terms as it states them; null when it states none.</summary>
    public Terms? Terms { get; init; }

    internal override PauseId? PauseNamed => Pause;

    internal override Terms? StatedTerms => Terms;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Directive;

    /// <inheritdoc />
    public override string Kind => "request";

    private protected override string Detail => $"of {Pause}";
}
