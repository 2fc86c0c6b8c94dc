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

    /// <summary>Text such as <c>hostilities/strikes by russia at odesa-region</c>.</summary>
    public override string ToString() => $"{Activity} by {Actor} at {Place}";
}
