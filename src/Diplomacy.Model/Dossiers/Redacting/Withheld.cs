namespace Diplomacy.Model;

/// <summary>That statements were left out of a dossier: how many, and on which pauses' answers they may bear.</summary>
/// <param name="Count">How many; see <see cref="IsAtLeast"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is less than one.</exception>
public sealed partial record Withheld(int Count)
{
    /// <summary>How many; see <see cref="IsAtLeast"/>.</summary>
    public int Count
    {
        get;
        init => field = Positive(value);
    } = Positive(Count);

    /// <summary>
    /// Whether there may be more: of two dossiers merged, from each of which others may have been withheld, the larger number is kept. Whether
    /// one had what the other had not is not known either.
    /// </summary>
    public bool IsAtLeast { get; init; }

    /// <summary>The pauses on whose answers they may bear, in the order of their identifiers; null when that is not told: then on any.</summary>
    public EquatableArray<PauseId>? Pauses { get; init; }

    /// <summary>Those of them that statements in the dossier name (as answered, replaced, accepted …), in the order of their identifiers.</summary>
    public EquatableArray<StatementId> Named { get; init; }

    /// <summary>Whether what is withheld may bear on the answers about a pause.</summary>
    public bool MayBearOn(PauseId pause) => Pauses is not { } told || told.Contains(pause);

    /// <summary>Text such as <c>2 statements withheld</c> or <c>at least 2 statements withheld</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant(
            $"{(IsAtLeast ? "at least " : "")}{Count} statement{(Count == 1 ? "" : "s")} withheld"
        );

    private static int Positive(int value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
        return value;
    }
}
