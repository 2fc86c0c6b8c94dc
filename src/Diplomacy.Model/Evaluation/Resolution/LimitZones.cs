namespace Diplomacy.Model;

/// <summary>The zone of a limit, in which a length is counted from it.</summary>
internal static class LimitZones
{
    /// <summary>The one zone, as answered where several are possible; none where the limit has none.</summary>
    public static EquatableArray<string> Of(Deadline deadline, IDeadlineAnswers answers, string defaultKey)
    {
        var zones = Said(deadline);
        return zones.Count > 1 ? [answers.To(QuestionKind.Zone, deadline.Key ?? defaultKey, zones)] : zones;
    }

    /// <summary>Whether it may be meant in one of several zones, so that lengths counted from it hang on which.</summary>
    public static bool HasSeveral(Deadline deadline) => Said(deadline).Count > 1;

    /// <summary>The zones that are said.</summary>
    public static EquatableArray<string> Said(Deadline deadline) =>
        deadline switch
        {
            DateDeadline date => date.Zones,
            DateTimeDeadline time => time.Zones,
            _ => [],
        };
}
