using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The statements that belong into the picture of a pause.</summary>
/// <remarks>Those that name it, and those that name no pause: a state of affairs, a retraction, a remark may bear on it.</remarks>
internal static class StatementsOfPause
{
    public static IEnumerable<Statement> Of(IEnumerable<Statement> statements, PauseId pause) =>
        statements.Where(statement =>
        {
            var named = statement.Acts.SelectMany(PausesOf).ToHashSet();
            return named.Count == 0 || named.Contains(pause);
        });

    private static IEnumerable<PauseId> PausesOf(Act act)
    {
        for (Act? current = act; current is not null; current = Within(current)?.Act)
        {
            if (PauseOf(current) is { } pause)
            {
                yield return pause;
            }
        }
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
