namespace Diplomacy.Model;

/// <summary>Accuses an actor of violating a pause. It is no word on whether the pause is in force.</summary>
/// <param name="Pause">The pause said to be violated.</param>
/// <param name="Conduct">The conduct said to violate it.</param>
public sealed partial record Accuse(PauseId Pause, Conduct Conduct) : Act
{
    /// <summary>The conduct said to violate it.</summary>
    public Conduct Conduct
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Conduct);

    /// <summary>When the conduct is said to have been; null when not said.</summary>
    public Moment? At { get; init; }

    /// <summary>How sure the accuser says it is; null when not said.</summary>
    public Confidence? Confidence { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override ActClass Class => ActClass.Assertive;

    /// <inheritdoc />
    public override string Kind => "accuse";

    private protected override string Detail => $"of {Conduct} against {Pause}";
}
