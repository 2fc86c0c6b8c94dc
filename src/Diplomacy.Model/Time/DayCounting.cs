namespace Diplomacy.Model;

/// <summary>Whether the day of the event is the first of the days counted from it.</summary>
public enum DayCounting
{
    /// <summary>The day of the event is day one: three days from Monday end with Wednesday.</summary>
    EventDayCounted = 0,

    /// <summary>The day after the event is day one: three days from Monday end with Thursday.</summary>
    EventDayNotCounted = 1,
}
