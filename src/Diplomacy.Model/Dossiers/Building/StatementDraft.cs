using NodaTime;

namespace Diplomacy.Model;

/// <summary>A statement on its way: all that was given before its act.</summary>
internal sealed record StatementDraft(PauseBuilder Builder, Moment Said, Instant KnownFrom)
{
    public StatementId? Id { get; init; }

    public EquatableArray<Source> Sources { get; init; }

    public Wording? Wording { get; init; }

    /// <summary>Who reports what is done; null when it is done in the statement itself.</summary>
    public ActorId? Reporter { get; init; }

    public Moment? Done { get; init; }

    /// <summary>Who speaks for the performer; null when it speaks for itself.</summary>
    public ActorId? Speaker { get; init; }

    public PauseBuilder Finish(ActorId who, Act act) =>
        Add(
            Reporter is null
                ? Statement(Speaker ?? who, act) with
                {
                    OnBehalfOf = OnBehalfOf(who),
                }
                : Statement(Reporter.Value, Reported(who, act))
        );

    public PauseBuilder Jointly(Act act, EquatableArray<ActorId> all) =>
        Add(
            Reporter is { } reporter
                ? Statement(reporter, [.. all.Select(who => Reported(who, act))])
                : Statement(all[0], act) with
                {
                    Signatories = [.. all.Skip(1).Select(who => new Signature(who))],
                }
        );

    /// <summary>The first instant at which what is done may have been done; null where that is not known.</summary>
    public Instant? DoneSince => Reporter is null ? Said.Earliest : Done?.Earliest;

    /// <summary>What is said of the pause so far, and who may be bound by it.</summary>
    public PauseSoFar SoFar => new(Builder);

    private ActorId? OnBehalfOf(ActorId who) => Speaker is null ? (ActorId?)null : who;

    private Report Reported(ActorId who, Act act) =>
        new(new Performance(Speaker ?? who, act) { OnBehalfOf = OnBehalfOf(who), At = Done });

    private Statement Statement(ActorId speaker, params EquatableArray<Act> acts) =>
        new(Id ?? Builder.Dossier.NextId(), speaker, acts)
        {
            SaidAt = Said,
            Sources = Sources,
            Wording = Wording,
        };

    // Known from its earliest publication, where a source says when that was, and recorded when known.
    private PauseBuilder Add(Statement statement)
    {
        var published = Sources.Any(source => source.PublishedAt?.Latest is not null);
        var known = published ? statement.KnownFrom : KnownFrom;
        var said = statement with { StatedKnownFrom = published ? null : KnownFrom, RecordedAt = known };
        return new PauseBuilder(Builder.Dossier.With(said), Builder.Pause);
    }
}
