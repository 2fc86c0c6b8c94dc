using NodaTime;

namespace Diplomacy.Model;

/// <summary>A date as a limit whose zone is still to be named: <c>Deadline.Until(date).Inclusive().In("Europe/Moscow")</c>.</summary>
/// <remarks>It is no deadline yet, because no date is an instant without a clock; <see cref="In"/> makes it one.</remarks>
/// <param name="Date">The date as said.</param>
/// <param name="Boundary">Which edge of the day is meant; an open question when unspecified.</param>
public readonly record struct DateWithoutZone(LocalDate Date, Boundary Boundary)
{
    /// <summary>The same limit with the day itself in: its end, 24:00.</summary>
    public DateWithoutZone Inclusive() => this with { Boundary = Boundary.EndOfDay };

    /// <summary>The same limit with the day itself out: its start, 00:00.</summary>
    public DateWithoutZone Exclusive() => this with { Boundary = Boundary.StartOfDay };

    /// <summary>The deadline, in the zones it may be meant in: one if it was said, several if it was not.</summary>
    /// <exception cref="ArgumentException">No zone is given, or one twice.</exception>
    public DateDeadline In(params EquatableArray<string> zones) => new(Date, Boundary, zones);

    /// <summary>Text such as <c>2026-02-01 (Unspecified) in no zone yet</c>.</summary>
    public override string ToString() =>
        $"{NodaTime.Text.LocalDatePattern.Iso.Format(Date)} ({Boundary}) in no zone yet";
}
