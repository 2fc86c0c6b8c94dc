namespace Diplomacy.Model;

/// <summary>Something to be done beside a pause: an exchange, a delivery, a withdrawal, a milestone by a day.</summary>
/// <param name="Id">The identifier within the pause.</param>
/// <param name="Debtor">Who is to do it.</param>
public sealed partial record Obligation(ObligationId Id, ActorId Debtor)
{
    /// <summary>To whom it is owed; null when not recorded.</summary>
    public ActorId? Creditor { get; init; }

    /// <summary>What is to be done, in words.</summary>
    public LocalizedText? Description { get; init; }

    /// <summary>What is counted; null when it is the obligation itself, done or not.</summary>
    public string? Unit
    {
        get;
        init => field = Guard.OptionalText(value);
    }

    /// <summary>How much is owed, in the unit; one unless said.</summary>
    public long Quantity
    {
        get;
        init => field = Guard.Whole(value, 1);
    } = 1;

    /// <summary>The instant before which it must be fulfilled; null when none was said.</summary>
    public Deadline? Due { get; init; }

    /// <summary>The name under which deliveries count towards it.</summary>
    public string CountedAs => Unit ?? Id.Value;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>hostages: hamas owes 50 hostages</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Id}: {Debtor} owes {Quantity} {CountedAs}");
}
