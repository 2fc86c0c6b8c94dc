namespace Diplomacy.Model;

/// <summary>True when at least so many of the facts are: a quorum.</summary>
public sealed partial record AtLeast : Fact
{
    /// <summary>An expression over one fact or more.</summary>
    /// <param name="count">How many must be true: from 1 to the number of facts.</param>
    /// <param name="facts">The facts counted.</param>
    /// <exception cref="ArgumentException">There is no fact, or they nest too deep.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The count is less than 1 or more than there are facts.</exception>
    public AtLeast(int count, params EquatableArray<Fact> facts)
    {
        Facts = Checked(facts);
        Count = count;
    }

    /// <summary>How many must be true.</summary>
    public int Count
    {
        get;
        init
        {
            if (value < 1 || value > Facts.Count)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(value),
                    $"The count is {value}; of {Facts.Count} facts, from 1 to {Facts.Count} can have to be true."
                );
            }

            field = value;
        }
    }

    /// <summary>The facts counted; one at least.</summary>
    public EquatableArray<Fact> Facts { get; }

    /// <inheritdoc />
    public override string Kind => "atLeast";

    /// <inheritdoc />
    public override EquatableArray<Fact> Parts => Facts;

    private protected override string Text =>
        FormattableString.Invariant($"at least {Count} of ({string.Join(", ", Facts)})");
}
