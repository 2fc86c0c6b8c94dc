namespace Diplomacy.Model;

/// <summary>A condition that must go on holding: "while the talks last".</summary>
/// <param name="State">The state of affairs that must hold.</param>
/// <param name="Silence">What silence about the state means.</param>
/// <param name="OnFailure">What its failing does.</param>
public sealed record ContinuingCondition(
    StateId State,
    SilenceRule Silence,
    FailureEffect OnFailure = FailureEffect.Unspecified
)
{
    /// <summary>The words in which the condition was said; null when not recorded.</summary>
    public LocalizedText? Wording { get; init; }

    /// <summary>Text such as <c>while talks (silence: PresumedToHold)</c>.</summary>
    public override string ToString() => $"while {State} (silence: {Silence}, failing: {OnFailure})";
}
