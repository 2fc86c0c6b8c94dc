using NodaTime;

namespace Diplomacy.Model;

/// <summary>What falls due in an interval, or may, across pauses.</summary>
/// <param name="Interval">The interval asked about, half-open.</param>
/// <param name="Items">What falls due or may, by the earliest instant at which it may; what has no earliest comes first.</param>
/// <param name="Incomplete">
/// The pauses of which an account has more to say than could be worked out: its possible worlds were too many, it contradicts itself, or
/// a statement in it is not understood. In the order of the dossier.
/// </param>
/// <param name="Stamp">What it was computed from: what was withheld from the dossier may fall due, too.</param>
public sealed record DueReport(
    Interval Interval,
    EquatableArray<DueItem> Items,
    EquatableArray<PauseId> Incomplete,
    Stamp Stamp
)
{
    /// <summary>The items, one a line.</summary>
    public override string ToString() => string.Join('\n', Items);
}
