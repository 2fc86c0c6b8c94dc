using NodaTime;

namespace Diplomacy.Model.Tests.Reference;

/// <summary>The statements known at an instant, and which of their acts stand (docs/evaluation.md, 1).</summary>
internal sealed class ReferenceView
{
    private readonly ReferenceAuthority _authority;
    private readonly Dictionary<StatementId, (long? Earliest, long Latest)> _saidAt = [];

    public ReferenceView(Dossier dossier, Instant knownAt)
    {
        _authority = new ReferenceAuthority(dossier);
        Statements = dossier.Statements.Where(s => s.KnownFrom <= knownAt).ToList();
    }

    public List<Statement> Statements { get; }

    public Statement? Find(StatementId id) => Statements.Find(s => s.Id == id);

    public bool IsAuthorised(Statement statement) =>
        _authority.MaySpeakFor(statement.Speaker, statement.Principal, SaidAt(statement));

    public bool IsActive(Statement statement) =>
        IsStanding(statement) && statement.Acts.Any(act => IsActive(statement, act));

    public bool IsActive(Statement statement, Act act) =>
        IsStanding(statement)
        && !((act.Class == ActClass.Assertive || act is Retract) && RetractionsOf(statement).Any());

    /// <summary>The active statements that take back another.</summary>
    public IEnumerable<Statement> RetractionsOf(Statement statement) =>
        Statements.Where(s =>
            IsAuthorised(s)
            && s.Acts.Any(act => act is Retract retract && retract.Statement == statement.Id && IsActive(s, act))
        );

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
        !Statements.Any(s => s.Supersedes == statement.Id && IsAuthorised(s) && IsActive(s));
}
