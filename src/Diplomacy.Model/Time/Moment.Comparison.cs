using NodaTime;

namespace Diplomacy.Model;

public readonly partial struct Moment
{
    // Never is after every instant, so that its bounds are the same mark; open bounds are beyond every instant, and the
    // marks of the two differ so that what is open can still be before what never comes.
    private const long OpenBelow = long.MinValue;
    private const long OpenAbove = long.MaxValue - 1;
    private const long NeverMark = long.MaxValue;

    private long Lower => IsNever ? NeverMark : EarliestMicroseconds ?? OpenBelow;

    private long Upper => IsNever ? NeverMark : LatestMicroseconds ?? OpenAbove;

    /// <summary>Whether it is before <paramref name="other"/>: unknown when the bounds admit both answers.</summary>
    /// <remarks>
    /// The two are taken as independent instants. What never comes is before nothing; every instant, known or not, is
    /// before what never comes.
    /// </remarks>
    public Truth IsBefore(Moment other) =>
        Upper < other.Lower ? Truth.True
        : Lower >= other.Upper ? Truth.False
        : Truth.Unknown;

    /// <summary>
    /// Whether it is at or before <paramref name="other"/>: unknown when the bounds admit both answers.
    /// </summary>
    /// <inheritdoc cref="IsBefore(Moment)" path="/remarks" />
    public Truth IsAtOrBefore(Moment other) => other.IsBefore(this).Not();

    /// <summary>Whether it is after <paramref name="other"/>: unknown when the bounds admit both answers.</summary>
    /// <inheritdoc cref="IsBefore(Moment)" path="/remarks" />
    public Truth IsAfter(Moment other) => other.IsBefore(this);

    /// <summary>
    /// Whether it is at or after <paramref name="other"/>: unknown when the bounds admit both answers.
    /// </summary>
    /// <inheritdoc cref="IsBefore(Moment)" path="/remarks" />
    public Truth IsAtOrAfter(Moment other) => IsBefore(other).Not();

    /// <summary>
    /// Whether it is the same instant as <paramref name="other"/>: unknown when the bounds admit both answers.
    /// </summary>
    /// <remarks>
    /// Not equality of what is known: two moments with equal bounds need not be one instant. Never is the same as
    /// never.
    /// </remarks>
    public Truth IsSimultaneousWith(Moment other) => IsAtOrBefore(other).And(IsAtOrAfter(other));

    /// <summary>
    /// Whether it is before <paramref name="instant"/>, however fine; unknown when the bounds admit both answers.
    /// </summary>
    public Truth IsBefore(Instant instant)
    {
        var floor = Microseconds.Floor(instant);
        var first = Microseconds.ToInstant(floor) == instant ? floor : floor + 1;
        return Upper < first ? Truth.True
            : Lower >= first ? Truth.False
            : Truth.Unknown;
    }

    /// <summary>
    /// Whether it is after <paramref name="instant"/>, however fine; unknown when the bounds admit both answers.
    /// </summary>
    public Truth IsAfter(Instant instant) => IsAtOrBefore(instant).Not();

    /// <summary>
    /// Whether it is at or after <paramref name="instant"/>, however fine; unknown when the bounds admit both answers.
    /// </summary>
    public Truth IsAtOrAfter(Instant instant) => IsBefore(instant).Not();

    /// <summary>
    /// Whether the bounds admit <paramref name="instant"/>, which stored is a whole microsecond; never admits none.
    /// </summary>
    public bool Admits(Instant instant)
    {
        var at = Microseconds.Floor(instant);
        return Microseconds.ToInstant(at) == instant && Lower <= at && at <= Upper;
    }

    /// <summary>
    /// Whether all that <paramref name="other"/> admits is admitted here: whether the other narrows this one. Never
    /// narrows only itself, and nothing else narrows it.
    /// </summary>
    public bool Admits(Moment other) => IsNever == other.IsNever && Lower <= other.Lower && other.Upper <= Upper;
}
