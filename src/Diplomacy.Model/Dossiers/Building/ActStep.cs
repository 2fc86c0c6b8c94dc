#define CONTRACTS_FULL // Keeps the attribute by which analyzers (CA1806) see that a result was dropped.

using System.Diagnostics.Contracts;
using NodaTime;

namespace Diplomacy.Model;

/// <summary>A statement of which only the act is missing: each method says whose act it is, and finishes the statement.</summary>
public class ActStep
{
    internal ActStep(StatementDraft draft) => Draft = draft;

    private protected StatementDraft Draft { get; }

    private PauseId Pause => Draft.Builder.Pause;

    /// <summary>Undertakes the pause.</summary>
    /// <exception cref="ArgumentException">It binds nobody: the actor is no party of the pause, and speaks for none.</exception>
    [Pure]
    public PauseBuilder Commits(ActorId who, Terms? terms = null)
    {
        Draft.SoFar.CheckParty(who);
        return Performs(who, new Commit(Pause) { Terms = terms });
    }

    /// <summary>Undertakes the pause from one instant to another.</summary>
    /// <exception cref="ArgumentException">An instant is finer than a microsecond, or it binds nobody.</exception>
    [Pure]
    public PauseBuilder Commits(ActorId who, Instant from, Instant until) =>
        Commits(who, Deadline.At(from), Deadline.At(until));

    /// <summary>Undertakes the pause from one limit to another, each as it was said.</summary>
    /// <exception cref="ArgumentException">It binds nobody: the actor is no party of the pause, and speaks for none.</exception>
    [Pure]
    public PauseBuilder Commits(ActorId who, Deadline from, Deadline until) =>
        Commits(who, new Terms { Window = new Window(Guard.NotNull(from), Guard.NotNull(until)) });

    /// <summary>Asks for the pause.</summary>
    [Pure]
    public PauseBuilder Requests(ActorId who, Terms? terms = null) =>
        Performs(who, new Request(Pause) { Terms = terms });

    /// <summary>Demands the pause.</summary>
    [Pure]
    public PauseBuilder Demands(ActorId who, Terms? terms = null) => Performs(who, new Demand(Pause) { Terms = terms });

    /// <summary>Calls on others for the pause.</summary>
    [Pure]
    public PauseBuilder CallsFor(ActorId who, Terms? terms = null) =>
        Performs(who, new CallFor(Pause) { Terms = terms });

    /// <summary>Offers the pause.</summary>
    [Pure]
    public PauseBuilder Offers(ActorId who, Terms? terms = null) => Performs(who, new Offer(Pause) { Terms = terms });

    /// <summary>
    /// Accepts the pause: what the last statement added here says in which another party of the pause proposes or undertakes it, or is reported
    /// to; where no party does, the last in which anybody else does, such as one who calls for it. Its terms are adopted wherever the acceptance
    /// itself is silent. An acceptance that states terms may stand alone.
    /// </summary>
    /// <exception cref="ArgumentException">It binds nobody: the actor is no party of the pause, and speaks for none.</exception>
    /// <exception cref="InvalidOperationException">There is nothing to accept, and no terms are given.</exception>
    [Pure]
    public PauseBuilder Accepts(ActorId who, Terms? terms = null)
    {
        var soFar = Draft.SoFar;
        soFar.CheckParty(who);
        var proposal = soFar.LastProposalTo(who);
        return proposal is null && terms is null
            ? throw new InvalidOperationException(
                $"Nobody else has proposed or undertaken the pause '{Pause}' so far, so that there is nothing for '{who}' to accept: add what it accepts "
                    + "first, give the terms, or record the act as it is with Performs."
            )
            : Performs(who, new Accept(Pause) { Of = proposal, Terms = terms });
    }

    /// <summary>Accepts the pause as a given statement has it.</summary>
    [Pure]
    public PauseBuilder Accepts(ActorId who, StatementId of, Terms? terms = null) =>
        Performs(who, new Accept(Pause) { Of = of, Terms = terms });

