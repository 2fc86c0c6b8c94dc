namespace Diplomacy.Model;

/// <summary>A condition of an undertaking: a fact, and what hangs on it.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Fact">The expression over facts.</param>
public sealed partial record Condition(ConditionRole Role, Fact Fact)
{
    /// <summary>The expression over facts.</summary>
    public Fact Fact
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Fact);

    /// <summary>What the failing of a continuing condition does; of no meaning for other roles.</summary>
    public FailureEffect OnFailure { get; init; }

    /// <summary>
    /// The instant before which a precedent condition must have come true; from then on an undertaking without it is void. Null when
    /// there is none; of no meaning for other roles.
    /// </summary>
    public Deadline? LongStop { get; init; }

    /// <summary>The obligation that a maturity condition makes due; null for other roles.</summary>
    public ObligationId? Matures { get; init; }

    /// <summary>The words in which the condition was said; null when not recorded.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>A condition that a state must go on holding: "while the talks last".</summary>
    public static Condition While(
        StateId state,
        SilenceRule silence,
        FailureEffect onFailure = FailureEffect.Unspecified
    ) => new(ConditionRole.Continuing, new Holds(state, silence)) { OnFailure = onFailure };

    /// <summary>A condition that must once have come true before anything is in force.</summary>
    public static Condition Precedent(Fact fact, Deadline? longStop = null) =>
        new(ConditionRole.Precedent, fact) { LongStop = longStop };

    /// <summary>A condition that ends the undertaking when it comes true.</summary>
    public static Condition Resolutive(Fact fact) => new(ConditionRole.Resolutive, fact);

    /// <summary>A condition that makes an obligation fall due when it comes true.</summary>
    public static Condition Maturity(Fact fact, ObligationId obligation) =>
        new(ConditionRole.Maturity, fact) { Matures = obligation };

    /// <summary>Text such as <c>Continuing: talks holds (silence: PresumedToHold), failing Ends</c>.</summary>
    public override string ToString() =>
        string.Concat(
            $"{Role}: {Fact}",
            Role == ConditionRole.Continuing ? $", failing {OnFailure}" : "",
            LongStop is null ? "" : $", before {LongStop}",
            Matures is null ? "" : $", due: {Matures}"
        );
}
