namespace Diplomacy.Model;

/// <summary>How the text of an interval of instants writes an end that is not bounded.</summary>
/// <remarks>
/// The two dialects disagree on the blank: ISO 8601-2:2019 and EDTF read <c>2026-01-29/</c> as an end that is unknown,
/// and <c>2026-01-29/..</c> as one that is open; NodaTime and many databases write an open end as a blank.
/// </remarks>
public enum OpenEndStyle
{
    /// <summary>
    /// ISO 8601-2: <c>..</c> is open. A blank means unknown, and is refused where an end must be known.
    /// </summary>
    DoubleDot = 0,

    /// <summary>NodaTime: a blank is open. <c>..</c> is refused.</summary>
    Blank = 1,
}
