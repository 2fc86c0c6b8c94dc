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

    /// <summary>A moment on ticks 0 to 5; -1 and 6 are open bounds.</summary>
    public static Moment MomentOf(int from, int to) =>
        Moment.FromMicroseconds(from is -1 or 6 ? null : from, to is 6 or -1 ? null : to);

    private static TimeSet SetOf(bool[] inside) => Ticks.Timeline(Size, i => inside[i + 1]).Where(value => value);
}
