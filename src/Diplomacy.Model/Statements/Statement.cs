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
    private readonly long _recordedAt;
    private readonly long _statedKnownFrom;
    private readonly ActorId _onBehalfOf;
    private readonly OneOrMore<Source> _sources;
    private readonly Rarely? _rarely;

    /// <summary>A statement with its identifier, speaker and acts.</summary>
    public Statement(StatementId id, ActorId speaker, params EquatableArray<Act> acts)
    {
        Id = id;
        Speaker = speaker;
        Acts = acts;
    }

    // As the compiler would write it, but for what is rare, which no two statements share.
    private Statement(Statement original)
    {
        Id = original.Id;
        Speaker = original.Speaker;
        _onBehalfOf = original._onBehalfOf;
        Acts = original.Acts;
        SaidAt = original.SaidAt;
        Wording = original.Wording;
        _sources = original._sources;
        _recordedAt = original._recordedAt;
        _statedKnownFrom = original._statedKnownFrom;
        _rarely = Rarely.Copy(original._rarely);
    }

    /// <summary>The identifier.</summary>
    public StatementId Id { get; init; }

    /// <summary>Who spoke.</summary>
    public ActorId Speaker { get; init; }

    /// <summary>On whose behalf; null when the speaker speaks for themself. Without recorded authority the statement changes nothing.</summary>
    public ActorId? OnBehalfOf
    {
        get =>
            _onBehalfOf.IsGiven ? _onBehalfOf
            : _rarely is { IsOnBehalfOfNobody: true } ? default(ActorId)
            : default(ActorId?);
        init
        {
            _onBehalfOf = value.GetValueOrDefault();
            var (wasOfNobody, isOfNobody) = (_rarely is { IsOnBehalfOfNobody: true }, value is { IsGiven: false });
            _rarely = Rarely.With(
                _rarely,
                wasOfNobody,
                isOfNobody,
                static (rarely, v) => rarely.IsOnBehalfOfNobody = v
            );
        }
    }

    /// <summary>To whom; empty when not recorded.</summary>
    public EquatableArray<ActorId> Addressees
    {
        get => _rarely is { } rarely ? rarely.Addressees : default;
        init => _rarely = Rarely.With(_rarely, Addressees, value, static (rarely, v) => rarely.Addressees = v);
    }

    /// <summary>What it does, in order; one act at least.</summary>
    public EquatableArray<Act> Acts { get; init; }

    /// <summary>When it was said, as far as known; never later than <see cref="KnownFrom"/>.</summary>
    public Moment SaidAt { get; init; }

    /// <summary>The way in which it was said.</summary>
    public Channel Channel
    {
        get => _rarely is { } rarely ? rarely.Channel : default;
        init => _rarely = Rarely.With(_rarely, Channel, value, static (rarely, v) => rarely.Channel = v);
    }

    /// <summary>The exact words; null when not recorded.</summary>
    public Wording? Wording { get; init; }

    /// <summary>Who else signed or joined, each with its own time and reservations; empty for a statement of the speaker alone.</summary>
    /// <remarks>What a statement performs, every signatory performs; of the speaker alone are its replies and retractions.</remarks>
    public EquatableArray<Signature> Signatories
    {
        get => _rarely is { } rarely ? rarely.Signatories : default;
        init => _rarely = Rarely.With(_rarely, Signatories, value, static (rarely, v) => rarely.Signatories = v);
    }

    /// <summary>Who could know of it; null when it was public.</summary>
    public EquatableArray<ActorId>? Audience
    {
        get => _rarely?.Audience;
        init => _rarely = Rarely.With(_rarely, Audience, value, static (rarely, v) => rarely.Audience = v);
    }

    /// <summary>By when a reply is asked for; null when not said.</summary>
    public Deadline? ReplyBy
    {
        get => _rarely?.ReplyBy;
        init => _rarely = Rarely.With(_rarely, ReplyBy, value, static (rarely, v) => rarely.ReplyBy = v);
    }

    /// <summary>The statement it replies to; null when none. A reply is not said before what it answers.</summary>
    public StatementId? InReplyTo
    {
        get => _rarely?.InReplyTo;
        init => _rarely = Rarely.With(_rarely, InReplyTo, value, static (rarely, v) => rarely.InReplyTo = v);
    }

    /// <summary>The utterance it records; null for one of its own, whose identifier is the statement's.</summary>
    public UtteranceId? Utterance
    {
        get => _rarely?.Utterance;
        init => _rarely = Rarely.With(_rarely, Utterance, value, static (rarely, v) => rarely.Utterance = v);
    }

    /// <summary>The earlier statement that this one of the same source replaces, once this one is known; null when none.</summary>
    public StatementId? Supersedes
    {
        get => _rarely?.Supersedes;
        init => _rarely = Rarely.With(_rarely, Supersedes, value, static (rarely, v) => rarely.Supersedes = v);
    }

    /// <summary>Where it is found.</summary>
    public EquatableArray<Source> Sources
    {
        get => _sources.All;
        init => _sources = new OneOrMore<Source>(value);
    }

    /// <summary>The source, when there is one alone: seen without the list, which is made whenever it is asked for.</summary>
    internal Source? OnlySource => _sources.Only;

    /// <summary>When the keeper wrote it down.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant RecordedAt
    {
        get => Microseconds.ToInstant(_recordedAt);
        init => _recordedAt = Microseconds.Floor(Guard.Stored(value));
    }

    /// <summary>
    /// When it could first be known, if recorded apart from the sources; null to take the latest bound of the earliest
    /// published source.
    /// </summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public Instant? StatedKnownFrom
    {
        get => Microseconds.Unpacked(_statedKnownFrom);
        init => _statedKnownFrom = Microseconds.Packed(value is { } instant ? Guard.Stored(instant) : null);
    }

    /// <summary>
    /// When it could first be known: <see cref="StatedKnownFrom"/>, else the end of the earliest source's time of publication,
    /// else <see cref="RecordedAt"/>, by when the keeper knew it.
    /// </summary>
    public Instant KnownFrom => Microseconds.ToInstant(KnownMicroseconds);

    /// <summary>The utterance it records: <see cref="Utterance"/>, or the one that bears its own identifier.</summary>
    public UtteranceId UtteranceOrOwn => Utterance ?? new UtteranceId(Id.Value);

    /// <summary>Who acts in it: the one spoken for, else the speaker.</summary>
    public ActorId Principal => OnBehalfOf ?? Speaker;

    /// <summary>Members of its JSON object that this version does not know, kept as they were read; empty in values made here.</summary>
    /// <exception cref="ArgumentException">A name stands twice, or there are more than <see cref="UnrecognizedMember.MaxCount"/>.</exception>
    public EquatableArray<UnrecognizedMember> UnrecognizedMembers
    {
        get => _rarely is { } rarely ? rarely.UnrecognizedMembers : default;
        init =>
            _rarely = Rarely.With(
                _rarely,
                UnrecognizedMembers,
                UnrecognizedMember.Checked(value),
                static (rarely, v) => rarely.UnrecognizedMembers = v
            );
    }

    /// <summary><see cref="KnownFrom"/> in microseconds.</summary>
    internal long KnownMicroseconds =>
        _statedKnownFrom != 0 ? _statedKnownFrom ^ long.MinValue : EarliestPublication() ?? _recordedAt;

    /// <summary><see cref="RecordedAt"/> in microseconds.</summary>
    internal long RecordedMicroseconds => _recordedAt;

    /// <summary>Text such as <c>A2: peskov for president-of-russia, confirm; decline</c>.</summary>
    public override string ToString() =>
        $"{Id}: {Speaker}{(OnBehalfOf is { } principal ? $" for {principal}" : "")}, {string.Join("; ", Acts)}";

    private long? EarliestPublication()
    {
        if (OnlySource is { } only)
        {
            return only.PublishedAt?.LatestMicroseconds;
        }

        long? earliest = null;
        foreach (var source in Sources)
        {
            if (source.PublishedAt?.LatestMicroseconds is { } published && !(earliest <= published))
            {
                earliest = published;
            }
        }

        return earliest;
    }

    private sealed record Rarely : Rare<Rarely>
    {
        // An identifier that was never given a value, which is not the same as none.
        public bool IsOnBehalfOfNobody { get; set; }

        public EquatableArray<ActorId> Addressees { get; set; }

        public Channel Channel { get; set; }

        public EquatableArray<Signature> Signatories { get; set; }

        public EquatableArray<ActorId>? Audience { get; set; }

        public Deadline? ReplyBy { get; set; }

        public StatementId? InReplyTo { get; set; }

        public UtteranceId? Utterance { get; set; }

        public StatementId? Supersedes { get; set; }

        public EquatableArray<UnrecognizedMember> UnrecognizedMembers { get; set; }

        private protected override Rarely New() => new();
    }
}
