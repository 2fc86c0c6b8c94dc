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

    /// <summary>"Until 1 February": whether the day itself is in is left open, and so is the zone unless one is given.</summary>
    /// <param name="date">The date as said.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given.</exception>
    public static DateDeadline Until(LocalDate date, params EquatableArray<string> zones) =>
        new(date, Boundary.Unspecified, zones);

    /// <summary>"From 25 January": from the start of that day, with the zone open unless one is given.</summary>
    /// <param name="date">The date as said.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given.</exception>
    public static DateDeadline From(LocalDate date, params EquatableArray<string> zones) =>
        new(date, Boundary.StartOfDay, zones);

    /// <summary>A local date and time, with the zone open unless one is given.</summary>
    /// <param name="time">The local time as said, whole microseconds.</param>
    /// <param name="zones">The IANA ids of the zones it may be meant in: one if it was said, several if it was not.</param>
    /// <exception cref="ArgumentException">No zone is given, or the time is finer than a microsecond.</exception>
    public static DateTimeDeadline At(LocalDateTime time, params EquatableArray<string> zones) => new(time, zones);
}
