namespace Diplomacy.Model;

/// <summary>A window under one combination of answers, in microseconds.</summary>
/// <param name="Start">Its first instant.</param>
/// <param name="End">The first instant after it.</param>
/// <param name="Given">What was asked, and how it was answered.</param>
internal readonly record struct PlainLimits(long Start, long End, PlainAnswer[] Given)
{
    /// <summary>
    /// What the window of a strand may come to, in the order in which its questions are asked; null where it is disputed or unsaid, or one
    /// of its limits is not plain.
    /// </summary>
    public static PlainLimits[]? Of(PlainWindow? last, Reading reading, List<Choice> choices)
    {
        if (last is not { IsDisputed: false, Said: var said } window)
        {
            return null;
        }

        var starts = said.Start is { } from ? PlainInstant.Of(from, window, "start", reading, choices) : null;
        if (said.Start is not null && starts is null)
        {
            return null;
        }

        var ends = said.End is { } until ? PlainInstant.Of(until, window, "end", reading, choices) : null;
        return said.End is not null && ends is null ? null
            : said.Length is { } length ? WithLength(starts, ends, length)
            : starts is not null && ends is not null ? Together(starts, ends)
            : null;
    }

    // Where start, end and length are all said, more is open than the limits.
    private static PlainLimits[]? WithLength(PlainInstant[]? starts, PlainInstant[]? ends, Length length)
    {
        if ((starts is null) == (ends is null))
        {
            return null;
        }

        var said = (starts ?? ends)!;
        var limits = new PlainLimits[said.Length];
        for (var i = 0; i < said.Length; i++)
        {
            if (said[i].Moved(length, starts is null ? -1 : 1) is not { } moved)
            {
                return null;
            }

            var (start, end) = starts is null ? (moved, said[i]) : (said[i], moved);
            limits[i] = new PlainLimits(start.At, end.At, said[i].Given);
        }

        return limits;
    }

    private static PlainLimits[] Together(PlainInstant[] starts, PlainInstant[] ends)
    {
        if (starts is [var only] && ends is [var one])
        {
            return PlainAnswer.Joined(only.Given, one.Given) is { } given
                ? [new PlainLimits(only.At, one.At, given)]
                : [];
        }

        var limits = new List<PlainLimits>(starts.Length * ends.Length);
        foreach (var start in starts)
        {
            foreach (var end in ends)
            {
                if (PlainAnswer.Joined(start.Given, end.Given) is { } given)
                {
                    limits.Add(new PlainLimits(start.At, end.At, given));
                }
            }
        }

        return [.. limits];
    }
}
