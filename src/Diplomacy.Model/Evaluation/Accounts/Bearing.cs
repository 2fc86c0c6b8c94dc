namespace Diplomacy.Model;

/// <summary>The statements of a view that can bear on a pause: all others are never looked at, however many there are.</summary>
internal static class Bearing
{
    /// <summary>
    /// What names the pause, a pause that replaces it or one whose breach spreads to it; what is claimed of the events, the states
    /// and else that those hang on; the other paraphrases of the utterances reported, which have one time; the recordings of those
    /// utterances where they may not stand; and what speaks of the retraction of any of these. In the order of their identifiers.
    /// </summary>
    public static List<Statement> On(DossierView view, Pause pause)
    {
        var found = new Dictionary<StatementId, Statement>();
        foreach (var id in PausesOf(view.Dossier.Index, pause))
        {
            Add(found, view.About(id));
        }

        var hinges = found.Values.SelectMany(Hinges).Concat(Hinges(Subjects.AwaitedBy(pause))).ToHashSet();
        foreach (var hinge in hinges)
        {
            Add(found, view.About(hinge));
        }

        AddTied(found, view);
        return [.. found.Values.OrderBy(statement => statement.Id)];
    }

    private static void Add(Dictionary<StatementId, Statement> found, IEnumerable<Statement> statements)
    {
        foreach (var statement in statements)
        {
            _ = found.TryAdd(statement.Id, statement);
        }
    }

    // The pauses that replace one, those that replace them, and those whose violations count.
    private static List<PauseId> PausesOf(DossierIndex index, Pause pause)
    {
        var pauses = new List<Pause> { pause };
        for (var i = 0; i < pauses.Count; i++)
        {
            pauses.AddRange(index.Replacements[pauses[i].Id].Except(pauses).ToList());
        }

        var spreading = pauses.SelectMany(p => p.Relations).Where(r => r.BreachSpreads).Select(r => r.Other);
        return [.. pauses.Select(p => p.Id).Concat(spreading).Distinct()];
    }

    // What the terms of a statement hang on, as the claims that would say so.
    private static IEnumerable<Subject> Hinges(Statement statement) =>
        Hinges(Subjects.Of(statement)).Concat(Asserted(statement));

    private static IEnumerable<Subject> Hinges(IEnumerable<Subject> subjects)
    {
        foreach (var (kind, id) in subjects)
        {
            if (kind == SubjectKind.State)
            {
                yield return new Subject(SubjectKind.StateClaim, id);
            }
            else if (kind == SubjectKind.Event)
            {
                yield return new Subject(SubjectKind.EventClaim, id);
            }
        }
    }

    private static IEnumerable<Subject> Asserted(Statement statement) =>
        statement
            .Acts.SelectMany(act => PausePoints.Nested(act, default))
            .Select(mention => mention.Act.StatedTerms)
            .Concat(statement.Signatories.Select(signature => signature.ReservedTerms))
            .SelectMany(terms => terms?.Conditions ?? [])
            .SelectMany(condition => Within(condition.Fact))
            .OfType<Stated>()
            .Select(stated => Subject.AssertionOf(stated.Claim));

    private static IEnumerable<Fact> Within(Fact fact) => fact.Parts.SelectMany(Within).Prepend(fact);

    private static void AddTied(Dictionary<StatementId, Statement> found, DossierView view)
    {
        var (asked, spoken) = (new HashSet<UtteranceId>(), new SpokenOf(view));
        var open = new Queue<Statement>(found.Values);
        while (open.TryDequeue(out var statement))
        {
            foreach (var utterance in statement.Acts.SelectMany(Paraphrased).Where(asked.Add))
            {
                AddOpen(view.About(Subject.ParaphraseOf(utterance)));

                // While its recording stands, an utterance has the time of that, and paraphrases are silent on what it covers.
                AddOpen(view.Recordings(utterance).Where(recording => spoken.RetractionOfStanding(recording.Id)));
            }

            if (spoken.RetractionOf(statement.Id))
            {
                AddOpen(view.About(Subject.RetractionOf(statement.Id)));
            }

            // What replaces it may itself be taken back.
            AddOpen(view.Supersedes(statement.Id).Where(later => spoken.RetractionOfStanding(later.Id)));
        }

        void AddOpen(IEnumerable<Statement> tied)
        {
            foreach (var other in tied)
            {
                if (found.TryAdd(other.Id, other))
                {
                    open.Enqueue(other);
                }
            }
        }
    }

    private static IEnumerable<UtteranceId> Paraphrased(Act act)
    {
        foreach (var (mentioned, _) in PausePoints.Nested(act, default))
        {
            if (mentioned is Report { Paraphrases: { } utterance })
            {
                yield return utterance;
            }
        }
    }
}
