using NodaTime;

namespace Diplomacy.Model;

/// <summary>The hours of each day at which an undertaking covers conduct: "from six to three, local time".</summary>
/// <remarks>
/// A day's hours run from <paramref name="From"/>, inclusive, to <paramref name="Until"/>, exclusive; an end that is not later than
/// the beginning is on the next day, so that midnight to midnight is the whole day. Local times that clocks skip are read as the
/// instant at which the clocks jump, repeated ones as the earlier of the two at the beginning and the later at the end.
/// </remarks>
/// <param name="From">The first local time covered, to the microsecond.</param>
/// <param name="Until">The first local time no longer covered.</param>
/// <param name="Zones">The zone in which the hours are meant; several when it was not said which.</param>
public sealed partial record DailySchedule(LocalTime From, LocalTime Until, params EquatableArray<string> Zones)
{
    /// <summary>The first local time covered.</summary>
    public LocalTime From
    {
        get;
        init => field = Whole(value);
    } = Whole(From);

    /// <summary>The first local time no longer covered.</summary>
    public LocalTime Until
    {
        get;
        init => field = Whole(value);
    } = Whole(Until);

    /// <summary>The zones it may be meant in; one at least.</summary>
    public EquatableArray<string> Zones
    {
        get;
        init => field = ZoneIds.Checked(value);
    } = ZoneIds.Checked(Zones);

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>daily 06:00:00 to 15:00:00 in Asia/Gaza</c>.</summary>
    public override string ToString() =>
        $"daily {NodaTime.Text.LocalTimePattern.ExtendedIso.Format(From)} to {NodaTime.Text.LocalTimePattern.ExtendedIso.Format(Until)} in {string.Join(" or ", Zones)}";

    private static LocalTime Whole(LocalTime time) =>
        time.NanosecondOfSecond % 1_000 == 0
            ? time
            : throw new ArgumentException("The local time is finer than a microsecond; round it first.", nameof(time));
}
