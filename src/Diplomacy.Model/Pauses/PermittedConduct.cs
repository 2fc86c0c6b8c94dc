namespace Diplomacy.Model;

/// <summary>Conduct of a kind, in a place, by an actor stays free.</summary>
/// <param name="Activity">What is permitted.</param>
public sealed partial record PermittedConduct(Activity Activity) : CarveOut
{
    /// <summary>What is permitted.</summary>
    public Activity Activity
    {
        get;
        init => field = Guard.NotNull(value);
    } = Guard.NotNull(Activity);

    /// <summary>Where; null for everywhere.</summary>
    public PlaceId? Area { get; init; }

    /// <summary>To whom; null for whoever is bound.</summary>
    public ActorId? Actor { get; init; }

    /// <inheritdoc />
    public override string Kind => "permitted";

    private protected override string Text =>
        $"except {Activity}{(Actor is { } actor ? $" by {actor}" : "")}{(Area is { } area ? $" in {area}" : "")}";
}
