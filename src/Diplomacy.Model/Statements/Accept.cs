namespace Diplomacy.Model;

/// <summary>Accepts a pause that was asked for or offered: binds its performer.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Accept(PauseId Pause) : Act
{
    /// <summary>
    /// The statement accepted, whose terms are adopted wherever the acceptance itself is silent; null when not recorded.
    /// </summary>
    public StatementId? Of { get; init; }

    /// <summary>The terms as it states them; null when it states none.</summary>
    public Terms? Terms { get; init; }

    internal override PauseId? PauseNamed => Pause;

    internal override Terms? StatedTerms => Terms;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "accept";

    private protected override string Detail => $"of {Pause}";
}
