namespace Diplomacy.Model;

/// <summary>Undertakes the pause: binds its performer.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Commit(PauseId Pause) : Act
{
    /// <summary>The terms as it states them; null when it states none.</summary>
    public Terms? Terms { get; init; }

    internal override PauseId? PauseNamed => Pause;

    internal override Terms? StatedTerms => Terms;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "commit";

    private protected override string Detail => $"of {Pause}";
}
