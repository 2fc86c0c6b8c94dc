using System.Globalization;

namespace Diplomacy.Model;

/// <summary>What is wrong with a text, where, and what to do.</summary>
/// <param name="Kind">What is wrong; <see cref="TimeTextErrorKind.None"/>, the default, when nothing is.</param>
/// <param name="Position">
/// The index of the first character that is wrong; the length when the text ends too early.
/// </param>
/// <remarks>Equality is by value. Making one allocates nothing; only its message does.</remarks>
public readonly record struct TimeTextError(TimeTextErrorKind Kind, int Position)
{
    /// <summary>A sentence that says what is wrong, where, and what to do.</summary>
    public string Message =>
        Kind switch
        {
            TimeTextErrorKind.None => "The text is well formed.",
            TimeTextErrorKind.NoText =>
                "There is no text: leave the value out, or write an unknown time as it is written there.",
            TimeTextErrorKind.NoSuchMonth => At(
                "there is no such month",
                "write 01 to 12, or a season 21 to 24 in EDTF"
            ),
            TimeTextErrorKind.NoSuchDay => At("the month has no such day", "write a day of that month, or XX in EDTF"),
            TimeTextErrorKind.NoSuchTime => At("there is no such time", "write hh:mm:ss from 00:00:00 to 24:00:00"),
            TimeTextErrorKind.NoSuchOffset => At("there is no such offset", "write Z, or -14:00 to +14:00"),
            TimeTextErrorKind.TooFine => At("times are whole microseconds", "round to six digits after the point"),
            TimeTextErrorKind.YearOutOfRange => At(
                "the year is out of range",
                "write a year that the calendar reaches"
            ),
            TimeTextErrorKind.EndBeforeStart => At("the end is before the start", "swap the two"),
            TimeTextErrorKind.UnknownEnd => At(
                "a blank end means unknown, and a set of instants has none",
                "write .. for an open end, or name the dialect in which a blank is one"
            ),
            TimeTextErrorKind.Level2 => At("this is EDTF level 2", "write it in level 0 or 1, which are read"),
            TimeTextErrorKind.TimeInInterval => At(
                "EDTF intervals have dates only",
                "leave the time of day out, or write an interval of instants"
            ),
            _ => At("this cannot stand here", "write the ISO 8601 extended form"),
        };

    /// <summary>The message.</summary>
    public override string ToString() => Message;

    private string At(string what, string todo) =>
        string.Create(CultureInfo.InvariantCulture, $"At position {Position}, {what}: {todo}.");
}
