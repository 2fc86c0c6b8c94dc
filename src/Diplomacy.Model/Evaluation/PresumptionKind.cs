namespace Diplomacy.Model;

/// <summary>What a verdict takes for granted because nobody said otherwise.</summary>
public enum PresumptionKind
{
    /// <summary>No act that binds is known, so none was made.</summary>
    NoActKnown,

    /// <summary>A state holds while nobody says that it does not, as the terms say.</summary>
    StateHolds,

    /// <summary>A state does not hold while nobody says that it does, as the terms say.</summary>
    StateDoesNotHold,
}