    /// <summary>Refuses the pause. It undoes nothing that was accepted.</summary>
    [Pure]
    public PauseBuilder Refuses(ActorId who) => Performs(who, new Refuse(Pause));

    /// <summary>Prolongs the pause until an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond, or not later than the end that the pause has anyway.</exception>
    /// <exception cref="InvalidOperationException">The pause is over by then.</exception>
    [Pure]
    public PauseBuilder Extends(ActorId who, Instant until) => Extends(who, Deadline.At(until));

    /// <summary>Prolongs the pause until a limit.</summary>
    /// <exception cref="ArgumentException">The limit is an instant, and not later than the end that the pause has anyway.</exception>
    /// <exception cref="InvalidOperationException">The pause is over by then.</exception>
    [Pure]
    public PauseBuilder Extends(ActorId who, Deadline until)
    {
        Draft.SoFar.CheckLater(Guard.NotNull(until));
        Draft.SoFar.CheckNotOver(Draft.DoneSince);
        return Performs(who, new Extend(Pause) { Until = until });
    }

    /// <summary>Prolongs the pause by a length, counted from the end that it moves.</summary>
    /// <exception cref="InvalidOperationException">The pause is over by then.</exception>
    [Pure]
    public PauseBuilder Extends(ActorId who, Length by)
    {
        Draft.SoFar.CheckNotOver(Draft.DoneSince);
        return Performs(who, new Extend(Pause) { By = Guard.NotNull(by) });
    }

    /// <summary>Suspends one's own part, until one resumes it.</summary>
    [Pure]
    public PauseBuilder Suspends(ActorId who) => Performs(who, new Suspend(Pause));

    /// <summary>Suspends one's own part until an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    [Pure]
    public PauseBuilder Suspends(ActorId who, Instant until) =>
        Performs(who, new Suspend(Pause) { Until = Deadline.At(until) });

    /// <summary>Resumes one's own part.</summary>
    [Pure]
    public PauseBuilder Resumes(ActorId who) => Performs(who, new Resume(Pause));

    /// <summary>Ends one's own part at once, as far as the terms give the power.</summary>
    [Pure]
    public PauseBuilder Terminates(ActorId who) => Performs(who, new Terminate(Pause));

    /// <summary>Ends one's own part from an instant, as far as the terms give the power.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    [Pure]
    public PauseBuilder Terminates(ActorId who, Instant from) =>
        Performs(who, new Terminate(Pause) { From = Deadline.At(from) });

    /// <summary>Gives notice under a rule of the terms that says how long before; where terms say none, give an instant.</summary>
    [Pure]
    public PauseBuilder GivesNotice(ActorId who, NoticeKind notice = NoticeKind.Terminate) =>
        Performs(who, new GiveNotice(Pause, notice));

    /// <summary>Gives notice to end the pause from an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    [Pure]
    public PauseBuilder GivesNotice(ActorId who, Instant from) =>
        Performs(who, new GiveNotice(Pause, NoticeKind.Terminate) { From = Deadline.At(from) });

    /// <summary>Releases a debtor from an obligation.</summary>
    [Pure]
    public PauseBuilder Releases(ActorId who, ObligationId from) =>
        Performs(who, new Release(Pause) { Obligation = from });

    /// <summary>Accuses of conduct that violates the pause.</summary>
    [Pure]
    public PauseBuilder Accuses(ActorId who, Conduct of, Moment? at = null) =>
        Performs(who, new Accuse(Pause, of) { At = at });

    /// <summary>Says that a claim is so.</summary>
    [Pure]
    public PauseBuilder Asserts(ActorId who, Claim claim) => Performs(who, new AssertClaim(claim));

    /// <summary>Does anything else.</summary>
    [Pure]
    public PauseBuilder Performs(ActorId who, Act act) => Draft.Finish(who, Guard.NotNull(act));

    /// <summary>Text such as <c>a statement about kyiv, its act to be said</c>.</summary>
    public sealed override string ToString() => $"a statement about {Pause}, its act to be said";
}
