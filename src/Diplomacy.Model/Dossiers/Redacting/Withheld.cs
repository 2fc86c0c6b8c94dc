namespace Diplomacy.Model;

/// <summary>That statements were left out of a dossier: how many, and on which pauses' answers they may bear.</summary>
/// <param name="Count">How many, or at least how many; see <see cref="IsAtLeast"/>.</param>
/// <exception cref="ArgumentOutOfRangeException">The count is negative.</exception>
public sealed partial record Withheld(int Count)
{
    private readonly bool _isAtLeast = Count == 0;

    /// <summary>How many, or at least how many; see <see cref="IsAtLeast"/>. Never negative; 0 where it may be that none is missing.</summary>
    public int Count
    {
        get;
        init
        {
            field = NotNegative(value);
            _isAtLeast |= value == 0;
        }
    } = NotNegative(Count);

    /// <summary>
    /// Whether there may be more than <see cref="Count"/>: of two dossiers merged, nobody can tell whether one has what was withheld from the other.
    /// Of none it is always so, as a dossier of which surely nothing was withheld has no <see cref="Withheld"/>.
    /// </summary>
    public bool IsAtLeast
    {
        get => _isAtLeast;
        init => _isAtLeast = value || Count == 0;
    }

    /// <summary>The pauses on whose answers they may bear, in the order of their identifiers; null when that is not told: then on any.</summary>
    public EquatableArray<PauseId>? Pauses { get; init; }

    /// <summary>Those of them that statements in the dossier name (as answered, replaced, accepted …), in the order of their identifiers.</summary>
    public EquatableArray<StatementId> Named { get; init; }

    /// <summary>Whether what is withheld may bear on the answers about a pause.</summary>
    public bool MayBearOn(PauseId pause) => Pauses is not { } told || told.Contains(pause);

    /// <summary>Text such as <c>2 statements withheld</c>, <c>at least 2 statements withheld</c> or <c>statements may be withheld</c>.</summary>
    public override string ToString() =>
        Count == 0
            ? "statements may be withheld"
            : FormattableString.Invariant(
                $"{(IsAtLeast ? "at least " : "")}{Count} statement{(Count == 1 ? "" : "s")} withheld"
            );

    private static int NotNegative(int value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
