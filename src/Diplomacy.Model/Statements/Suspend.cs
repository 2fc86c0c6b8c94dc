namespace Diplomacy.Model;

/// <summary>Suspends one's own part in a pause, until a <see cref="Resume"/> or the end it states.</summary>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Suspend(PauseId Pause) : Act
{
    /// <summary>The undertakings it is about; empty for all over which its performer has the power.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>The instant from which it takes effect; null for when it was made, and never earlier than that.</summary>
    public Deadline? From { get; init; }

    /// <summary>The end of the suspension; null when none was said.</summary>
    public Deadline? Until { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Declarative;

    /// <inheritdoc />
    public override string Kind => "suspend";

    private protected override string Detail => Pause.ToString();
}
