namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckDeadlineParts(DossierScan scan, Deadline deadline, string path)
    {
        foreach (var (zone, at) in Items(ZonesOf(deadline), $"{path}.zones"))
        {
            if (!DeadlineReadings.IsZone(zone))
            {
                scan.Findings.Error(
                    DiagnosticCodes.UnknownZone,
                    at,
                    $"The time zone database has no zone '{zone}'. Use an id such as Europe/Kyiv, or Etc/GMT-3 for an offset."
                );
            }
        }

        switch (deadline)
        {
            case DateDeadline date:
                CheckDefined(scan, date.Boundary, $"{path}.boundary");
                break;
            case PartialDateDeadline date:
                CheckDefined(scan, date.Boundary, $"{path}.boundary");
                break;
            case DateTimeDeadline time:
                CheckDefined(scan, time.Fold, $"{path}.fold");
                break;
            case OffsetDeadline offset:
                CheckOffset(scan, offset, path);
                break;
            case UponDeadline upon:
                _ = CheckGiven(scan, upon.Occurrence.ToString(), $"{path}.event");
                break;
            case WhileDeadline state:
                _ = CheckGiven(scan, state.State.ToString(), $"{path}.state");
                break;
            case EarliestOfDeadline first:
                CheckAllParts(scan, first.Deadlines, path);
                break;
            case LatestOfDeadline last:
                CheckAllParts(scan, last.Deadlines, path);
                break;
            case PerDeliveryDeadline delivery:
                CheckDefined(scan, delivery.Extra.Elapsed, $"{path}.extra.elapsed");
                CheckDefined(scan, delivery.Cap?.Elapsed ?? Elapsed.Unspecified, $"{path}.cap.elapsed");
                CheckDeadlineParts(scan, delivery.Base, $"{path}.base");
                break;
        }
    }

    private static void CheckAllParts(DossierScan scan, EquatableArray<Deadline> deadlines, string path)
    {
        foreach (var (deadline, at) in Items(deadlines, $"{path}.deadlines"))
        {
            CheckDeadlineParts(scan, deadline, at);
        }
    }

    private static void CheckOffset(DossierScan scan, OffsetDeadline offset, string path)
    {
        CheckDefined(scan, offset.Direction, $"{path}.direction");
        CheckDefined(scan, offset.Length.Elapsed, $"{path}.length.elapsed");
        CheckDefined(scan, offset.Counting, $"{path}.counting");
        CheckDefined(scan, offset.MonthEnd, $"{path}.monthEnd");
        CheckDefined(scan, offset.Fold, $"{path}.fold");
    }

    private static EquatableArray<string> ZonesOf(Deadline deadline) =>
        deadline switch
        {
            DateDeadline date => date.Zones,
            DateTimeDeadline time => time.Zones,
            PartialDateDeadline date => date.Zones,
            OffsetDeadline offset => offset.Zones,
            PerDeliveryDeadline delivery => delivery.Zones,
            _ => [],
        };
}
