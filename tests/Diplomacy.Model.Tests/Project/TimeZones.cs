namespace Diplomacy.Model.Tests.Project;

/// <summary>Ten zones of the machine that would show in any text or time that is taken by the clock of the machine.</summary>
internal static class TimeZones
{
    private static readonly string[] s_ids =
    [
        "Etc/UTC",
        "Europe/Kyiv",
        "Europe/Moscow",
        "America/New_York",
        "America/St_Johns",
        "Asia/Kathmandu",
        "Australia/Lord_Howe",
        "Pacific/Kiritimati",
        "Pacific/Pago_Pago",
        "Africa/Casablanca",
    ];

    /// <summary>Does something while the machine is in each of the ten.</summary>
    public static void InEach(Action act)
    {
        var before = Environment.GetEnvironmentVariable("TZ");
        try
        {
            foreach (var id in s_ids)
            {
                Set(id);
                Assert.True(!TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) || IsLocal(zone), id);
                act();
            }
        }
        finally
        {
            Set(before);
        }
    }

    private static bool IsLocal(TimeZoneInfo zone) =>
        TimeZoneInfo.Local.HasSameRules(zone) && TimeZoneInfo.Local.BaseUtcOffset == zone.BaseUtcOffset;

    private static void Set(string? id)
    {
        Environment.SetEnvironmentVariable("TZ", id);
        TimeZoneInfo.ClearCachedData();
    }
}
