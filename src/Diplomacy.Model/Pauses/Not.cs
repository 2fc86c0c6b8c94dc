namespace Diplomacy.Model;

/// <summary>True when the fact is false.</summary>
/// <param name="Fact">The fact denied.</param>
public sealed partial record Not(Fact Fact) : Fact
{
    /// <summary>The fact denied.</summary>
    public Fact Fact
    {
        get;
        init => field = Checked(value);
    } = Checked(Fact);

    /// <inheritdoc />
    public override string Kind => "not";

    /// <inheritdoc />
    public override EquatableArray<Fact> Parts => [Fact];

    private protected override string Text => $"not {Fact}";
}
