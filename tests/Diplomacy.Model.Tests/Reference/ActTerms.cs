namespace Diplomacy.Model.Tests.Reference;

/// <summary>The terms that an act states, and the pause whose they are.</summary>
internal static class ActTerms
{
    public static Terms? Of(Act act) =>
        act switch
        {
            Commit commit => commit.Terms,
            Accept accept => accept.Terms,
            Amend amend => amend.Terms,
            Request request => request.Terms,
            Demand demand => demand.Terms,
            CallFor call => call.Terms,
            Offer offer => offer.Terms,
            AssertClaim { Claim: TermsClaim claim } => claim.Terms,
            _ => null,
        };

    /// <summary>The pause of an act that may state terms.</summary>
    public static PauseId? PauseOf(Act act) =>
        act switch
        {
            Commit commit => commit.Pause,
            Accept accept => accept.Pause,
            Amend amend => amend.Pause,
            AssertClaim { Claim: TermsClaim claim } => claim.Pause,
            _ => ProposedPause(act),
        };

    /// <summary>The pause of an act that asks for or offers one.</summary>
    public static PauseId? ProposedPause(Act act) =>
        act switch
        {
            Request request => request.Pause,
            Demand demand => demand.Pause,
            CallFor call => call.Pause,
            Offer offer => offer.Pause,
            _ => (PauseId?)null,
        };

    /// <summary>The pause of an act that moves one, and the undertakings it names.</summary>
    public static (PauseId Pause, EquatableArray<UndertakingId> Undertakings)? Moving(Act act) =>
        act switch
        {
            Extend extend => (extend.Pause, extend.Undertakings),
            Suspend suspend => (suspend.Pause, suspend.Undertakings),
            Resume resume => (resume.Pause, resume.Undertakings),
            Terminate terminate => (terminate.Pause, terminate.Undertakings),
            GiveNotice notice => (notice.Pause, notice.Undertakings),
            Release release => (release.Pause, release.Undertakings),
            _ => null,
        };

    /// <summary>One of the terms; null where it is not said.</summary>
    public static object? ValueOf(string term, Terms terms) =>
        term switch
        {
            Points.Window => terms.Window,
            Points.Activities => terms.Activities,
            Points.Area => terms.Area,
            Points.Exceptions => terms.Exceptions,
            Points.Schedule => terms.Schedule,
            Points.Limit => terms.Limit,
            Points.Conditions => terms.Conditions,
            Points.Extension => terms.Extension,
            Points.Exit => terms.Exit,
            _ => terms.Purposes,
        };
}
