namespace Diplomacy.Model;

/// <summary>A bound or required party, and when it has committed itself or accepted.</summary>
internal sealed class PlainParty(ActorId actor)
{
    private Presumption? _presumed;

    public ActorId Actor => actor;

    /// <summary>The earliest instant, in microseconds; <see cref="PlainWorlds.Never"/> where no act of it is known.</summary>
    public long First { get; private set; } = PlainWorlds.Never;

    public bool IsKnownToAct => First != PlainWorlds.Never;

    /// <summary>Whether somebody reports that it did, without saying when.</summary>
    public bool IsReported { get; set; }

    /// <summary>What is taken for granted where no act of it is known; null where one is.</summary>
    public Presumption? Presumed =>
        IsKnownToAct ? null : _presumed ??= new Presumption(PresumptionKind.NoActKnown, actor.Value, []);

    public void Add(long at) => First = Math.Min(First, at);
}
