using NodaTime;

namespace Diplomacy.Model;

/// <summary>Where an obligation of a pause stands at an instant, over all possible worlds.</summary>
/// <param name="Obligation">The obligation.</param>
/// <param name="At">The instant asked about.</param>
/// <param name="States">
/// The states of all possible worlds, in the order of <see cref="ObligationState"/>; empty when nobody has spoken of the pause, or the terms
/// contradict themselves.
/// </param>
/// <param name="Causes">Why the state is not known; empty when it is.</param>
/// <param name="Statements">The statements that say what was delivered or released, in the order of their identifiers.</param>
public sealed record ObligationStatus(
    Obligation Obligation,
    Instant At,
    EquatableArray<ObligationState> States,
    EquatableArray<Cause> Causes,
    EquatableArray<StatementId> Statements
)
{
    /// <summary>The state, if it is the same in all possible worlds; null when it is not known.</summary>
    public ObligationState? State => States.Count == 1 ? States[0] : null;

    /// <summary>Whether it is in a state: true if it is in every possible world, false if in none, else unknown.</summary>
    public Truth Is(ObligationState state) =>
        States.IsEmpty || (States.Count > 1 && States.Contains(state))
            ? Truth.Unknown
            : States.Contains(state).ToTruth();

    /// <summary>Text such as <c>hostages: Detached, Fulfilled because of Base (A2)</c>.</summary>
    public override string ToString() =>
        $"{Obligation.Id}: {(States.IsEmpty ? "not known" : string.Join(", ", States))}"
        + (Causes.IsEmpty ? "" : $" because of {string.Join(", ", Causes)}");
}
