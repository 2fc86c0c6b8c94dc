using System.Diagnostics.CodeAnalysis;

namespace Diplomacy.Model;

/// <summary>What a limit is counted from: the signature, announcement, effect or notice of a pause, or an event.</summary>
/// <remarks>A closed set of values, equal by value. When it was is not part of it: <see cref="DeadlineBases"/> says so.</remarks>
public sealed partial record Anchor
{
    private const string EventPrefix = "event:";

    private readonly string _text;

    private Anchor(string text, EventId? occurrence = null)
    {
        _text = text;
        Occurrence = occurrence;
    }

    /// <summary>The signing of the terms.</summary>
    public static Anchor Signature { get; } = new("signature");

    /// <summary>The announcement of the terms.</summary>
    public static Anchor Announcement { get; } = new("announcement");

    /// <summary>The first instant at which the pause is in effect.</summary>
    public static Anchor Effect { get; } = new("effect");

    /// <summary>The giving of notice.</summary>
    public static Anchor Notice { get; } = new("notice");

    /// <summary>The event of <see cref="Event(EventId)"/>; null for the four others.</summary>
    public EventId? Occurrence { get; }

    /// <summary>An event.</summary>
    /// <exception cref="InvalidOperationException">The identifier was default-constructed.</exception>
    public static Anchor Event(EventId occurrence) => new(EventPrefix + occurrence.Value, occurrence);

    /// <summary>An anchor from its text: <c>signature</c>, <c>announcement</c>, <c>effect</c>, <c>notice</c> or <c>event:talks-end</c>.</summary>
    /// <exception cref="FormatException">The text is none of these.</exception>
    public static Anchor Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return TryParse(text, out var anchor)
            ? anchor
            : throw new FormatException(
                $"'{text}' is no anchor: write signature, announcement, effect, notice, or event: and the event's identifier."
            );
    }

    /// <summary>An anchor from its text, or false if the text is none.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out Anchor? anchor)
    {
        anchor = text switch
        {
            "signature" => Signature,
            "announcement" => Announcement,
            "effect" => Effect,
            "notice" => Notice,
            not null
                when text.StartsWith(EventPrefix, StringComparison.Ordinal)
                    && EventId.TryParse(text[EventPrefix.Length..], out var occurrence) => Event(occurrence),
            _ => null,
        };
        return anchor is not null;
    }

    /// <summary>The text that <see cref="Parse"/> reads, such as <c>signature</c> or <c>event:talks-end</c>.</summary>
    public override string ToString() => _text;
}
