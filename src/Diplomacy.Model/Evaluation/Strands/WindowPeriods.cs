namespace Diplomacy.Model;

/// <summary>A window and those that extensions opened after its end, in their order.</summary>
/// <param name="All">From and until when, the end exclusive; never empty.</param>
/// <param name="Prolonging">The extensions that moved an end, with those whose consent it took.</param>
internal sealed record WindowPeriods(IReadOnlyList<(Limit Start, Limit End)> All, IReadOnlyList<Move> Prolonging)
{
    /// <summary>Whether all starts and ends are exact, or never.</summary>
    public bool AreExact =>
        All.All(period => period.Start.At is null or { IsExact: true } && period.End.At is null or { IsExact: true });
}
