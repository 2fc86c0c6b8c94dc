using NodaTime;
using NodaTime.TimeZones;

namespace Diplomacy.Model.Tests.Time.Support;

/// <summary>A zone whose offset changes once: for changes that no real zone has made.</summary>
internal sealed class OneChangeZone(Instant change, Offset before, Offset after)
    : DateTimeZone("Test/OneChange", isFixed: false, Offset.Min(before, after), Offset.Max(before, after))
{
    private readonly ZoneInterval _early = new("early", null, change, before, Offset.Zero);
    private readonly ZoneInterval _late = new("late", change, null, after, Offset.Zero);

    public override ZoneInterval GetZoneInterval(Instant instant) => instant < _late.Start ? _early : _late;
}
