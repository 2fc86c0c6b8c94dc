using NodaTime.Text;

namespace Diplomacy.Model;

/// <summary>A value that a deciding fact may have, with the answer under it.</summary>
/// <param name="Option">The option of a question or the side of a conflict; null for an instant.</param>
/// <param name="Within">The bounds of an instant, both inclusive; null for what is no instant.</param>
/// <param name="Answer">What the verdict is when the fact has this value: unknown where other facts matter still.</param>
public sealed partial record DecidingValue(string? Option, Moment? Within, Truth Answer)
{
    /// <summary>The option of a question or the side of a conflict; null for an instant.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string? Option
    {
        get;
        init => field = value is null ? null : Guard.AnyText(value);
    } = Option is null ? null : Guard.AnyText(Option);

    /// <summary>The option, or the bounds: <c>inclusive</c>, <c>until 2026-01-31T21:00:00Z</c>.</summary>
    public override string ToString() => Option ?? (Within is { } within ? Text(within) : "");

    private static string Text(Moment within)
    {
        var pattern = InstantPattern.ExtendedIso;
        return (within.Earliest, within.Latest) switch
        {
            _ when within.IsNever => "never",
            ({ } earliest, { } latest) when earliest == latest => $"at {pattern.Format(earliest)}",
            ({ } earliest, { } latest) => $"from {pattern.Format(earliest)} to {pattern.Format(latest)}",
            ({ } earliest, null) => $"not before {pattern.Format(earliest)}",
            (null, { } latest) => $"not after {pattern.Format(latest)}",
            _ => "at any time",
        };
    }
}
