namespace Diplomacy.Model;

/// <summary>A number that conduct may not exceed: 1550 deployed warheads.</summary>
/// <remarks>Conduct of no more than the limit is free; what is not counted in the same unit cannot be told.</remarks>
/// <param name="Most">The most that is allowed; zero or more.</param>
/// <param name="Unit">What is counted.</param>
public sealed partial record NumericLimit(long Most, string Unit)
{
    /// <summary>The most that is allowed.</summary>
    public long Most
    {
        get;
        init => field = Guard.Whole(value, 0);
    } = Guard.Whole(Most, 0);

    /// <summary>What is counted.</summary>
    public string Unit
    {
        get;
        init => field = Guard.Text(value);
    } = Guard.Text(Unit);

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>1550 warheads at most</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Most} {Unit} at most");
}
