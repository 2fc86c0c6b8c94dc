namespace Diplomacy.Model;

/// <summary>The value that one deciding fact has in a case.</summary>
/// <param name="Fact">The position of the fact in <see cref="DecidingFacts.Facts"/>, from zero.</param>
/// <param name="Option">The option of a question or the side of a conflict; null for an instant.</param>
/// <param name="Within">The bounds of an instant, both inclusive; null for what is no instant.</param>
public sealed partial record DecidingCasePart(int Fact, string? Option, Moment? Within)
{
    /// <summary>The position of the fact in <see cref="DecidingFacts.Facts"/>, from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is negative.</exception>
    public int Fact
    {
        get;
        init => field = Checked(value);
    } = Checked(Fact);

    /// <summary>The option of a question or the side of a conflict; null for an instant.</summary>
    /// <exception cref="ArgumentException">It holds a lone surrogate or U+0000, or is too long.</exception>
    public string? Option
    {
        get;
        init => field = value is null ? null : Guard.AnyText(value);
    } = Option is null ? null : Guard.AnyText(Option);

    private static int Checked(int fact)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(fact);
        return fact;
    }
}
