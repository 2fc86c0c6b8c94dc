using NodaTime;
using Xunit;

namespace Diplomacy.Model.Tests.Pauses;

using Assert = Xunit.Assert;

public sealed class DeadlineTextTests
{
    private static readonly LocalDate s_first = new(2026, 2, 1);

    public static TheoryData<Deadline, string> Examples =>
        new()
        {
            { Deadline.Never, "never" },
            { Deadline.Unknown, "unknown" },
            { Deadline.At(Instant.FromUtc(2026, 1, 31, 21, 0)), "2026-01-31T21:00:00Z" },
            { Deadline.Until(s_first, "Europe/Moscow"), "2026-02-01 (boundary unsaid) in Europe/Moscow" },
            {
                Deadline.Until(s_first, "Europe/Kyiv").Inclusive().In("Europe/Moscow"),
                "2026-02-01 (end of day) in Europe/Moscow"
            },
            { Deadline.At(s_first + new LocalTime(10, 0), "Europe/Kyiv"), "2026-02-01T10:00:00 in Europe/Kyiv" },
            { Deadline.Parse("2026-02-XX", "Europe/Kyiv"), "2026-02-XX (boundary unsaid) in Europe/Kyiv" },
            { Deadline.After(Anchor.Signature, Period.FromDays(30)), "P30D after signature" },
            {
                Deadline.Before(Anchor.Notice, Period.FromMonths(2), "Europe/Kyiv", "Europe/Moscow"),
                "P2M before notice in Europe/Kyiv or Europe/Moscow"
            },
            {
                Deadline.After(Anchor.Event("exchange"), Period.FromHours(72)) with
                {
                    Counting = CountingRule.Regulation1182,
                },
                "PT72H after event:exchange (Regulation 1182/71)"
            },
            { Deadline.Upon("talks-end"), "upon talks-end" },
            { Deadline.While("talks"), "while talks" },
            {
                Deadline.EarliestOf(Deadline.Upon("breach"), Deadline.Parse("2026-02", "Europe/Kyiv")),
                "earliest of (upon breach; 2026-02 (boundary unsaid) in Europe/Kyiv)"
            },
            { Deadline.LatestOf(Deadline.Upon("a"), Deadline.While("b")), "latest of (upon a; while b)" },
            {
                new PerDeliveryDeadline(Deadline.Upon("pause-day-4"), "hostages", 10, Length.FromDays(1))
                {
                    Cap = Length.FromDays(6),
                },
                "upon pause-day-4, P1D later per 10 hostages, P6D at most"
            },
        };

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_text_of_a_deadline_is_fixed(Deadline deadline, string text) =>
        Assert.Equal(text, deadline.ToString());

