using NodaTime;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

/// <summary>The friendly way to a date as a limit.</summary>
public sealed class DateWithoutZoneTests
{
    private static readonly LocalDate Date = new(2026, 2, 1);

    [Fact]
    public void A_date_becomes_a_deadline_when_its_zone_is_named()
    {
        Assert.Equal(
            new DateDeadline(Date, Boundary.EndOfDay, ["Europe/Moscow"]),
            Deadline.Until(Date).Inclusive().In("Europe/Moscow")
        );
        Assert.Equal(
            Deadline.Until(Date, "Europe/Moscow", "Europe/Kyiv"),
            Deadline.Until(Date).In("Europe/Moscow", "Europe/Kyiv")
        );
        Assert.Equal(Deadline.From(Date, "UTC"), Deadline.From(Date).In("UTC"));
        Assert.Equal(Deadline.Until(Date, "UTC").Exclusive(), Deadline.Until(Date).Exclusive().In("UTC"));
    }

    [Fact]
    public void Without_a_zone_there_is_no_deadline() =>
        Assert.Throws<ArgumentException>(() => Deadline.Until(Date).In());
}
