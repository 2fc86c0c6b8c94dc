namespace Diplomacy.Model;

/// <summary>A term of two texts, or of two accounts, side by side.</summary>
/// <param name="Part">The term.</param>
/// <param name="Agreement">How they agree.</param>
/// <param name="First">
/// What the first says: terms that hold this one alone, or the two other parts of the window from which it follows. None when it says
/// nothing; several when an account has voices that differ.
/// </param>
/// <param name="Second">What the second says, likewise.</param>
public sealed record ComparedTerm(
    TermPart Part,
    TermAgreement Agreement,
    EquatableArray<Terms> First,
    EquatableArray<Terms> Second
)
{
    /// <summary>The pause; null when bare terms are compared.</summary>
    public PauseId? Pause { get; init; }

    /// <summary>The undertaking; null when both texts speak of all undertakings alike, or bare terms are compared.</summary>
    public UndertakingId? Undertaking { get; init; }

    /// <summary>The bound party, where accounts are compared; null otherwise.</summary>
    public ActorId? Party { get; init; }

    /// <summary>What the first says, in words; empty when nothing.</summary>
    public string FirstText => TextOf(First);

    /// <summary>What the second says, in words; empty when nothing.</summary>
    public string SecondText => TextOf(Second);

    /// <summary>Text such as <c>End: Differ (2026-02-01T00:00:00Z | 2026-02-02T00:00:00Z)</c>.</summary>
    public override string ToString() =>
        $"{Part}: {Agreement} ({FirstText}{(FirstText.Length == 0 || SecondText.Length == 0 ? "|" : " | ")}{SecondText})";

    private string TextOf(EquatableArray<Terms> values) =>
        string.Join(" or ", values.Select(terms => TermParts.TextOf(terms, Part)));
}
