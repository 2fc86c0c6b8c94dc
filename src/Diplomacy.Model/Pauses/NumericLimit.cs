namespace Diplomacy.Model;

/// <summary>A number that conduct may not exceed: 1550 deployed warheads.</summary>
/// <remarks>Conduct of no more than the limit is free; what is not counted in the same unit cannot be told.</remarks>
/// <param name="Most">The most that is allowed; zero or more.</param>
/// <param name="Unit">What is counted.</param>
public sealed record NumericLimit(long Most, string Unit)
{
    /// <summary>The most that is allowed.</summary>
    public long Most
    {
        get;
        init => field = NotNegative(value);
    } = NotNegative(Most);

    /// <summary>What is counted.</summary>
    public string Unit
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(Unit);

    /// <summary>Text such as <c>1550 warheads at most</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Most} {Unit} at most");

    private static long NotNegative(long value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }
}
