namespace Diplomacy.Model;

/// <summary>The first of several limits: "whichever comes first".</summary>
public sealed partial record EarliestOfDeadline : Deadline
{
    /// <summary>The first of two or more limits.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public EarliestOfDeadline(EquatableArray<Deadline> deadlines) => Deadlines = deadlines;

    /// <summary>The limits, two at least, in the order said.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public EquatableArray<Deadline> Deadlines
    {
        get;
        init => field = DeadlineNesting.Checked(value);
    }

    internal override int Depth => DeadlineNesting.DepthOver(Deadlines);

    private protected override string Text => $"earliest of ({string.Join("; ", Deadlines)})";
}
