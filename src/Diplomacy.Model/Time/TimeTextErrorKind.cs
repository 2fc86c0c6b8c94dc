namespace Diplomacy.Model;

/// <summary>Why a text is not a time: what <see cref="TimeTextError"/> carries beside the place.</summary>
public enum TimeTextErrorKind
{
    /// <summary>There is no error.</summary>
    None = 0,

    /// <summary>There is no text.</summary>
    NoText = 1,

    /// <summary>A character that cannot stand there, or the text ends too early.</summary>
    Unexpected = 2,

    /// <summary>The month is not 01 to 12, nor a season 21 to 24.</summary>
    NoSuchMonth = 3,

    /// <summary>The month has no such day.</summary>
    NoSuchDay = 4,

    /// <summary>Not a time from 00:00:00 to 24:00:00. Leap seconds are not times here.</summary>
    NoSuchTime = 5,

    /// <summary>The offset from UTC is not between -14:00 and +14:00, or is -00:00.</summary>
    NoSuchOffset = 6,

    /// <summary>A part of a second finer than a microsecond.</summary>
    TooFine = 7,

    /// <summary>
    /// The year does not fit: beyond NodaTime's range for an instant, or more than 18 digits in EDTF.
    /// </summary>
    YearOutOfRange = 8,

    /// <summary>The end is before the start.</summary>
    EndBeforeStart = 9,

    /// <summary>An unknown end where only a bound or an open end can stand.</summary>
    UnknownEnd = 10,

    /// <summary>
    /// Valid EDTF of level 2, which is not read: sets, alternatives, exponents, qualified parts and the like.
    /// </summary>
    Level2 = 11,

    /// <summary>A time of day in an EDTF interval, which has dates only.</summary>
    TimeInInterval = 12,
}
