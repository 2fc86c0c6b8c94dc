namespace Diplomacy.Model;

/// <summary>The last of several limits: "whichever comes last".</summary>
public sealed partial record LatestOfDeadline : Deadline
{
    /// <summary>The last of two or more limits.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public LatestOfDeadline(EquatableArray<Deadline> deadlines) => Deadlines = deadlines;

    /// <summary>The limits, two at least, in the order said.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public EquatableArray<Deadline> Deadlines
    {
        get;
        init => field = DeadlineNesting.Checked(value);
    }

    internal override int Depth => DeadlineNesting.DepthOver(Deadlines);

    private protected override string Text => $"latest of ({string.Join("; ", Deadlines)})";
}
