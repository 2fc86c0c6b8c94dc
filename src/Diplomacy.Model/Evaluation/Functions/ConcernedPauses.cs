namespace Diplomacy.Model;

/// <summary>The pauses on whose answers statements may bear: what <see cref="Bearing"/> says of pauses, the other way round.</summary>
internal sealed class ConcernedPauses(Dossier dossier)
{
    private readonly StatementIndex _index = dossier.Index.Statements;

    public IEnumerable<PauseId> Of(IEnumerable<Statement> statements)
    {
        var named = new HashSet<PauseId>();
        // Those too whose standing, time or place among the paraphrases of an utterance they may change.
        foreach (var statement in StatementTies.Closure(statements, _index))
        {
            named.UnionWith(AboutPause.PausesOf(statement));
            foreach (var subject in Subjects.Of(statement))
            {
                named.UnionWith(HangingOn(subject));
            }
        }

        return Related(named).Where(dossier.Index.Pauses.ContainsKey).Order();
    }

    // What a claim says of a state or an event, or that it is stated, the terms of others may hang on.
    private IEnumerable<PauseId> HangingOn(Subject subject)
    {
        Subject? awaited = subject.Kind switch
        {
            SubjectKind.StateClaim => subject with { Kind = SubjectKind.Condition },
            SubjectKind.EventClaim => subject with { Kind = SubjectKind.EventCondition },
            SubjectKind.Claim => subject with { Kind = SubjectKind.AwaitedClaim },
            _ => null,
        };
        if (awaited is not { } condition)
        {
            return [];
        }

        var waiting = _index.About(condition).SelectMany(entry => AboutPause.PausesOf(entry.Statement));
        return dossier.Index.IsAwaited(condition)
            ? waiting.Concat(
                dossier.Pauses.Where(pause => Subjects.AwaitedBy(pause).Contains(condition)).Select(pause => pause.Id)
            )
            : waiting;
    }

    // A pause ends with the effect of one that replaces it, and may hang on the breaches of another.
    private HashSet<PauseId> Related(HashSet<PauseId> pauses)
    {
        var found = new HashSet<PauseId>(pauses);
        var open = new Queue<PauseId>(pauses);
        while (open.TryDequeue(out var next))
        {
            foreach (var hanging in dossier.Index.HangingOn[next])
            {
                if (found.Add(hanging))
                {
                    open.Enqueue(hanging);
                }
            }
        }

        return found;
    }
}
