using NodaTime;

namespace Diplomacy.Model;

/// <summary>One utterance or text: who said it, for whom, to whom, what it does, when, and when it could be known.</summary>
/// <remarks>
/// Who spoke (<see cref="Speaker"/>), on whose behalf (<see cref="OnBehalfOf"/>), to whom (<see cref="Addressees"/>) and who
/// reported it (<see cref="Sources"/>) are four different things. What a source quotes is recorded as its speaker's own
/// statement; what it paraphrases is a statement of the source's, with a <see cref="Report"/>.
/// </remarks>
public sealed partial record Statement
{
    /// <summary>A statement with its identifier, speaker and acts.</summary>
    public Statement(StatementId id, ActorId speaker, params EquatableArray<Act> acts)
    {
        Id = id;
        Speaker = speaker;
        Acts = acts;
    }

    /// <summary>The identifier.</summary>
    public StatementId Id { get; init; }

    /// <summary>Who spoke.</summary>
    public ActorId Speaker { get; init; }

    /// <summary>On whose behalf; null when the speaker speaks for themself. Without recorded authority the statement changes nothing.</summary>
    public ActorId? OnBehalfOf { get; init; }

    /// <summary>To whom; empty when not recorded.</summary>
    public EquatableArray<ActorId> Addressees { get; init; }

    /// <summary>What it does, in order; one act at least.</summary>
    public EquatableArray<Act> Acts { get; init; }

    /// <summary>When it was said, as far as known; never later than <see cref="KnownFrom"/>.</summary>
    public Moment SaidAt { get; init; }

    /// <summary>The way in which it was said.</summary>
    public Channel Channel { get; init; }

    /// <summary>The exact words; null when not recorded.</summary>
    public Wording? Wording { get; init; }

    /// <summary>Who else signed or joined, each with its own time and reservations; empty for a statement of the speaker alone.</summary>
    /// <remarks>What a statement performs, every signatory performs; of the speaker alone are its replies and retractions.</remarks>
    public EquatableArray<Signature> Signatories { get; init; }

    /// <summary>Who could know of it; null when it was public.</summary>
    public EquatableArray<ActorId>? Audience { get; init; }

    /// <summary>By when a reply is asked for; null when not said.</summary>
    public Deadline? ReplyBy { get; init; }

    /// <summary>The statement it replies to; null when none. A reply is not said before what it answers.</summary>
    public StatementId? InReplyTo { get; init; }

    /// <summary>The utterance it records; null for one of its own, whose identifier is the statement's.</summary>
    public UtteranceId? Utterance { get; init; }

    /// <summary>The earlier statement that this one of the same source replaces, once this one is known; null when none.</summary>
    public StatementId? Supersedes { get; init; }

    /// <summary>Where it is found.</summary>
    public EquatableArray<Source> Sources { get; init; }

    /// <summary>When the keeper wrote it down.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant RecordedAt
    {
        get;
        init => field = Guard.Stored(value);
    }

    /// <summary>
    /// When it could first be known, if recorded apart from the sources; null to take the latest bound of the earliest
    /// published source.
    /// </summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant? StatedKnownFrom
    {
        get;
        init => field = value is { } instant ? Guard.Stored(instant) : null;
    }

    /// <summary>
    /// When it could first be known: <see cref="StatedKnownFrom"/>, else the end of the earliest source's time of publication,
    /// else <see cref="RecordedAt"/>, by when the keeper knew it.
    /// </summary>
    public Instant KnownFrom => StatedKnownFrom ?? EarliestPublication() ?? RecordedAt;

    /// <summary>The utterance it records: <see cref="Utterance"/>, or the one that bears its own identifier.</summary>
    public UtteranceId UtteranceOrOwn => Utterance ?? new UtteranceId(Id.Value);

    /// <summary>Who acts in it: the one spoken for, else the speaker.</summary>
    public ActorId Principal => OnBehalfOf ?? Speaker;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get;
        init => field = UnrecognizedMember.Checked(value);
    }

    /// <summary>Text such as <c>A2: peskov for president-of-russia, confirm; decline</c>.</summary>
    public override string ToString() =>
        $"{Id}: {Speaker}{(OnBehalfOf is { } principal ? $" for {principal}" : "")}, {string.Join("; ", Acts)}";

    private Instant? EarliestPublication()
    {
        Instant? earliest = null;
        foreach (var source in Sources)
        {
            if (source.PublishedAt?.Latest is { } published && (earliest is null || published < earliest))
            {
                earliest = published;
            }
        }

        return earliest;
    }
}
