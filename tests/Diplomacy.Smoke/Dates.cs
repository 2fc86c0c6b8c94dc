using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Dates that are partly known, and counting with them, by the zones that NodaTime carries.</summary>
internal static class Dates
{
    public static void Run()
    {
        var date = Edtf.Parse("2026-02~");
        Check.Equal(EdtfEndKind.Date, Edtf.Parse("2026-01-31/2026-02-07").EndKind);
        Check.Equal(EdtfPrecision.Month, date.Date!.Value.Precision);
        Check.Equal(EdtfQualifier.Approximate, date.Date.Value.Qualifier);
        Check.Equal("2026-02~", date.ToString());
        Check.Equal(
            new LocalDate(2026, 1, 1),
            date.Date.Value.FirstDate(new EdtfPolicy("wide") { ApproximateUnits = 1, Seasons = EdtfSeasons.Northern })
        );

        Check.True(TzdbZones.TryFind("Europe/Kiev", out var kyiv));
        Check.True(TzdbZones.AreSame("Europe/Kiev", "Europe/Kyiv"));
        var first = new LocalDate(2026, 2, 1);
        Check.Equal(
            Moment.Exactly(Instant.FromUtc(2026, 1, 31, 22, 0)),
            CalendarTime.Until(first, DayBoundary.Exclusive, kyiv!)
        );
        Check.Equal(
            Moment.Exactly(Instant.FromUtc(2026, 10, 25, 0, 30)),
            CalendarTime.At(new LocalDateTime(2026, 10, 25, 3, 30), LocalTimeReading.Earlier, kyiv!)
        );
        Check.Equal(
            new LocalDate(2026, 2, 28),
            CalendarTime.Add(new LocalDate(2026, 1, 31), Period.FromMonths(1), MonthEndRounding.Down).Latest
        );
        Check.Equal(7, CalendarTime.CountDays(first, first.PlusDays(7), DayCounting.EventDayNotCounted));
        Check.Equal(
            new LocalDate(2026, 3, 2),
            Regulation1182Of71.LastDay(first, Period.FromMonths(1), day => day.DayOfWeek < IsoDayOfWeek.Saturday)
        );
        Check.True(new DateBounds(first, first.PlusDays(1)).IsAmbiguous);
    }
}
