namespace Diplomacy.Model;

/// <summary>When an undertaking runs: start, end and length, each as said or not said.</summary>
/// <remarks>
/// Half-open: from the start, no longer at the end. A start nobody said is open below and not later than the act that
/// establishes the undertaking; an end nobody said is unknown (say <see cref="Deadline.Never"/> for open-ended). With end and
/// length but no start, the start is the end minus the length. Where all three are said and differ, which rules is an open
/// question (<see cref="QuestionKind.Extent"/>).
/// </remarks>
/// <param name="Start">The first instant of the window; null when not said.</param>
/// <param name="End">The first instant after the window; null when not said.</param>
/// <param name="Length">How long it lasts; null when not said.</param>
public sealed partial record Window(Deadline? Start = null, Deadline? End = null, Length? Length = null)
{
    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>from ? for P7D until 2026-02-01 (boundary unsaid) in Europe/Moscow</c>.</summary>
    public override string ToString() =>
        string.Concat(
            "from ",
            Start?.ToString() ?? "?",
            Length is null ? "" : $" for {Length}",
            " until ",
            End?.ToString() ?? "?"
        );
}
