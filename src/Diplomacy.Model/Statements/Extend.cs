namespace Diplomacy.Model;

/// <summary>Prolongs a pause: sets the end of the period that follows the one in which it is made.</summary>
/// <remarks>
/// It is no word on the window. Counted is from the end that it moves. Of several made in one period by one performer the last
/// counts. One made after the end revives the window only from an instant that it states.
/// </remarks>
/// <param name="Pause">The pause it is about.</param>
public sealed partial record Extend(PauseId Pause) : Act
{
    /// <summary>The undertakings it is about; empty for all over which its performer has the power.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>The new end; null when said by length, or not at all.</summary>
    public Deadline? Until { get; init; }

    /// <summary>How much longer, from the end it moves; null when said as an end, or for the length of a period.</summary>
    public Length? By { get; init; }

    /// <summary>The instant from which an extension made after the end revives the window; null when it states none.</summary>
    public Deadline? From { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Commissive;

    /// <inheritdoc />
    public override string Kind => "extend";

    private protected override string Detail =>
        $"{Pause}{(Until is null ? "" : $" until {Until}")}{(By is null ? "" : $" by {By}")}";
}
