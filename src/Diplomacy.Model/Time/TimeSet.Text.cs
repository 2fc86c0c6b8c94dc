using System.Text;

namespace Diplomacy.Model;

public sealed partial class TimeSet
{
    /// <summary>
    /// Reads a set of intervals of ISO 8601 instants in braces: <c>{start/end, start/..}</c>; <c>{}</c> is empty.
    /// </summary>
    /// <param name="text">
    /// The text; the intervals may be in any order and overlap, and a space may follow a comma.
    /// </param>
    /// <param name="openEnds">How an open end is written.</param>
    /// <exception cref="FormatException">The text is no set; the message says what, where and what to do.</exception>
    public static TimeSet Parse(ReadOnlySpan<char> text, OpenEndStyle openEnds = OpenEndStyle.DoubleDot) =>
        TryParse(text, openEnds, out var set, out var error)
            ? set
            : throw new FormatException($"\"{text}\" is not a set of intervals of instants. {error.Message}");

    /// <summary>
    /// Reads a set of intervals of ISO 8601 instants in braces: <c>{start/end, start/..}</c>; <c>{}</c> is empty.
    /// </summary>
    /// <param name="text">
    /// The text; the intervals may be in any order and overlap, and a space may follow a comma.
    /// </param>
    /// <param name="openEnds">How an open end is written.</param>
    /// <param name="set">The set; empty on failure.</param>
    /// <param name="error">What is wrong and where; of kind None on success.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        OpenEndStyle openEnds,
        out TimeSet set,
        out TimeTextError error
    )
    {
        var scanner = new TextScanner(text);
        var intervals = new List<TimeInterval>();
        var read = text.IsEmpty
            ? scanner.Fail(TimeTextErrorKind.NoText, 0)
            : scanner.Expect('{')
                && ReadIntervals(ref scanner, openEnds, intervals)
                && (scanner.AtEnd || scanner.Fail());
        set = read ? Of([.. intervals]) : Empty;
        error = scanner.Error;
        return read;
    }

    /// <summary>
    /// The intervals in ISO 8601 text in UTC, in order: <c>{../2026-01-31T21:00:00Z}</c>; it reads back as the same
    /// set.
    /// </summary>
    public override string ToString() => ToString(OpenEndStyle.DoubleDot);

    /// <summary>The intervals in ISO 8601 text in UTC, in order, in braces; it reads back as the same set.</summary>
    /// <param name="openEnds">How an open end is written.</param>
    public string ToString(OpenEndStyle openEnds)
    {
        var text = new StringBuilder("{");
        foreach (var interval in Intervals)
        {
            text.Append(text.Length > 1 ? ", " : "").Append(interval.ToString(openEnds));
        }

        return text.Append('}').ToString();
    }

    private static bool ReadIntervals(ref TextScanner scanner, OpenEndStyle openEnds, List<TimeInterval> intervals)
    {
        if (scanner.Take('}'))
        {
            return true;
        }

        do
        {
            scanner.Take(' ');
            if (!TimeInterval.Read(ref scanner, openEnds, out var interval))
            {
                return false;
            }

            intervals.Add(interval);
        } while (scanner.Take(','));
        return scanner.Expect('}');
    }
}
