namespace Diplomacy.Model;

/// <summary>Facts that would decide an unknown verdict, whatever they turn out to be, and of which none can be spared.</summary>
/// <remarks>
/// Two possible worlds that agree on all of these facts have the same answer; for every fact left out there are two that agree on the
/// others and differ in it. Where several such sets exist, questions that a reading may fix are preferred, then conflicts, then what
/// nobody said, then instants: the choice is always the same one.
/// </remarks>
/// <param name="Status">Whether they were found, or why not.</param>
/// <param name="Facts">The facts, questions first; empty unless found.</param>
/// <param name="Cases">What the verdict is under each combination of their values that can be, told apart no further than needed.</param>
/// <param name="HasAllCases">Whether all combinations are among the cases; false where there are too many to list.</param>
public sealed partial record DecidingFacts(
    DecidingStatus Status,
    EquatableArray<DecidingFact> Facts,
    EquatableArray<DecidingCase> Cases,
    bool HasAllCases
)
{
    /// <summary>Text such as <c>boundary:A2/end, zone:A2/end</c>; the status where no facts were found.</summary>
    public override string ToString() =>
        Status == DecidingStatus.Found ? string.Join(", ", Facts.Select(fact => fact.Subject)) : $"{Status}";
}
