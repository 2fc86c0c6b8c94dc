using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace Diplomacy.Model.Tests.Time.Support;

/// <summary>Sets and timelines on ticks 0 to 11, moments on ticks 0 to 5; all shrink towards the simple.</summary>
public static class TimeArbitraries
{
    public const int Size = 12;

    /// <summary>A set: whether each of the ticks is inside, with what holds before the first and after the last.</summary>
    public static Arbitrary<TimeSet> Sets() =>
        Arb.From(
            Gen.ArrayOf(Gen.Elements(false, true), Size + 1).Select(SetOf),
            set => set.Intervals.Select(interval => set.Except(TimeSet.Of(interval)))
        );

    public static Arbitrary<Timeline<int>> Timelines() =>
        Arb.From(
            Gen.ArrayOf(Gen.Choose(0, 3), Size + 1).Select(values => Ticks.Timeline(Size, i => values[i + 1])),
            timeline =>
                timeline
                    .Segments.Skip(1)
                    .Select(segment => timeline.Override(TimeSet.Of(segment.Interval), timeline.Segments[0].Value))
        );

    public static Arbitrary<Moment> Moments() =>
        Arb.From(
            Gen.Choose(-1, 6).SelectMany(from => Gen.Choose(from, 6), (from, to) => MomentOf(from, to)),
            moment => moment.IsUnknown ? [] : [Moment.Unknown]
        );

    public static Arbitrary<Duration> Durations() =>
        Arb.From(
            Gen.Choose(-4, 4).Select(n => Duration.FromTicks(n * 10L)),
            d => d == Duration.Zero ? [] : [Duration.Zero]
        );

    /// <summary>Any EDTF text of levels 0 and 1, in and far out of the calendar; shrinks by dropping what is behind.</summary>
    public static Arbitrary<Edtf> Edtfs() =>
        Arb.From(
            Gen.OneOf(
                    DateTexts(),
                    Ends().SelectMany(start => Ends(), (start, end) => $"{start}/{end}"),
                    DateTexts().Select(text => text.Length == 10 ? $"{text}T23:59:59.5+05:30" : text)
                )
                .Where(text => Edtf.TryParse(text, out _))
                .Select(text => Edtf.Parse(text)),
            edtf => edtf.Start is { } start && edtf.IsInterval ? [Edtf.Of(start)] : []
        );

    /// <summary>A full date of the calendar's years, month by month.</summary>
    public static Arbitrary<LocalDate> Dates() =>
        Arb.From(
            Gen.Choose(-9000, 9000)
                .SelectMany(year => Gen.Choose(1, 12), (year, month) => (year, month))
                .SelectMany(ym => Gen.Choose(1, 31), (ym, day) => (ym.year, ym.month, day))
                .Select(d => new LocalDate(
                    d.year,
                    d.month,
                    Math.Min(d.day, CalendarSystem.Iso.GetDaysInMonth(d.year, d.month))
                )),
            date => date == new LocalDate(2026, 1, 1) ? [] : [new LocalDate(2026, 1, 1)]
        );

    private static Gen<string> Ends() => Gen.OneOf(DateTexts(), Gen.Elements("", ".."));

    private static Gen<string> DateTexts() =>
        from year in Gen.Elements(
            "2026",
            "2024",
            "0000",
            "-0001",
            "-0400",
            "202X",
            "20XX",
            "XXXX",
            "-1XXX",
            "Y12345",
            "-9998",
            "9999"
        )
        from rest in Gen.Elements(
            "",
            "-02",
            "-12",
            "-XX",
            "-02-29",
            "-01-31",
            "-12-31",
            "-02-XX",
            "-XX-XX",
            "-21",
            "-24"
        )
        from qualifier in Gen.Elements("", "", "?", "~", "%")
        select year + rest + qualifier;

    /// <summary>A moment on ticks 0 to 5; -1 and 6 are open bounds.</summary>
    public static Moment MomentOf(int from, int to) =>
        Moment.FromMicroseconds(from is -1 or 6 ? null : from, to is 6 or -1 ? null : to);

    private static TimeSet SetOf(bool[] inside) => Ticks.Timeline(Size, i => inside[i + 1]).Where(value => value);
}
