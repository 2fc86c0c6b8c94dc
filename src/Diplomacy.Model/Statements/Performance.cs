namespace Diplomacy.Model;

/// <summary>An act of somebody's, as spoken of by another act: confirmed, denied, reported or left open.</summary>
/// <param name="By">Who performed it.</param>
/// <param name="Act">What was performed; may itself be a report, to any depth up to <see cref="MaxDepth"/>.</param>
public sealed partial record Performance(ActorId By, Act Act)
{
    private readonly Moment _at = Moment.Absent;

    /// <summary>How deep reports may nest: far deeper than any on record, and shallow enough for every stack.</summary>
    public const int MaxDepth = 32;

    /// <summary>On whose behalf; null when the performer acted for themself.</summary>
    public ActorId? OnBehalfOf { get; init; }

    /// <summary>To whom; empty when not said.</summary>
    public EquatableArray<ActorId> To { get; init; }

    /// <summary>What was performed.</summary>
    /// <exception cref="ArgumentException">Acts nest deeper than <see cref="MaxDepth"/>.</exception>
    public Act Act
    {
        get;
        init => field = Checked(value);
    } = Checked(Act);

    /// <summary>When; null when not said, which then is no later than the statement that speaks of it.</summary>
    public Moment? At
    {
        get => _at.OrNull;
        init => _at = value ?? Moment.Absent;
    }

    /// <summary>The way in which it was performed.</summary>
    public Channel Channel { get; init; }

    /// <summary>Who acts in it: the one spoken for, else the performer.</summary>
    public ActorId Principal => OnBehalfOf ?? By;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>accept of kyiv-strikes-2026 by putin for russia</c>.</summary>
    public override string ToString() => $"{Act} by {By}{(OnBehalfOf is { } principal ? $" for {principal}" : "")}";

    internal static Performance? Within(Act act) =>
        act switch
        {
            Confirm confirm => confirm.Performance,
            Report report => report.Performance,
            DenyAct deny => deny.Performance,
            Decline decline => decline.About,
            _ => null,
        };

    private static Act Checked(Act act)
    {
        ArgumentNullException.ThrowIfNull(act);
        var depth = 1;
        for (var inner = Within(act); inner is not null; inner = Within(inner.Act))
        {
            depth++;
        }

        return depth <= MaxDepth
            ? act
            : throw new ArgumentException($"Acts nest {depth} deep; {MaxDepth} levels are allowed.", nameof(act));
    }
}
