namespace Diplomacy.Model;

/// <summary>The zone of a limit, in which a length is counted from it.</summary>
internal static class LimitZones
{
    /// <summary>The one zone, as answered where several are possible; none where the limit has none.</summary>
    public static EquatableArray<string> Of(Deadline deadline, IDeadlineAnswers answers, string defaultKey)
    {
        var zones = deadline switch
        {
            DateDeadline date => date.Zones,
            DateTimeDeadline time => time.Zones,
            _ => [],
        };
        return zones.Count > 1 ? [answers.To(QuestionKind.Zone, deadline.Key ?? defaultKey, zones)] : zones;
    }
}
