using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>The statements known at an instant, and which of their acts stand (docs/evaluation.md, 1).</summary>
internal sealed class ReferenceView
{
    private readonly ReferenceAuthority _authority;
    private readonly Dictionary<StatementId, (long? Earliest, long Latest)> _saidAt = [];
    private readonly List<(StatementId Retracted, Statement Statement, Act Act, ActorId Voice)> _retracting;
    private readonly IReadOnlyDictionary<StatementId, bool> _supposed;

    /// <param name="dossier">The dossier.</param>
    /// <param name="knownAt">The knowledge time.</param>
    /// <param name="supposed">Of the statements whose retraction other acts speak of, which are taken back.</param>
    public ReferenceView(Dossier dossier, Instant knownAt, IReadOnlyDictionary<StatementId, bool> supposed)
    {
        _supposed = supposed;
        _authority = new ReferenceAuthority(dossier);
        Statements = dossier.Statements.Where(s => s.KnownFrom <= knownAt).ToList();
        _retracting = Statements.SelectMany(Retractions).ToList();
    }

    public List<Statement> Statements { get; }

    /// <summary>Whether every statement can have been said when it must have been.</summary>
    public bool AreTimesConsistent =>
        Statements.TrueForAll(s => BoundsOf(s) is var (earliest, latest) && (earliest is null || earliest <= latest));

    public Statement? Find(StatementId id) => Statements.Find(s => s.Id == id);

    public bool IsAuthorised(Statement statement) =>
        _authority.MaySpeakFor(statement.Speaker, statement.Principal, SaidAt(statement));

    /// <summary>Whether a hand under a text had authority when it was set.</summary>
    public bool IsAuthorised(Signature signature, Statement statement) =>
        _authority.MaySpeakFor(signature.By, signature.Principal, signature.At ?? SaidAt(statement));

    /// <summary>Whether a statement stands and anything of it does.</summary>
    public bool IsActive(Statement statement) =>
        IsStanding(statement)
        && statement.Acts.Any(act => VoicesOf(statement).Any(voice => IsActive(statement, act, voice)));

    /// <summary>Whether an act of a statement stands, as far as it is one voice's.</summary>
    public bool IsActive(Statement statement, Act act, ActorId voice) =>
        IsStanding(statement) && !(IsRemovable(act) && IsTakenBack(statement, voice));

    /// <summary>Whether a voice has taken back its part of a statement; as is supposed where other acts speak of that.</summary>
    private bool IsTakenBack(Statement statement, ActorId voice) =>
        voice == statement.Principal && _supposed.TryGetValue(statement.Id, out var supposed)
            ? supposed
            : RetractionsOf(statement, voice).Any();

    /// <summary>The statements whose retraction some act speaks of and does not only perform.</summary>
    public static IEnumerable<StatementId> Questioned(Dossier dossier, Instant knownAt) =>
        dossier
            .Statements.Where(s => s.KnownFrom <= knownAt)
            .SelectMany(s => s.Acts)
            .Select(Points.Inner)
            .SelectMany(Within)
            .OfType<Retract>()
            .Select(r => r.Statement)
            .Where(id => dossier.Statements.Any(s => s.Id == id && s.KnownFrom <= knownAt))
            .Distinct();

    private static IEnumerable<Act> Within(Performance? performance) =>
        performance is null ? [] : Within(Points.Inner(performance.Act)).Prepend(performance.Act);

    /// <summary>The active statements by which a voice takes back its part of a statement.</summary>
    public IEnumerable<(Statement Statement, ActorId Voice)> RetractionsOf(Statement statement, ActorId voice) =>
        _retracting
            .Where(r => r.Retracted == statement.Id && r.Voice == voice && IsActive(r.Statement, r.Act, r.Voice))
            .Select(r => (r.Statement, r.Voice));

    private static bool IsRemovable(Act act) =>
        act.Class == ActClass.Assertive
        || act is Retract or Refuse or UnrecognizedAct
        || ActTerms.ProposedPause(act) is not null;

    private static IEnumerable<ActorId> VoicesOf(Statement statement) =>
        statement.Signatories.Select(s => s.Principal).Prepend(statement.Principal);

    private IEnumerable<(StatementId, Statement, Act, ActorId)> Retractions(Statement statement)
    {
        foreach (var retract in statement.Acts.OfType<Retract>())
        {
            if (IsAuthorised(statement))
            {
                yield return (retract.Statement, statement, retract, statement.Principal);
            }

            foreach (var signature in statement.Signatories.Where(s => IsAuthorised(s, statement)))
            {
                yield return (retract.Statement, statement, retract, signature.Principal);
            }
        }
    }

    /// <summary>The bounds within which a statement was said: as recorded, not after it was known, not before what it answers.</summary>
    public Moment SaidAt(Statement statement)
    {
        var (earliest, latest) = BoundsOf(statement);
        return Moment.FromMicroseconds(earliest, latest);
    }

    public (long? Earliest, long Latest) BoundsOf(Statement statement)
    {
        if (!_saidAt.TryGetValue(statement.Id, out var bounds))
        {
            bounds = (EarliestOf(statement), LatestOf(statement));
            _saidAt.Add(statement.Id, bounds);
        }

        return bounds;
    }

    private long? EarliestOf(Statement statement)
    {
        var own = statement.SaidAt.EarliestMicroseconds;
        var answered = statement.InReplyTo is { } id && Find(id) is { } target ? EarliestOf(target) : null;
        return own is null ? answered
            : answered is null ? own
            : Math.Max(own.Value, answered.Value);
    }

    private long LatestOf(Statement statement) =>
        Statements
            .Where(s => s.InReplyTo == statement.Id)
            .Select(LatestOf)
            .Append(statement.SaidAt.LatestMicroseconds ?? Line.Never)
            .Append(Line.ToMicroseconds(statement.KnownFrom))
            .Min();

    private bool IsStanding(Statement statement) =>
        !Statements.Any(s =>
            s.Supersedes == statement.Id && IsAuthorised(s) && IsActive(s) && !IsTakenBack(s, s.Principal)
        );
}
