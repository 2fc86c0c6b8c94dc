using NodaTime;

namespace Diplomacy.Model.Tests.Dossiers;

/// <summary>What a view answers, found by looking at every statement of the dossier.</summary>
internal sealed class NaiveView
{
    private readonly Dictionary<StatementId, bool> _active = [];
    private readonly RelationGraph _relations;

    public NaiveView(Dossier dossier, Instant known, Instant? recordedBy)
    {
        _relations = new RelationGraph(dossier.Relations);
        Statements =
        [
            .. dossier
                .Statements.Where(s => s.KnownFrom <= known && (recordedBy is null || s.RecordedAt <= recordedBy))
                .OrderBy(s => s.Id),
        ];
    }

    public List<Statement> Statements { get; }

    public Statement? Find(StatementId id) => Statements.Find(s => s.Id == id);

    public bool IsCurrent(StatementId id) => Find(id) is { } statement && IsActive(statement);

    public List<Statement> Retractions(StatementId id) =>
        Statements.FindAll(s =>
            s.Acts.Any(act => act is Retract retract && retract.Statement == id)
            && IsAuthorized(s)
            && IsActive(s)
            && Retractions(s.Id).Count == 0
        );

    public Statement Standing(Statement statement)
    {
        while (Statements.Find(s => s.Supersedes == statement.Id && Replaces(s)) is { } later)
        {
            statement = later;
        }

        return statement;
    }

    public List<Statement> RepliesTo(StatementId id) => Statements.FindAll(s => s.InReplyTo == id);

    public List<Statement> Supersedes(StatementId id) => Statements.FindAll(s => s.Supersedes == id);

    public List<Statement> About(PauseId pause) => Having(site => site.Pause?.Id == pause);

    public List<Statement> About(StateId state) =>
        Naming(
            claim => claim is StateClaim named && named.State == state,
            fact => fact is Holds holds && holds.State == state,
            limit => limit is WhileDeadline during && during.State == state
        );

    public List<Statement> About(EventId occurrence) =>
        Naming(
            claim => claim is EventClaim named && named.Event == occurrence,
            fact => fact is Occurred occurred && occurred.Event == occurrence,
            limit =>
                (limit is UponDeadline upon && upon.Occurrence == occurrence)
                || (limit is OffsetDeadline { Anchor.Occurrence: { } anchor } && anchor == occurrence)
        );

    public List<Statement> About(UtteranceId utterance) =>
        Statements.FindAll(s =>
            s.UtteranceOrOwn == utterance
            || ActSite.Of(s, 0).Any(site => site.Act is Report report && report.Paraphrases == utterance)
        );

    public List<Statement> About(ActorId actor) =>
        Statements.FindAll(s =>
            s.Speaker == actor
            || s.OnBehalfOf == actor
            || s.Signatories.Any(signature => signature.By == actor || signature.OnBehalfOf == actor)
            || ActSite.Of(s, 0).Any(site => site.Performance?.By == actor || site.Performance?.OnBehalfOf == actor)
        );

    /// <summary>The bounds of every statement, propagated over all replies at once.</summary>
    public StatementBounds Bounds() =>
        new(Statements, id => Statements.FindIndex(s => s.Id == id) is >= 0 and var position ? position : null);

    private List<Statement> Having(Func<ActSite, bool> isIt) => Statements.FindAll(s => ActSite.Of(s, 0).Any(isIt));

    private List<Statement> Naming(Predicate<Claim> isClaim, Predicate<Fact> isFact, Predicate<Deadline> isLimit) =>
        Statements.FindAll(s =>
        {
            ActSite[] acts = [.. ActSite.Of(s, 0)];
            TermsSite[] terms = [.. TermsSite.Of(s, "$"), .. acts.SelectMany(TermsSite.Of)];
            DeadlineSite[] limits =
            [
                .. DeadlineSite.Of(s.ReplyBy, "", "$"),
                .. acts.SelectMany(site => site.Deadlines),
                .. terms.SelectMany(site => site.Deadlines),
            ];
            var facts = terms.SelectMany(site => site.Facts).Select(site => site.Fact).ToList();
            return acts.Any(site => site.Claim is { } claim && isClaim(claim))
                || facts.Exists(fact => isFact(fact) || (fact is Stated stated && isClaim(stated.Claim)))
                || limits.SelectMany(site => site.WithParts()).Any(site => isLimit(site.Deadline));
        });

    private bool IsAuthorized(Statement statement) =>
        statement.OnBehalfOf is not { } principal
        || _relations.MaySpeakFor(
            statement.Speaker,
            principal,
            Moment.FromMicroseconds(statement.SaidAt.EarliestMicroseconds, StatementBounds.LatestAlone(statement))
        ) == Truth.True;

    private bool Replaces(Statement later) =>
        IsAuthorized(later) && IsActive(later) && Retractions(later.Id).Count == 0;

    private bool IsActive(Statement statement)
    {
        if (!_active.TryGetValue(statement.Id, out var active))
        {
            active = !Supersedes(statement.Id).Exists(Replaces);
            _active[statement.Id] = active;
        }

        return active;
    }
}
