namespace Diplomacy.Model;

/// <summary>The stable codes of what a text leaves open or unsaid. A code is never used again for anything else.</summary>
/// <remarks>DL1xxx: open questions. DL2xxx: what is not said. DL3xxx: conditions and obligations. <c>docs/functions.md</c> lists them.</remarks>
public static class LintCodes
{
    /// <summary>Whether the day of a limit is in is not said.</summary>
    public const string BoundaryOpen = "DL1001";

    /// <summary>Whose clock a limit is in is not said.</summary>
    public const string ZoneOpen = "DL1002";

    /// <summary>How days are counted from an event is not said.</summary>
    public const string CountingOpen = "DL1003";

    /// <summary>Which day is meant where a month has no such day is not said.</summary>
    public const string MonthEndOpen = "DL1004";

    /// <summary>Whether days are of 24 hours or go by the clock is not said, and clocks change.</summary>
    public const string ElapsedOpen = "DL1005";

    /// <summary>Clocks skip or repeat the local time of a limit.</summary>
    public const string FoldOpen = "DL1006";

    /// <summary>Start, end and length are all said and differ.</summary>
    public const string ExtentOpen = "DL1007";

    /// <summary>What the failing of a condition does is not said.</summary>
    public const string FailureOpen = "DL1008";

    /// <summary>The name of the area has several readings.</summary>
    public const string PlaceOpen = "DL1009";

    /// <summary>A limit is known within bounds only, however it is read.</summary>
    public const string VagueLimit = "DL1010";

    /// <summary>A limit is counted from something of which the instant is not given.</summary>
    public const string UnknownBase = "DL1011";

    /// <summary>A limit leaves more open than can be gone through.</summary>
    public const string TooManyReadings = "DL1012";

    /// <summary>A window ends before it starts, however it is read.</summary>
    public const string EndsBeforeStart = "DL1013";

    /// <summary>No start is said.</summary>
    public const string NoStart = "DL2001";

    /// <summary>No end is said.</summary>
    public const string NoEnd = "DL2002";

    /// <summary>How it may be prolonged is not said.</summary>
    public const string NoExtensionRule = "DL2003";

    /// <summary>How a party may leave is not said.</summary>
    public const string NoExitRule = "DL2004";

    /// <summary>What the party holds off from is not said.</summary>
    public const string NoActivities = "DL2005";

    /// <summary>Where is not said.</summary>
    public const string NoArea = "DL2006";

    /// <summary>An undertaking of the pause of which the text says nothing.</summary>
    public const string NoTerms = "DL2007";

    /// <summary>The end hangs on something that may never come.</summary>
    public const string EndMayNeverCome = "DL2008";

    /// <summary>There is no way to leave what has no end.</summary>
    public const string NoWayOut = "DL2009";

    /// <summary>It goes on by itself, and when notice must be given is not said.</summary>
    public const string NoNoticeLimit = "DL2010";

    /// <summary>How long a prolongation lasts is not said.</summary>
    public const string NoPeriod = "DL2011";

    /// <summary>Nobody is there who could prolong it.</summary>
    public const string NobodyProlongs = "DL2012";

    /// <summary>What silence means for a condition is not said.</summary>
    public const string SilenceOpen = "DL3001";

    /// <summary>Until when a condition may come true is not said.</summary>
    public const string NoLongStop = "DL3002";

    /// <summary>By when an obligation is due is not said.</summary>
    public const string NoDue = "DL3003";
}
