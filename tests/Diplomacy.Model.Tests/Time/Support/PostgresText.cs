using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Diplomacy.Model.Tests.Time.Support;

/// <summary>Reads PostgreSQL's texts of ranges and multiranges, of timestamps or of whole numbers (ticks).</summary>
internal static class PostgresText
{
    private static readonly LocalDateTimePattern Timestamp = LocalDateTimePattern.CreateWithInvariantCulture(
        "uuuu'-'MM'-'dd HH':'mm':'ss"
    );

    public static TimeInterval Range(string text)
    {
        if (text is "empty")
        {
            return TimeInterval.Empty;
        }

        var comma = text.IndexOf(',', StringComparison.Ordinal);
        return new TimeInterval(Bound(text[1..comma]), Bound(text[(comma + 1)..^1]));
    }

    public static TimeSet Multirange(string text) => TimeSet.Of(Ranges(text));

    public static TimeInterval[] Ranges(string text)
    {
        var ranges = new List<TimeInterval>();
        for (var at = 1; at < text.Length - 1; )
        {
            var end = text.IndexOf(')', at);
            ranges.Add(Range(text[at..(end + 1)]));
            at = end + 2;
        }

        return [.. ranges];
    }

    private static Instant? Bound(string text) =>
        text.Length == 0 ? null
        : text[0] == '"' ? Timestamp.Parse(text.Trim('"')[..19]).Value.InUtc().ToInstant()
        : Ticks.At(long.Parse(text, CultureInfo.InvariantCulture));
}
