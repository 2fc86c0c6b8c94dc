namespace Diplomacy.Model;

/// <summary>True when one of the facts is, at least.</summary>
public sealed partial record AnyOf : Fact
{
    /// <summary>An expression over one fact or more.</summary>
    /// <exception cref="ArgumentException">There is no fact, or they nest too deep.</exception>
    public AnyOf(params EquatableArray<Fact> facts) => Facts = facts;

    /// <summary>The facts combined; one at least.</summary>
    public EquatableArray<Fact> Facts
    {
        get;
        init => field = Checked(value);
    }

    /// <inheritdoc />
    public override string Kind => "any";

    /// <inheritdoc />
    public override EquatableArray<Fact> Parts => Facts;

    private protected override string Text => $"({string.Join(" or ", Facts)})";
}
