namespace Diplomacy.Model;

/// <summary>Demands the pause of another: binds nobody until the one addressed accepts.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Demand(PauseId Pause) : Act
{
    /// <summary>The terms as it states them; null when it states none.</summary>
    public Terms? Terms { get; init; }

    internal override Terms? StatedTerms => Terms;

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Directive;

    /// <inheritdoc />
    public override string Kind => "demand";

    private protected override string Detail => $"of {Pause}";
}
