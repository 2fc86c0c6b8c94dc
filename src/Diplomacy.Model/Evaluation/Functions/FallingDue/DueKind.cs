namespace Diplomacy.Model;

/// <summary>What kind of thing falls due.</summary>
public enum DueKind
{
    /// <summary>A window starts: the first instant of it.</summary>
    Start = 0,

    /// <summary>A window, or that of an undertaking with which this one ends, ends if nobody prolongs it: the first instant after it.</summary>
    End,

    /// <summary>A period ends, and the next begins by itself: the first instant of the next.</summary>
    Renewal,

    /// <summary>The last instant at which notice stops a window from going on by itself.</summary>
    NoticeAgainstRenewal,

    /// <summary>The last instant at which notice to leave would still end a window before it ends.</summary>
    NoticeToLeave,

    /// <summary>
    /// A termination, or a notice already given, of the undertaking or of one with which it ends, takes effect: the first instant after. Who
    /// brought it about may take it back until then.
    /// </summary>
    Termination,

    /// <summary>The instant before which an obligation must be fulfilled.</summary>
    Obligation,

    /// <summary>The instant by which a reply is asked for.</summary>
    Reply,

    /// <summary>The instant before which a condition must have come true, or all is void.</summary>
    LongStop,
}
