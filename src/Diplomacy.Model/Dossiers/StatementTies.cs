namespace Diplomacy.Model;

/// <summary>What ties statements to each other: naming or being named, and recording or paraphrasing one utterance.</summary>
internal static class StatementTies
{
    /// <summary>Statements, and all that are tied to them, directly or by way of others, each once.</summary>
    public static IEnumerable<Statement> Closure(IEnumerable<Statement> statements, StatementIndex index)
    {
        var found = new HashSet<StatementId>();
        var open = new Queue<Statement>(statements);
        while (open.TryDequeue(out var next))
        {
            if (found.Add(next.Id))
            {
                yield return next;
                foreach (var tied in Of(next).SelectMany(index.About))
                {
                    open.Enqueue(tied.Statement);
                }
            }
        }
    }

    private static IEnumerable<Subject> Of(Statement statement)
    {
        yield return Subject.ReplyTo(statement.Id);
        yield return Subject.SupersessionOf(statement.Id);
        yield return Subject.RetractionOf(statement.Id);
        yield return Subject.AcceptanceOf(statement.Id);
        yield return Subject.RefusalOf(statement.Id);
        foreach (var named in NamedBy(statement))
        {
            yield return Subject.Named(named);
        }

        foreach (var subject in Subjects.Of(statement))
        {
            if (subject.Kind is SubjectKind.Recording or SubjectKind.Paraphrase)
            {
                yield return subject with
                {
                    Kind = SubjectKind.Recording,
                };
                yield return subject with
                {
                    Kind = SubjectKind.Paraphrase,
                };
            }
        }
    }

    /// <summary>The statements that a statement names.</summary>
    public static IEnumerable<StatementId> NamedBy(Statement statement) =>
        Subjects
            .Of(statement)
            .Where(subject => IsLink(subject.Kind))
            .Select(subject => new StatementId(subject.Id))
            .Where(id => id != default);

    private static bool IsLink(SubjectKind kind) =>
        kind
            is SubjectKind.Reply
                or SubjectKind.Supersession
                or SubjectKind.Retraction
                or SubjectKind.Acceptance
                or SubjectKind.Refusal;
}
