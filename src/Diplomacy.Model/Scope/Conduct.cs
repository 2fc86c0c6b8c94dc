namespace Diplomacy.Model;

/// <summary>An act asked about or reported: who, what, where.</summary>
/// <param name="Actor">Who acts.</param>
/// <param name="Activity">What is done, and to what class of target where known.</param>
/// <param name="Place">Where.</param>
public sealed record Conduct(ActorId Actor, Activity Activity, PlaceId Place)
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
    public long? Quantity { get; init; }

    /// <summary>Text such as <c>hostilities/strikes by russia at odesa-region</c>.</summary>
    public override string ToString() => $"{Activity} by {Actor} at {Place}";
}
