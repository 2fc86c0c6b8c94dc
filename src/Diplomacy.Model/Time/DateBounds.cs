using NodaTime;

namespace Diplomacy.Model;

/// <summary>
/// A date known within bounds, both inclusive: the result of calendar arithmetic that has more than one answer.
/// </summary>
/// <remarks>
/// Equality is by value; there is no ordering. The default value is the single date 0001-01-01, as NodaTime's is.
/// </remarks>
public readonly record struct DateBounds
{
    /// <summary>The bounds of a date, both inclusive.</summary>
    /// <exception cref="ArgumentException">The latest is before the earliest.</exception>
    public DateBounds(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest =
            earliest <= latest
                ? latest
                : throw new ArgumentException(
                    $"The latest date {Text(latest)} is before the earliest {Text(earliest)}: swap them.",
                    nameof(latest)
                );
    }

    /// <summary>The first date it can be; with a month end, the one rounded down.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last date it can be; with a month end, the one rounded up.</summary>
    public LocalDate Latest { get; }

    /// <summary>Whether there is more than one answer.</summary>
    public bool IsAmbiguous => Earliest != Latest;

    /// <summary>The bounds of one date.</summary>
    public static DateBounds Exactly(LocalDate date) => new(date, date);

    /// <summary>The date in ISO 8601 text, or both: <c>2026-02-28</c>, <c>[2026-02-28, 2026-03-01]</c>.</summary>
    public override string ToString() => IsAmbiguous ? $"[{Text(Earliest)}, {Text(Latest)}]" : Text(Earliest);

    private static string Text(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
