namespace Diplomacy.Model;

/// <summary>What a statement is found by: the one place that says it, for acts at every depth.</summary>
internal static class Subjects
{
    /// <summary>The subjects of a statement, each once.</summary>
    public static HashSet<Subject> Of(Statement statement)
    {
        var subjects = new HashSet<Subject> { Subject.Named(statement.Id) };
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

    private static void AddAct(HashSet<Subject> subjects, Act act)
    {
        if (AboutPause.PauseOf(act) is { } pause)
        {
            _ = subjects.Add(pause);
        }

        switch (act)
        {
            case Commit commit:
                AddTerms(subjects, commit.Terms);
                break;
            case Request request:
                AddTerms(subjects, request.Terms);
                break;
            case Offer offer:
                AddTerms(subjects, offer.Terms);
                break;
            case Accept accept:
                AddTerms(subjects, accept.Terms);
                if (accept.Of is { } accepted)
                {
                    _ = subjects.Add(Subject.AcceptanceOf(accepted));
                }

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
            _ = subjects.Add(condition.State);
            _ = subjects.Add(Subject.ConditionOn(condition.State));
        }

        AddDeadline(subjects, terms?.Window?.Start);
        AddDeadline(subjects, terms?.Window?.End);
    }

    private static void AddDeadline(HashSet<Subject> subjects, Deadline? deadline)
    {
        switch (deadline)
        {
            case WhileDeadline state:
                _ = subjects.Add(state.State);
                break;
            case UponDeadline upon:
                _ = subjects.Add(upon.Occurrence);
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
                _ = subjects.Add(occurrence);
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

    private static void Add(HashSet<Subject> subjects, ActorId? actor)
    {
        if (actor is { } given)
        {
            _ = subjects.Add(given);
        }
    }
}
