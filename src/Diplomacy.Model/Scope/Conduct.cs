namespace Diplomacy.Model;

/// <summary>An act asked about or reported: who, what, where.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Activity">What is done, and to what class of target where known.</param>
/// <param name="Place">Where.</param>
public sealed partial record Conduct(ActorId Actor, Activity Activity, PlaceId Place)
{
    /// <summary>What is done, and to what class of target where known.</summary>
    public Activity Activity
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Activity);

    /// <summary>Against whom; null when not said.</summary>
    public ActorId? Against { get; init; }

    /// <summary>Whether it is in self-defence; unknown unless said.</summary>
    public Truth InSelfDefence { get; init; } = Truth.Unknown;

    /// <summary>How much, where the conduct is a number kept or exceeded (warheads deployed); null when not said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is beyond ±(2⁵³ − 1), which not every reader of JSON keeps exactly.</exception>
    public long? Quantity
    {
        get;
        init => field = value is { } number ? Guard.Whole(number, -Guard.MaxWhole) : null;
    }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>hostilities/strikes by russia at odesa-region</c>.</summary>
    public override string ToString() => $"{Activity} by {Actor} at {Place}";
}
