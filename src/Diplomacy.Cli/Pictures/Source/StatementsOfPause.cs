using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The statements that belong into the picture of a pause.</summary>
/// <remarks>
/// Those that name it; and those that name no pause, since a state of affairs, an event or a remark may bear on it. A retraction
/// names what the statement names that it takes back.
/// </remarks>
internal sealed class StatementsOfPause
{
    private readonly Dictionary<StatementId, Statement> _byId;
    private readonly ILookup<PauseId, Statement> _naming;

    public StatementsOfPause(IEnumerable<Statement> statements)
    {
        _byId = statements.ToDictionary(statement => statement.Id);
        var named = _byId.Values.Select(statement => (Statement: statement, Pauses: PausesOf(statement))).ToArray();
        _naming = named
            .SelectMany(one => one.Pauses.Select(pause => (Pause: pause, one.Statement)))
            .ToLookup(pair => pair.Pause, pair => pair.Statement);
        OfNone = [.. named.Where(one => one.Pauses.Count == 0).Select(one => one.Statement)];
    }

    /// <summary>Those that name no pause.</summary>
    public IReadOnlyList<Statement> OfNone { get; }

    /// <summary>Those that name a pause.</summary>
    public IEnumerable<Statement> Naming(PauseId pause) => _naming[pause];

    private HashSet<PauseId> PausesOf(Statement statement)
    {
        var pauses = new HashSet<PauseId>();
        var seen = new HashSet<StatementId> { statement.Id };
        var acts = new Stack<Act>(statement.Acts);
        while (acts.TryPop(out var act))
        {
            if (PauseOf(act) is { } pause)
            {
                _ = pauses.Add(pause);
            }

            if (Within(act) is { } performance)
            {
                acts.Push(performance.Act);
            }

            if (
                act is Retract retract
                && seen.Add(retract.Statement)
                && _byId.TryGetValue(retract.Statement, out var retracted)
            )
            {
                foreach (var taken in retracted.Acts)
                {
                    acts.Push(taken);
                }
            }
        }

        return pauses;
    }

    private static Performance? Within(Act act) =>
        act switch
        {
            Confirm confirm => confirm.Performance,
            Report report => report.Performance,
            DenyAct deny => deny.Performance,
            Decline decline => decline.About,
            _ => null,
        };

    private static PauseId? PauseOf(Act act) =>
        act switch
        {
            Commit commit => commit.Pause,
            Accept accept => accept.Pause,
            Request request => request.Pause,
            Offer offer => offer.Pause,
            Accuse accuse => accuse.Pause,
            TakePosition position => position.Beside,
            Amend amend => amend.Pause,
            CallFor callFor => callFor.Pause,
            Clarify clarify => clarify.Pause,
            Demand demand => demand.Pause,
            Extend extend => extend.Pause,
            GiveNotice giveNotice => giveNotice.Pause,
            PromiseNotice promiseNotice => promiseNotice.Pause,
            Refuse refuse => refuse.Pause,
            Release release => release.Pause,
            Resume resume => resume.Pause,
            Suspend suspend => suspend.Pause,
            Terminate terminate => terminate.Pause,
            Designate designate => designate.Pause,
            UnrecognizedAct unrecognizedAct => unrecognizedAct.Pause,
            Threaten threaten => threaten.Beside,
            Warn warn => warn.Beside,
            Welcome welcome => welcome.Beside,
            Condemn condemn => condemn.Beside,
            AssertClaim assert => PauseOf(assert.Claim),
            DenyClaim deny => PauseOf(deny.Claim),
            _ => default(PauseId?),
        };

    private static PauseId? PauseOf(Claim claim) =>
        claim switch
        {
            TermsClaim terms => terms.Pause,
            ConductClaim conduct => conduct.Pause,
            DeliveryClaim delivery => delivery.Pause,
            Remark remark => remark.About,
            _ => default(PauseId?),
        };
}
