namespace Diplomacy.Model;

/// <summary>Takes terms apart, into terms that hold one part each.</summary>
internal static class TermParts
{
    public static EquatableArray<TermPart> All { get; } = [.. Enum.GetValues<TermPart>()];

    /// <summary>Terms that hold one part alone; null when nothing is said of it.</summary>
    public static Terms? Of(Terms terms, TermPart part) =>
        part switch
        {
            TermPart.Start => terms.Window?.Start is { } start ? new() { Window = new(Start: start) } : null,
            TermPart.End => terms.Window?.End is { } end ? new() { Window = new(End: end) } : null,
            TermPart.Length => terms.Window?.Length is { } length ? new() { Window = new(Length: length) } : null,
            TermPart.Activities => terms.Activities is { } activities ? new() { Activities = activities } : null,
            TermPart.Area => terms.Area is { } area ? new() { Area = area } : null,
            TermPart.Exceptions => terms.Exceptions is { } exceptions ? new() { Exceptions = exceptions } : null,
            TermPart.Schedule => terms.Schedule is { } schedule ? new() { Schedule = schedule } : null,
            TermPart.Limit => terms.Limit is { } limit ? new() { Limit = limit } : null,
            TermPart.Conditions => terms.Conditions is { } conditions ? new() { Conditions = conditions } : null,
            TermPart.Extension => terms.Extension is { } extension ? new() { Extension = extension } : null,
            TermPart.Exit => terms.Exit is { } exit ? new() { Exit = exit } : null,
            TermPart.Purposes => terms.Purposes is { } purposes ? new() { Purposes = purposes } : null,
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of terms."),
        };

    /// <summary>Whether something is said of one part.</summary>
    public static bool IsSaid(Terms terms, TermPart part) => Of(terms, part) is not null;

    /// <summary>
    /// Terms that hold one part alone or, of a window that does not say it, the two other parts, where these are on the calendar and it follows
    /// from them; null when it is neither said nor follows.
    /// </summary>
    public static Terms? SaidOrImplied(Terms terms, TermPart part) =>
        Of(terms, part)
        ?? (
            ImpliedLimit.IsImplied(terms.Window, part)
                ? new() { Window = new(terms.Window!.Start, terms.Window.End, terms.Window.Length) }
                : null
        );

    /// <summary>One part in words; an empty list is <c>none</c>.</summary>
    public static string TextOf(Terms terms, TermPart part)
    {
        var text = part switch
        {
            TermPart.Start => terms.Window is { Start: null, Length: { } length, End: { } end }
                ? $"{length} before {end}"
                : terms.Window?.Start?.ToString(),
            TermPart.End => terms.Window is { End: null, Length: { } length, Start: { } start }
                ? $"{length} after {start}"
                : terms.Window?.End?.ToString(),
            TermPart.Length => terms.Window is { Length: null, Start: { } start, End: { } end }
                ? $"from {start} until {end}"
                : terms.Window?.Length?.ToString(),
            TermPart.Activities => Joined(terms.Activities),
            TermPart.Area => terms.Area?.ToString(),
            TermPart.Exceptions => Joined(terms.Exceptions),
            TermPart.Schedule => terms.Schedule?.ToString(),
            TermPart.Limit => terms.Limit?.ToString(),
            TermPart.Conditions => Joined(terms.Conditions),
            TermPart.Extension => terms.Extension?.ToString(),
            TermPart.Exit => terms.Exit?.ToString(),
            TermPart.Purposes => Joined(terms.Purposes),
            _ => throw new ArgumentOutOfRangeException(nameof(part), part, "Not a part of terms."),
        };
        return text ?? "";
    }

    /// <summary>What a text says of an undertaking in several places; of one part the later place goes first.</summary>
    public static Terms Over(Terms terms, Terms earlier) =>
        terms with
        {
            Window = terms.Window ?? earlier.Window,
            Activities = terms.Activities ?? earlier.Activities,
            Area = terms.Area ?? earlier.Area,
            Exceptions = terms.Exceptions ?? earlier.Exceptions,
            Schedule = terms.Schedule ?? earlier.Schedule,
            Limit = terms.Limit ?? earlier.Limit,
            Conditions = terms.Conditions ?? earlier.Conditions,
            Extension = terms.Extension ?? earlier.Extension,
            Exit = terms.Exit ?? earlier.Exit,
            Purposes = terms.Purposes ?? earlier.Purposes,
        };

    private static string? Joined<T>(EquatableArray<T>? items)
        where T : notnull =>
        items is not { } said ? null
        : said.IsEmpty ? "none"
        : string.Join(", ", said);
}
