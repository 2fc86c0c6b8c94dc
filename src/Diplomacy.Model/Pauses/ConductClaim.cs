namespace Diplomacy.Model;

/// <summary>That some conduct was seen, or was not: an observance report. It changes whether the pause is in force only where the terms make
/// that depend on conduct: the reciprocal form, and conditions on observance.</summary>
/// <param name="Conduct">Who did what where.</param>
/// <param name="Occurred">Whether it is said to have happened.</param>
public sealed partial record ConductClaim(Conduct Conduct, bool Occurred) : Claim
{
    /// <summary>Who did what where.</summary>
    public Conduct Conduct
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Conduct);

    /// <summary>When, as the first and last instant said; null when not said.</summary>
    public ValidTime? During { get; init; }

    /// <summary>The pause it bears on; null when none is named.</summary>
    public PauseId? Pause { get; init; }

    /// <summary>How often, where a report counts: "387 shellings"; null when not said.</summary>
    public long? Count
    {
        get;
        init => field = value is { } number ? Guard.Whole(number, 1) : null;
    }

    /// <summary>How sure the reporter says it is; null when not said.</summary>
    public Confidence? Confidence { get; init; }

    internal override PauseId? PauseNamed => Pause;

    /// <inheritdoc />
    public override string Kind => "conduct";

    private protected override string Detail => $"{(Occurred ? "" : "no ")}{Conduct}";
}
