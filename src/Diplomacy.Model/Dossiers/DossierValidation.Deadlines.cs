namespace Diplomacy.Model;

internal static partial class DossierValidation
{
    private static void CheckDeadlines(DossierScan scan)
    {
        foreach (var (deadline, _, path) in scan.Deadlines)
        {
            CheckZones(scan, ZonesOf(deadline), path);
            CheckDeadline(scan, deadline, path);
            if (DeadlineReadings.Of(deadline).LeavesRange)
            {
                scan.Findings.Error(
                    DiagnosticCodes.OutOfRange,
                    path,
                    $"{deadline} leads out of the years -9998 to 9999. Say Deadline.Never (\"never\") for what is open-ended."
                );
            }
        }
    }

    private static void CheckZones(DossierScan scan, EquatableArray<string> zones, DiagnosticPath path)
    {
        foreach (var (zone, at) in Items(zones, $"{path}.zones"))
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
    }

    private static void CheckDeadline(DossierScan scan, Deadline deadline, DiagnosticPath path)
    {
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
            case PerDeliveryDeadline delivery:
                CheckElapsed(scan, delivery.Extra, $"{path}.extra");
                CheckElapsed(scan, delivery.Cap, $"{path}.cap");
                break;
        }
    }

    private static void CheckElapsed(DossierScan scan, Length? length, DiagnosticPath path) =>
        CheckDefined(scan, length?.Elapsed ?? Elapsed.Unspecified, $"{path}.elapsed");

    private static void CheckOffset(DossierScan scan, OffsetDeadline offset, DiagnosticPath path)
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
