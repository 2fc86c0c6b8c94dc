namespace Diplomacy.Model;

/// <summary>What more statements change about a sound dossier.</summary>
/// <remarks>
/// Every check of acts and statements either looks at one statement through the index, or is one of those that tie statements
/// together: circles, replies, keys and lone mentions. The first run on the new statements alone; the others look at what the
/// new ones touch. Whatever turns out wrong is left to <see cref="Run"/>, which says it in full.
/// </remarks>
internal static partial class DossierValidation
{
    /// <summary>What validation finds with more statements at the end; null when there is an error, or was one before.</summary>
    public static ValidationResult? RunAppended(Dossier dossier, DossierIndex index, DossierIndex before)
    {
        var first = before.Statements.Count;
        var lowered = new SortedSet<int>();
        if (
            !before.Validation.IsSound
            || before.Validation.Bounds.Extended(dossier.Statements, index.Statements, lowered) is not { } bounds
        )
        {
            return null;
        }

        var added = Enumerable.Range(first, dossier.Statements.Count - first);
        var scan = DossierScan.OfMore(dossier, index, added, before.Validation, bounds);
        CheckSaid(scan);
        var again = DossierScan.OfMore(dossier, index, lowered, before.Validation, bounds);
        CheckTimes(again);
        if (scan.Findings.HasErrors || again.Findings.HasErrors || ClosesCircle(dossier, index, first))
        {
            return null;
        }

        var found = before.Validation.Found;
        var gone = MentionsNowMade(dossier, index, before, first);
        if (gone.Count > 0)
        {
            found = PersistentVector<Diagnostic>.Empty.AddRange([.. found.From(0).Where(d => !gone.Contains(d))]);
        }

        return new ValidationResult(found.AddRange(scan.Findings.InOrder().AsSpan()), isSound: true)
        {
            Keys = scan.Keys.ToMap(),
            Bounds = bounds,
        };
    }

    // What was named once only before, and is named by a new statement too.
    private static HashSet<Diagnostic> MentionsNowMade(
        Dossier dossier,
        DossierIndex index,
        DossierIndex before,
        int first
    )
    {
        var touched = new SortedSet<int>();
        foreach (var subject in dossier.Statements.From(first).SelectMany(Subjects.Of))
        {
            var (isLone, lone) = subject.Kind switch
            {
                SubjectKind.Recording or SubjectKind.Paraphrase => (
                    !before.Statements.Has(subject with { Kind = SubjectKind.Recording })
                        && before.Statements.CountOf(subject with { Kind = SubjectKind.Paraphrase }) == 1,
                    subject with
                    {
                        Kind = SubjectKind.Paraphrase,
                    }
                ),
                SubjectKind.Condition => (!before.IsAwaited(subject), subject with { Kind = SubjectKind.State }),
                SubjectKind.EventCondition => (!before.IsAwaited(subject), subject with { Kind = SubjectKind.Event }),
                _ => (false, subject),
            };
            if (isLone)
            {
                touched.UnionWith(before.Statements.About(lone).Select(entry => entry.Position));
            }
        }

        if (touched.Count == 0)
        {
            return [];
        }

        var (then, now) = (
            DossierScan.OfMore(dossier, before, touched, before.Validation, before.Validation.Bounds),
            DossierScan.OfMore(dossier, index, touched, before.Validation, before.Validation.Bounds)
        );
        CheckMentions(then);
        CheckMentions(now);
        return [.. then.Findings.InOrder().Except(now.Findings.InOrder())];
    }

    // The last statement on a circle is new, and one before it, or it itself, refers to it.
    private static bool ClosesCircle(Dossier dossier, DossierIndex index, int first)
    {
        for (var i = first; i < dossier.Statements.Count; i++)
        {
            var position = i;
            if (ReferringTo(dossier.Statements[i]).SelectMany(index.Statements.About).Any(e => e.Position <= position))
            {
                if (ReachesItself(dossier, index, i))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static IEnumerable<Subject> ReferringTo(Statement statement)
    {
        yield return Subject.ReplyTo(statement.Id);
        yield return Subject.SupersessionOf(statement.Id);
        yield return Subject.RetractionOf(statement.Id);
        yield return Subject.AcceptanceOf(statement.Id);
        yield return Subject.RefusalOf(statement.Id);
        if (Subjects.UtteranceOf(statement) is { } utterance)
        {
            yield return Subject.ParaphraseOf(utterance);
        }
    }

    private static bool ReachesItself(Dossier dossier, DossierIndex index, int start)
    {
        var seen = new HashSet<int>();
        var open = new Stack<int>([start]);
        while (open.TryPop(out var next))
        {
            foreach (var other in ReferredTo(dossier.Statements[next], index.Statements))
            {
                if (other == start)
                {
                    return true;
                }

                if (seen.Add(other))
                {
                    open.Push(other);
                }
            }
        }

        return false;
    }

    private static IEnumerable<int> ReferredTo(Statement statement, StatementIndex index)
    {
        foreach (var (kind, id) in Subjects.Of(statement))
        {
            var target = kind switch
            {
                SubjectKind.Reply
                or SubjectKind.Supersession
                or SubjectKind.Retraction
                or SubjectKind.Acceptance
                or SubjectKind.Refusal => new Subject(SubjectKind.Statement, id),
                SubjectKind.Paraphrase => new Subject(SubjectKind.Recording, id),
                _ => default(Subject?),
            };
            foreach (var entry in target is { } given ? index.About(given) : [])
            {
                yield return entry.Position;
            }
        }
    }
}
