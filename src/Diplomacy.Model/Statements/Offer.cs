namespace Diplomacy.Model;

/// <summary>Offers the pause: binds nobody until it is accepted.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Offer(PauseId Pause) : Act
{
    /// <summary>The terms as it states them; null when it states none.</summary>
    public Terms? Terms { get; init; }

    internal override PauseId? PauseNamed => Pause;

    internal override Terms? StatedTerms => Terms;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "offer";

    private protected override string Detail => $"of {Pause}";
}
