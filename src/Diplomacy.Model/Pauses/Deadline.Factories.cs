using NodaTime;

namespace Diplomacy.Model;

public abstract partial record Deadline
{
    /// <summary>Open-ended: a limit that never comes.</summary>
    public static MomentDeadline Never { get; } = new(Moment.Never);

    /// <summary>A limit of which it is only known that there is one, or not even that.</summary>
    public static MomentDeadline Unknown { get; } = new(Moment.Unknown);

    /// <summary>An exact instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public static MomentDeadline At(Instant instant) => new(Moment.Exactly(instant));

    /// <summary>An instant within bounds, both inclusive.</summary>
    /// <exception cref="ArgumentException">A bound is finer than a microsecond, or they are the wrong way round.</exception>
    public static MomentDeadline Between(Instant earliest, Instant latest) => new(Moment.Between(earliest, latest));

    /// <summary>"Until 1 February", to be continued with <see cref="DateWithoutZone.In"/>: whether the day itself is in is left open.</summary>
    /// <param name="date">The date as said.</param>
    public static DateWithoutZone Until(LocalDate date) => new(date, Boundary.Unspecified);

    /// <summary>"From 25 January", to be continued with <see cref="DateWithoutZone.In"/>: from the start of that day.</summary>
    /// <param name="date">The date as said.</param>
    public static DateWithoutZone From(LocalDate date) => new(date, Boundary.StartOfDay);

    /// <summary>"Until 1 February": whether the day itself is in is left open, and so is the zone where several are given.</summary>
    /// <param name="date">The date as said.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public static DateDeadline Until(LocalDate date, params EquatableArray<string> zones) =>
        new(date, Boundary.Unspecified, zones);

    /// <summary>"From 25 January": from the start of that day, with the zone open where several are given.</summary>
    /// <param name="date">The date as said.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public static DateDeadline From(LocalDate date, params EquatableArray<string> zones) =>
        new(date, Boundary.StartOfDay, zones);

    /// <summary>A local date and time, with the zone open where several are given.</summary>
    /// <param name="time">The local time as said, whole microseconds.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given, or one twice, or the time is finer than a microsecond.</exception>
    public static DateTimeDeadline At(LocalDateTime time, params EquatableArray<string> zones) => new(time, zones);

    /// <summary>"60 days after signature": a length after an anchor, with what is not said left open.</summary>
    /// <param name="anchor">What it is counted from.</param>
    /// <param name="period">How long; positive.</param>
    /// <param name="zones">The IANA ids of the zones it may be counted in; none when nothing is known of that.</param>
    /// <exception cref="ArgumentException">The period is no length, or a zone is given twice.</exception>
    public static OffsetDeadline After(Anchor anchor, Period period, params EquatableArray<string> zones) =>
        new(OffsetDirection.After, anchor, new Length(period)) { Zones = zones };

    /// <summary>"Two weeks before notice": a length before an anchor, with what is not said left open.</summary>
    /// <inheritdoc cref="After" path="/param" />
    /// <exception cref="ArgumentException">The period is no length, or a zone is given twice.</exception>
    public static OffsetDeadline Before(Anchor anchor, Period period, params EquatableArray<string> zones) =>
        new(OffsetDirection.Before, anchor, new Length(period)) { Zones = zones };

    /// <summary>"Until the talks end": the first instant at which an event has occurred.</summary>
    public static UponDeadline Upon(EventId occurrence) => new(occurrence);

    /// <summary>"While the talks go on": the first instant at which a state no longer holds.</summary>
    public static WhileDeadline While(StateId state) => new(state);

    /// <summary>Whichever comes first.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public static EarliestOfDeadline EarliestOf(params EquatableArray<Deadline> deadlines) => new(deadlines);

    /// <summary>Whichever comes last.</summary>
    /// <exception cref="ArgumentException">There are fewer than two, one is null, or limits nest deeper than 16 levels.</exception>
    public static LatestOfDeadline LatestOf(params EquatableArray<Deadline> deadlines) => new(deadlines);
}
