namespace Diplomacy.Model;

/// <summary>Resumes one's own part in a pause; at one instant it wins over a <see cref="Suspend"/>.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Resume(PauseId Pause) : Act
{
    /// <summary>The undertakings it is about; empty for all over which its performer has the power.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>The instant from which it takes effect; null for when it was made, and never earlier than that.</summary>
    public Deadline? From { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "resume";

    private protected override string Detail => Pause.ToString();
}
