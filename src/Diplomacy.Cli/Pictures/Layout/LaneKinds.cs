using System.Collections.Immutable;
using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>Which kind of stretch an assessment is, and what the kinds are called.</summary>
internal static class LaneKinds
{
    /// <summary>The kinds of one answer, the strongest first, as legends list them.</summary>
    public static ImmutableArray<LaneKind> All { get; } =
    [LaneKind.InForce, LaneKind.Possible, LaneKind.Unknown, LaneKind.Suspended, LaneKind.Pending, LaneKind.NotInForce];

    /// <summary>The kind; pending and suspended only where that is the one phase possible.</summary>
    public static LaneKind Of(Assessment assessment) =>
        assessment.InForce switch
        {
            Truth.True => LaneKind.InForce,
            Truth.Unknown => assessment.Phases.Contains(Phase.InForce) ? LaneKind.Possible : LaneKind.Unknown,
            _ when assessment.Phases.All(phase => phase == Phase.Suspended) => LaneKind.Suspended,
            _ when assessment.Phases.All(phase => phase == Phase.Pending) => LaneKind.Pending,
            _ => LaneKind.NotInForce,
        };

    /// <summary>The words for it in legends and labels.</summary>
    public static string Words(LaneKind kind) =>
        kind switch
        {
            LaneKind.InForce => "in force",
            LaneKind.Possible => "possibly in force",
            LaneKind.Unknown => "not known",
            LaneKind.Suspended => "suspended",
            LaneKind.Pending => "pending",
            LaneKind.Changing => "changing often",
            _ => "not in force",
        };
}
