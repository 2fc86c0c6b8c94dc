namespace Diplomacy.Model;

/// <summary>Which instant a local time is that clocks showed twice, or skipped.</summary>
/// <remarks>
/// A skipped time is read with the offset from before the change or from after it: a clock that was not yet put forward
/// shows 02:30 later than one that was put forward early. Where the time occurs once there is nothing to choose.
/// </remarks>
public enum LocalTimeReading
{
    /// <summary>
    /// The first of the two; for a skipped time, the one with the offset after the change, before the change.
    /// </summary>
    Earlier = 0,

    /// <summary>
    /// The second of the two; for a skipped time, the one with the offset before the change, after the change.
    /// </summary>
    Later = 1,
}