    [Fact]
    public void Texts_are_read_as_the_kind_they_are_written_in()
    {
        Assert.Same(Deadline.Never, Deadline.Parse(".."));
        Assert.Equal(Deadline.At(Instant.FromUtc(2026, 2, 1, 0, 0)), Deadline.Parse("2026-02-01T00:00:00Z"));
        Assert.Equal(Deadline.At(Instant.FromUtc(2026, 1, 31, 22, 0)), Deadline.Parse("2026-02-01T00:00:00+02:00"));
        Assert.Equal(Deadline.Until(s_first, "Europe/Kyiv"), Deadline.Parse("2026-02-01", "Europe/Kyiv"));
        Assert.Equal(
            Deadline.Until(s_first, "Europe/Kyiv").Inclusive(),
            Deadline.Parse("2026-02-01T24:00:00", "Europe/Kyiv")
        );
        Assert.Equal(
            Deadline.At(s_first + new LocalTime(10, 0), "Europe/Kyiv"),
            Deadline.Parse("2026-02-01T10:00:00", "Europe/Kyiv")
        );
        Assert.IsType<PartialDateDeadline>(Deadline.Parse("2026-02-01~", "Europe/Kyiv"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("until 1 February")]
    [InlineData("60 days after signature")]
    [InlineData("2026-02-30")]
    [InlineData("2026-02-01/2026-02-03")]
    [InlineData("2026-02-01T00:00:00.0000001Z")]
    public void Prose_and_other_texts_are_refused(string text)
    {
        Assert.False(Deadline.TryParse(text, ["Europe/Kyiv"], out _));
        _ = Assert.Throws<FormatException>(() => Deadline.Parse(text, "Europe/Kyiv"));
    }

    [Theory]
    [InlineData("2026-02-01")]
    [InlineData("2026-02")]
    [InlineData("2026-02-01~")]
    [InlineData("2026-02-01T24:00:00")]
    [InlineData("2026-02-01T10:00:00.5")]
    public void A_date_or_local_time_without_a_zone_is_refused(string text)
    {
        Assert.False(Deadline.TryParse(text, [], out var deadline));
        Assert.Null(deadline);
        Assert.False(Deadline.TryParse(text, default, out _));
        var error = Assert.Throws<ArgumentException>(() => Deadline.Parse(text));
        Assert.Equal("zones", error.ParamName);
        Assert.Contains("No zone is given", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("until 1 February")]
    [InlineData("2026-02-30")]
    public void Prose_is_no_limit_with_or_without_a_zone(string text)
    {
        Assert.False(Deadline.TryParse(text, [], out _));
        _ = Assert.Throws<FormatException>(() => Deadline.Parse(text));
    }

    [Fact]
    public void Zones_that_cannot_be_are_an_error_of_the_caller()
    {
        _ = Assert.Throws<ArgumentException>(() =>
            Deadline.TryParse("2026-02-01", ["Europe/Kyiv", "Europe/Kyiv"], out _)
        );
        _ = Assert.ThrowsAny<ArgumentException>(() => Deadline.TryParse("2026-02-01", [null!], out _));
        Assert.True(Deadline.TryParse("2026-02-01T00:00:00Z", [], out _));
        Assert.True(Deadline.TryParse("..", [], out _));
        Assert.False(Deadline.TryParse(null, [], out _));
    }

    [Theory]
    [InlineData("9999-12-31T23:00:00-05:00")]
    [InlineData("9999-12-31T24:00:00")]
    [InlineData("9999-12-31T24:00:00Z")]
    [InlineData("9999-12-31T23:59:59")]
    [InlineData("9999-12-31")]
    [InlineData("9999-12-31~")]
    [InlineData("9999-XX-XX")]
    [InlineData("9999")]
    [InlineData("-9998-01-01T00:00:00+05:00")]
    [InlineData("-9998-01-01T00:00:00")]
    [InlineData("-9998-01-01")]
    [InlineData("-9999-01-01")]
    [InlineData("-9998-01-01T24:00:00")]
    [InlineData("-9999")]
    [InlineData("XXXX")]
    [InlineData("XXXX-12-31T10:00:00Z")]
    [InlineData("2026-21")]
    [InlineData("Y17E8")]
    [InlineData("2026-02-29~T24:00:00+14:00")]
    public void No_text_at_the_ends_of_time_throws(string text)
    {
        var isLimit = Deadline.TryParse(text, ["Europe/Kyiv"], out var deadline);
        Assert.Equal(isLimit, deadline is not null);
        _ = Deadline.TryParse(text, [], out _);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("announcement")]
    [InlineData("effect")]
    [InlineData("notice")]
    [InlineData("event:talks-end")]
    public void An_anchor_is_read_from_its_text(string text)
    {
        Assert.Equal(text, Anchor.Parse(text).ToString());
        Assert.Equal(Anchor.Parse(text), Anchor.Parse(text));
    }

    [Theory]
    [InlineData("")]
    [InlineData("Signature")]
    [InlineData("event:")]
    [InlineData("event:a b")]
    public void Other_texts_are_no_anchors(string text) => Assert.Throws<FormatException>(() => Anchor.Parse(text));

    [Fact]
    public void Limits_nest_to_sixteen_levels_and_no_deeper()
    {
        Deadline nested = Deadline.Upon("event");
        for (var level = 2; level <= 16; level++)
        {
            nested = Deadline.EarliestOf(nested, Deadline.Never);
        }

        var error = Assert.Throws<ArgumentException>(() => Deadline.LatestOf(nested, Deadline.Never));
        Assert.Contains("16", error.Message, StringComparison.Ordinal);
        _ = Assert.Throws<ArgumentException>(() => Deadline.EarliestOf(Deadline.Never));
    }

    [Fact]
    public void A_rule_that_does_not_count_so_is_refused()
    {
        var rule = CountingRule.Regulation1182;
        var days = Period.FromDays(3);

        _ = Assert.Throws<ArgumentException>(() => Deadline.Before(Anchor.Notice, days) with { Counting = rule });
        _ = Assert.Throws<ArgumentException>(() =>
            Deadline.After(Anchor.Notice, days + Period.FromHours(1)) with
            {
                Counting = rule,
            }
        );
        _ = Assert.Throws<ArgumentException>(() =>
            Deadline
                .After(Anchor.Notice, days, "Mars/Base")
                .Resolve(DeadlineBases.None.With(Anchor.Notice, Moment.Exactly(Instant.FromUtc(2026, 1, 1, 0, 0))))
        );
    }
}
