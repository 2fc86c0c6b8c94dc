using Diplomacy.Model;
using NodaTime;

namespace Diplomacy.Smoke;

/// <summary>Instants, intervals, sets and timelines.</summary>
internal static class Time
{
    private static readonly Instant s_noon = Instant.FromUtc(2026, 1, 31, 12, 0);

    public static void Run()
    {
        var hour = new TimeInterval(s_noon, s_noon + Duration.FromHours(1));
        var next = hour.Shift(Duration.FromHours(1));
        Check.Equal<AllenRelation?>(AllenRelation.Meets, hour.RelationTo(next));
        Check.Equal(AllenRelation.MetBy, AllenRelation.Meets.Converse());
        Check.True(AllenRelationSet.AllBefore.Contains(AllenRelation.Before));
        Check.Equal(hour, TimeInterval.Parse(hour.ToString()));
        Check.Equal("../..", TimeInterval.Always.ToString(OpenEndStyle.DoubleDot));

        var set = TimeSet.Of(hour) | TimeSet.Of(next.Shift(Duration.FromDays(1)));
        Check.Equal(2, set.Intervals.Count);
        Check.Equal(TimeSet.Always, set | ~set);
        Check.Equal(set, TimeSet.Parse(set.ToString()));
        Check.True(!TimeSet.TryParse("{then}", OpenEndStyle.DoubleDot, out _, out var error));
        Check.True(error.Kind != TimeTextErrorKind.None);

        var timeline = Timeline.FromSet(set).Combine<int, string, Times>(Timeline<int>.Constant(3), default);
        Check.Equal("yes 3", timeline.At(s_noon));
        Check.Equal(4, timeline.Changes.Count);
        foreach (TimelineSegment<string> segment in timeline.Segments)
        {
            Check.Equal(set.Overlaps(segment.Interval), segment.Value == "yes 3");
        }

        var vague = Moment.Between(s_noon, s_noon + Duration.FromMinutes(5));
        Check.Equal(Truth.Unknown, vague.IsBefore(s_noon + Duration.FromMinutes(2)));
        Check.Equal(Truth.True, new VagueInterval(vague, Moment.Never).Contains(s_noon + Duration.FromHours(1)));
        Check.Equal(Truth.True, new ValidTime(Since: vague).HoldsAt(Moment.NotBefore(s_noon + Duration.FromHours(1))));
    }

    /// <summary>A structure, which ahead-of-time compilation must have made the generic method for.</summary>
    private readonly struct Times : ITimelineCombiner<bool, int, string>
    {
        public string Combine(bool left, int right) => left ? $"yes {right}" : "no";
    }
}
