namespace Diplomacy.Model;

/// <summary>Something a verdict takes for granted because nobody said otherwise.</summary>
/// <param name="Kind">What is presumed.</param>
/// <param name="Subject">Of what: the bound actor, or the state.</param>
/// <param name="Statements">The statements whose terms say so; empty when the general rule does.</param>
public sealed partial record Presumption(PresumptionKind Kind, string Subject, EquatableArray<StatementId> Statements)
{
    /// <summary>Of what: the bound actor, or the state.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string Subject
    {
        get;
        init => field = Guard.AnyText(value);
    } = Guard.AnyText(Subject);

    /// <summary>A sentence such as <c>talks: presumed to hold, nobody says otherwise</c>.</summary>
    public override string ToString() =>
        Kind switch
        {
            PresumptionKind.NoActKnown => $"{Subject}: no act known that binds, presumed not made",
            PresumptionKind.StateHolds => $"{Subject}: presumed to hold, nobody says otherwise",
            PresumptionKind.StateDoesNotHold => $"{Subject}: presumed not to hold, nobody says otherwise",
            PresumptionKind.StateUnchanged => $"{Subject}: presumed to stay as it was last said to be",
            PresumptionKind.EventOccurred => $"{Subject}: presumed to have occurred, nobody says otherwise",
            PresumptionKind.EventDoesNotOccur => $"{Subject}: presumed not to occur, nobody says otherwise",
            PresumptionKind.EventNotOccurredYet => $"{Subject}: not known to have occurred",
            _ => $"{Subject}: presumed observed, nobody says otherwise",
        };
}
