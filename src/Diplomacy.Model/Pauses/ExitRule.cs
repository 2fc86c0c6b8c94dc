namespace Diplomacy.Model;

/// <summary>How a party may leave an undertaking before its end. Where terms say no rule, a bound party may end its own undertaking.</summary>
public sealed partial record ExitRule
{
    /// <summary>Leaving takes notice, and ends the undertaking so long after it was given; null when notice ends nothing.</summary>
    public Length? NoticePeriod { get; init; }

    /// <summary>Whether a party may declare itself released when the other side violates: a right, never automatic.</summary>
    public bool OnBreach { get; init; }

    /// <summary>Whether a party may end it by declaring so.</summary>
    public bool ByDeclaration { get; init; }

    /// <summary>Who may leave; empty for the parties bound.</summary>
    public EquatableArray<ActorId> Holders { get; init; }

    /// <summary>The undertakings that a leaving ends; empty for the one whose terms say this.</summary>
    public EquatableArray<UndertakingId> Undertakings { get; init; }

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>by notice of P14D or on breach</c>.</summary>
    public override string ToString()
    {
        var ways = new[]
        {
            NoticePeriod is { } period ? $"by notice of {period}" : null,
            OnBreach ? "on breach" : null,
            ByDeclaration ? "by declaration" : null,
        }.Where(way => way is not null);
        return string.Join(" or ", ways.DefaultIfEmpty("no way out"));
    }
}
