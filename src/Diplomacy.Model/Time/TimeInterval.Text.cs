namespace Diplomacy.Model;

public readonly partial struct TimeInterval
{
    private const string EmptyText = "empty";

    /// <summary>Reads <c>start/end</c>, two ISO 8601 instants with offset, or <c>empty</c>.</summary>
    /// <param name="text">The text; nothing may stand around it.</param>
    /// <param name="openEnds">How an open end is written.</param>
    /// <exception cref="FormatException">
    /// The text is no interval; the message says what, where and what to do.
    /// </exception>
    public static TimeInterval Parse(ReadOnlySpan<char> text, OpenEndStyle openEnds = OpenEndStyle.DoubleDot) =>
        TryParse(text, openEnds, out var interval, out var error)
            ? interval
            : throw new FormatException($"\"{text}\" is not an interval of instants. {error.Message}");

    /// <summary>Reads <c>start/end</c>, two ISO 8601 instants with offset, or <c>empty</c>. No allocation.</summary>
    /// <param name="text">The text; nothing may stand around it.</param>
    /// <param name="openEnds">How an open end is written.</param>
    /// <param name="interval">The interval; empty on failure.</param>
    /// <param name="error">What is wrong and where; of kind None on success.</param>
    public static bool TryParse(
        ReadOnlySpan<char> text,
        OpenEndStyle openEnds,
        out TimeInterval interval,
        out TimeTextError error
    )
    {
        interval = default;
        var scanner = new TextScanner(text);
        var read = text.IsEmpty
            ? scanner.Fail(TimeTextErrorKind.NoText, 0)
            : Read(ref scanner, openEnds, out interval) && (scanner.AtEnd || scanner.Fail());
        interval = read ? interval : default;
        error = scanner.Error;
        return read;
    }

    /// <summary>
    /// The ISO 8601 text in UTC, <c>start/end</c>, or <c>empty</c>; it reads back as the same interval.
    /// </summary>
    /// <param name="openEnds">How an open end is written.</param>
    public string ToString(OpenEndStyle openEnds)
    {
        if (openEnds == OpenEndStyle.DoubleDot || IsEmpty)
        {
            return ToString();
        }

        var start = HasStart ? Microseconds.ToText(StartMicroseconds) : "";
        var end = HasEnd ? Microseconds.ToText(EndMicroseconds) : "";
        return $"{start}/{end}";
    }

    internal static bool Read(ref TextScanner scanner, OpenEndStyle openEnds, out TimeInterval interval)
    {
        interval = default;
        if (scanner.Take(EmptyText))
        {
            return true;
        }

        if (!ReadEnd(ref scanner, openEnds, NoStart, out var start) || !scanner.Expect('/'))
        {
            return false;
        }

        var second = scanner.Position;
        if (!ReadEnd(ref scanner, openEnds, NoEnd, out var end))
        {
            return false;
        }

        interval = FromMicroseconds(start, end);
        return start <= end || scanner.Fail(TimeTextErrorKind.EndBeforeStart, second);
    }

    private static bool ReadEnd(ref TextScanner scanner, OpenEndStyle openEnds, long open, out long end)
    {
        end = open;
        if (scanner.Next is '-' or (>= '0' and <= '9'))
        {
            return scanner.Instant(out end);
        }

        var blank = scanner.AtEnd || scanner.Next is '/' or ',' or '}';
        return openEnds == OpenEndStyle.Blank
            ? blank || scanner.Fail()
            : scanner.Take("..")
                || scanner.Fail(blank ? TimeTextErrorKind.UnknownEnd : TimeTextErrorKind.Unexpected, scanner.Position);
    }
}
