namespace Diplomacy.Model;

/// <summary>What is reported of how a pause is observed: a track of its own, which never changes whether the pause is in force.</summary>
/// <param name="Pause">The pause.</param>
/// <param name="Account">The account.</param>
/// <param name="Conduct">The conduct reported, in the order in which it may have begun, and of what it is.</param>
/// <param name="Totals">The totals of every party of which anything is reported, in the order of identifiers.</param>
public sealed record ObservanceReport(
    PauseId Pause,
    Account Account,
    EquatableArray<ReportedConduct> Conduct,
    EquatableArray<ObservanceTotal> Totals
)
{
    /// <summary>The totals, one party a line.</summary>
    public override string ToString() => Totals.IsEmpty ? $"{Pause}: nothing reported" : string.Join('\n', Totals);
}
