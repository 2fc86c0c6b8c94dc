namespace Diplomacy.Model;

/// <summary>What a statement is found by: the one place that says it, for acts at every depth.</summary>
internal static class Subjects
{
    // How many subjects most statements have at most.
    private const int Usually = 7;

    /// <summary>The subjects of a statement, each once.</summary>
    public static HashSet<Subject> Of(Statement statement)
    {
        var subjects = new HashSet<Subject>(Usually) { Subject.Named(statement.Id) };
        Add(subjects, statement.Speaker);
        Add(subjects, statement.OnBehalfOf);
        if (UtteranceOf(statement) is { } utterance)
        {
            _ = subjects.Add(Subject.RecordingOf(utterance));
        }

        if (statement.InReplyTo is { } answered)
        {
            _ = subjects.Add(Subject.ReplyTo(answered));
        }

        if (statement.Supersedes is { } superseded)
        {
            _ = subjects.Add(Subject.SupersessionOf(superseded));
        }

        foreach (var signature in statement.Signatories)
        {
            Add(subjects, signature.By);
            Add(subjects, signature.OnBehalfOf);
            AddTerms(subjects, signature.ReservedTerms);
        }

        AddDeadline(subjects, statement.ReplyBy);
        foreach (var assertion in statement.Acts.OfType<AssertClaim>())
        {
            _ = subjects.Add(Subject.AssertionOf(assertion.Claim));
        }

        foreach (var act in statement.Acts)
        {
            for (Act? current = act; current is not null; current = Performance.Within(current)?.Act)
            {
                AddAct(subjects, current);
            }
        }

        return subjects;
    }

    /// <summary>The utterance that a statement records; a statement without an identifier records none that could be named.</summary>
    public static UtteranceId? UtteranceOf(Statement statement) =>
        statement.Utterance is null && statement.Id == default ? default(UtteranceId?) : statement.UtteranceOrOwn;

    /// <summary>What must happen or hold before what is due of a pause is due.</summary>
    public static HashSet<Subject> AwaitedBy(Pause pause)
    {
        var subjects = new HashSet<Subject>();
        foreach (var obligation in pause.Obligations)
        {
            AddDeadline(subjects, obligation.Due);
        }

        return subjects;
    }

    private static void AddAct(HashSet<Subject> subjects, Act act)
    {
        if (act.PauseNamed is { } pause)
        {
            _ = subjects.Add(pause);
        }

        AddTerms(subjects, act.StatedTerms);
        switch (act)
        {
            case Accept { Of: { } accepted }:
                _ = subjects.Add(Subject.AcceptanceOf(accepted));
                break;
            case Refuse { Of: { } refused }:
                _ = subjects.Add(Subject.RefusalOf(refused));
                break;
            case Retract retract:
                _ = subjects.Add(Subject.RetractionOf(retract.Statement));
                break;
            case Report { Paraphrases: { } utterance }:
                _ = subjects.Add(Subject.ParaphraseOf(utterance));
                break;
            case AssertClaim assert:
                AddClaim(subjects, assert.Claim);
                break;
            case DenyClaim deny:
                AddClaim(subjects, deny.Claim);
                break;
            case Extend extend:
                AddDeadline(subjects, extend.From);
                AddDeadline(subjects, extend.Until);
                break;
            case Suspend suspend:
                AddDeadline(subjects, suspend.From);
                AddDeadline(subjects, suspend.Until);
                break;
            case Resume resume:
                AddDeadline(subjects, resume.From);
                break;
            case Terminate terminate:
                AddDeadline(subjects, terminate.From);
                break;
            case GiveNotice notice:
                AddDeadline(subjects, notice.From);
                break;
        }

        if (Performance.Within(act) is { } performance)
        {
            Add(subjects, performance.By);
            Add(subjects, performance.OnBehalfOf);
        }
    }

    private static void AddClaim(HashSet<Subject> subjects, Claim claim)
    {
        switch (claim)
        {
            case StateClaim state:
                _ = subjects.Add(state.State);
                _ = subjects.Add(Subject.ClaimOn(state.State));
                break;
            case EventClaim occurrence:
                _ = subjects.Add(occurrence.Event);
                _ = subjects.Add(Subject.ClaimOn(occurrence.Event));
                break;
            case TermsClaim terms:
                AddTerms(subjects, terms.Terms);
                break;
        }
    }

    private static void AddTerms(HashSet<Subject> subjects, Terms? terms)
    {
        foreach (var condition in terms?.Conditions ?? [])
        {
            AddFact(subjects, condition.Fact);
            AddDeadline(subjects, condition.LongStop);
        }

        AddDeadline(subjects, terms?.Window?.Start);
        AddDeadline(subjects, terms?.Window?.End);
    }

    // Facts nest only so deep, through terms to be stated too.
    private static void AddFact(HashSet<Subject> subjects, Fact fact)
    {
        if (fact is Stated { Claim: { } awaited })
        {
            _ = subjects.Add(Subject.AwaitingOf(awaited));
        }

        switch (fact)
        {
            case Holds holds:
                AddCondition(subjects, holds.State);
                break;
            case Occurred occurred:
                AddCondition(subjects, occurred.Event);
                AddDeadline(subjects, occurred.Before);
                break;
            case Stated { Claim: StateClaim claim }:
                AddCondition(subjects, claim.State);
                break;
            case Stated { Claim: EventClaim claim }:
                AddCondition(subjects, claim.Event);
                break;
            case Stated { Claim: TermsClaim claim }:
                AddTerms(subjects, claim.Terms);
                break;
        }

        foreach (var part in fact.Parts)
        {
            AddFact(subjects, part);
        }
    }

    private static void AddDeadline(HashSet<Subject> subjects, Deadline? deadline)
    {
        switch (deadline)
        {
            case WhileDeadline state:
                AddCondition(subjects, state.State);
                break;
            case UponDeadline upon:
                AddCondition(subjects, upon.Occurrence);
                break;
            case PerDeliveryDeadline delivery:
                AddDeadline(subjects, delivery.Base);
                break;
            case EarliestOfDeadline { Deadlines: var parts }:
                AddDeadlines(subjects, parts);
                break;
            case LatestOfDeadline { Deadlines: var parts }:
                AddDeadlines(subjects, parts);
                break;
            case OffsetDeadline { Anchor.Occurrence: { } occurrence }:
                AddCondition(subjects, occurrence);
                break;
        }
    }

    private static void AddDeadlines(HashSet<Subject> subjects, EquatableArray<Deadline> deadlines)
    {
        foreach (var deadline in deadlines)
        {
            AddDeadline(subjects, deadline);
        }
    }

    private static void AddCondition(HashSet<Subject> subjects, StateId state)
    {
        _ = subjects.Add(state);
        _ = subjects.Add(Subject.ConditionOn(state));
    }

    private static void AddCondition(HashSet<Subject> subjects, EventId occurrence)
    {
        _ = subjects.Add(occurrence);
        _ = subjects.Add(Subject.ConditionOn(occurrence));
    }

    private static void Add(HashSet<Subject> subjects, ActorId? actor)
    {
        if (actor is { } given)
        {
            _ = subjects.Add(given);
        }
    }
}
