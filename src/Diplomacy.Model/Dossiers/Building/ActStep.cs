using NodaTime;

namespace Diplomacy.Model;

/// <summary>A statement of which only the act is missing: each method says whose act it is, and finishes the statement.</summary>
public class ActStep
{
    internal ActStep(StatementDraft draft) => Draft = draft;

    private protected StatementDraft Draft { get; }

    private PauseId Pause => Draft.Builder.Pause;

    /// <summary>Undertakes the pause.</summary>
    public PauseBuilder Commits(ActorId who, Terms? terms = null) => Performs(who, new Commit(Pause) { Terms = terms });

    /// <summary>Undertakes the pause from one instant to another.</summary>
    /// <exception cref="ArgumentException">An instant is finer than a microsecond.</exception>
    public PauseBuilder Commits(ActorId who, Instant from, Instant until) =>
        Commits(who, Deadline.At(from), Deadline.At(until));

    /// <summary>Undertakes the pause from one limit to another, each as it was said.</summary>
    public PauseBuilder Commits(ActorId who, Deadline from, Deadline until) =>
        Commits(who, new Terms { Window = new Window(Guard.NotNull(from), Guard.NotNull(until)) });

    /// <summary>Asks for the pause.</summary>
    public PauseBuilder Requests(ActorId who, Terms? terms = null) =>
        Performs(who, new Request(Pause) { Terms = terms });

    /// <summary>Demands the pause.</summary>
    public PauseBuilder Demands(ActorId who, Terms? terms = null) => Performs(who, new Demand(Pause) { Terms = terms });

    /// <summary>Calls on others for the pause.</summary>
    public PauseBuilder CallsFor(ActorId who, Terms? terms = null) =>
        Performs(who, new CallFor(Pause) { Terms = terms });

    /// <summary>Offers the pause.</summary>
    public PauseBuilder Offers(ActorId who, Terms? terms = null) => Performs(who, new Offer(Pause) { Terms = terms });

    /// <summary>
    /// Accepts the pause: what the last statement before it that proposes or undertakes the pause says, where one was added here; its terms are
    /// adopted wherever the acceptance itself is silent.
    /// </summary>
    public PauseBuilder Accepts(ActorId who, Terms? terms = null) =>
        Performs(who, new Accept(Pause) { Of = Draft.LastProposalTo(who), Terms = terms });

    /// <summary>Accepts the pause as a given statement has it.</summary>
    public PauseBuilder Accepts(ActorId who, StatementId of, Terms? terms = null) =>
        Performs(who, new Accept(Pause) { Of = of, Terms = terms });

    /// <summary>Refuses the pause. It undoes nothing that was accepted.</summary>
    public PauseBuilder Refuses(ActorId who) => Performs(who, new Refuse(Pause));

    /// <summary>Prolongs the pause until an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public PauseBuilder Extends(ActorId who, Instant until) => Extends(who, Deadline.At(until));

    /// <summary>Prolongs the pause until a limit.</summary>
    public PauseBuilder Extends(ActorId who, Deadline until) =>
        Performs(who, new Extend(Pause) { Until = Guard.NotNull(until) });

    /// <summary>Prolongs the pause by a length, counted from the end that it moves.</summary>
    public PauseBuilder Extends(ActorId who, Length by) => Performs(who, new Extend(Pause) { By = Guard.NotNull(by) });

    /// <summary>Suspends one's own part, until one resumes it.</summary>
    public PauseBuilder Suspends(ActorId who) => Performs(who, new Suspend(Pause));

    /// <summary>Suspends one's own part until an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public PauseBuilder Suspends(ActorId who, Instant until) =>
        Performs(who, new Suspend(Pause) { Until = Deadline.At(until) });

    /// <summary>Resumes one's own part.</summary>
    public PauseBuilder Resumes(ActorId who) => Performs(who, new Resume(Pause));

    /// <summary>Ends one's own part at once, as far as the terms give the power.</summary>
    public PauseBuilder Terminates(ActorId who) => Performs(who, new Terminate(Pause));

    /// <summary>Ends one's own part from an instant, as far as the terms give the power.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public PauseBuilder Terminates(ActorId who, Instant from) =>
        Performs(who, new Terminate(Pause) { From = Deadline.At(from) });

    /// <summary>Gives notice under a rule of the terms that says how long before; where terms say none, give an instant.</summary>
    public PauseBuilder GivesNotice(ActorId who, NoticeKind notice = NoticeKind.Terminate) =>
        Performs(who, new GiveNotice(Pause, notice));

    /// <summary>Gives notice to end the pause from an instant.</summary>
    /// <exception cref="ArgumentException">The instant is finer than a microsecond.</exception>
    public PauseBuilder GivesNotice(ActorId who, Instant from) =>
        Performs(who, new GiveNotice(Pause, NoticeKind.Terminate) { From = Deadline.At(from) });

    /// <summary>Releases a debtor from an obligation.</summary>
    public PauseBuilder Releases(ActorId who, ObligationId from) =>
        Performs(who, new Release(Pause) { Obligation = from });

    /// <summary>Accuses of conduct that violates the pause.</summary>
    public PauseBuilder Accuses(ActorId who, Conduct of, Moment? at = null) =>
        Performs(who, new Accuse(Pause, of) { At = at });

    /// <summary>Says that a claim is so.</summary>
    public PauseBuilder Asserts(ActorId who, Claim claim) => Performs(who, new AssertClaim(claim));

    /// <summary>Does anything else.</summary>
    public PauseBuilder Performs(ActorId who, Act act) => Draft.Finish(who, Guard.NotNull(act));

    /// <summary>Text such as <c>a statement about kyiv, its act to be said</c>.</summary>
    public sealed override string ToString() => $"a statement about {Pause}, its act to be said";
}
