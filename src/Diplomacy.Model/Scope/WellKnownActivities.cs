using System.Collections.Frozen;

namespace Diplomacy.Model;

/// <summary>The activities of well-known codes, each made once: nearly every statement that is read names one.</summary>
internal static class WellKnownActivities
{
    private static readonly FrozenDictionary<string, Activity> s_byCode = new[]
    {
        Activities.Hostilities,
        Activities.Strikes,
        Activities.MissileStrikes,
        Activities.DroneStrikes,
        Activities.AirStrikes,
        Activities.ArtilleryStrikes,
        Activities.GroundCombat,
    }.ToFrozenDictionary(code => code.Value, code => new Activity(code), StringComparer.Ordinal);

    /// <summary>The code of a text; one of its own where it is not well known.</summary>
    /// <exception cref="FormatException">The text is no activity code.</exception>
    public static ActivityCode CodeOf(string text) =>
        s_byCode.TryGetValue(text, out var activity) ? activity.Code : new ActivityCode(text);

    /// <summary>The activity of a code, whatever its targets.</summary>
    public static Activity Of(ActivityCode code) =>
        s_byCode.TryGetValue(code.Value, out var activity) ? activity : new Activity(code);
}
