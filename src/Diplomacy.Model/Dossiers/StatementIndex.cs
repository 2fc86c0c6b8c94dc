using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The statements of a dossier by what they are looked up by; an index with more statements shares content with it.</summary>
/// <remarks>It keeps positions, not statements: four bytes wherever one is found, and nothing of its own for each.</remarks>
internal sealed class StatementIndex
{
    private readonly StatementLog _statements;
    private readonly StatementIds _ids;
    private readonly PersistentMap<Subject, Posting> _bySubject;
    private readonly PersistentSortedSet<int> _byKnown;
    private readonly PersistentSortedSet<int> _undone;

    private StatementIndex(
        StatementLog statements,
        StatementIds ids,
        PersistentMap<Subject, Posting> bySubject,
        PersistentSortedSet<int> byKnown,
        PersistentSortedSet<int> undone
    )
    {
        _statements = statements;
        _ids = ids;
        _bySubject = bySubject;
        _byKnown = byKnown;
        _undone = undone;
    }

    public int Count => _statements.Count;

    /// <summary>The index of statements, built at once.</summary>
    public static StatementIndex Of(StatementLog statements)
    {
        var lists = new Dictionary<Subject, Listed>();
        var known = new List<long>(statements.Count);
        foreach (var statement in statements)
        {
            foreach (var subject in Subjects.Of(statement).Where(subject => IsListed(subject, statement)))
            {
                ref var listed = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, subject, out _);
                listed = listed.With(known.Count);
            }

            known.Add(statement.KnownMicroseconds);
        }

        var ids = StatementIds.Of(statements);
        var undone = new SortedSet<int>();
        foreach (var subject in lists.Keys)
        {
            if (Undoes(subject) && ids.Find(statements, subject.Id) is { } position)
            {
                _ = undone.Add(position);
            }
        }

        var order = new OrderOfKnowing(position => known[position]);
        return new(
            statements,
            ids,
            PersistentMap<Subject, Posting>.From([
                .. lists.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToPosting(order))),
            ]),
            order.Sorted([.. Enumerable.Range(0, known.Count)]),
            PersistentSortedSet<int>.FromSorted([.. undone])
        );
    }

    /// <summary>The index of the same statements and more, which follow them.</summary>
    public StatementIndex Extended(StatementLog statements)
    {
        var order = new OrderOfKnowing(position => statements[position].KnownMicroseconds);
        var (ids, bySubject, byKnown, undone) = (_ids, _bySubject, _byKnown, _undone);
        for (var position = Count; position < statements.Count; position++)
        {
            var statement = statements[position];
            ids = ids.With(statements, position);
            byKnown = byKnown.Add(position, order);
            foreach (var subject in Subjects.Of(statement))
            {
                if (IsListed(subject, statement))
                {
                    bySubject = bySubject.Set(subject, bySubject.GetValueOrDefault(subject).Add(position, order));
                }

                if (Undoes(subject) && ids.Find(statements, subject.Id) is { } other)
                {
                    undone = undone.Add(other, default(Ascending));
                }
            }

            // What came before may undo it.
            if (
                bySubject.ContainsKey(Subject.SupersessionOf(statement.Id))
                || bySubject.ContainsKey(Subject.RetractionOf(statement.Id))
            )
            {
                undone = undone.Add(position, default(Ascending));
            }
        }

        return new(statements, ids, bySubject, byKnown, undone);
    }

    public bool Has(Subject subject) => CountOf(subject) > 0;

    /// <summary>How many statements touch a subject.</summary>
    public int CountOf(Subject subject) => PostingOf(subject).Count;

    /// <summary>The statements that touch a subject, in the order in which they became known.</summary>
    public IEnumerable<StatementEntry> About(Subject subject) => PostingOf(subject).InOrder().Select(At);

    /// <summary>The positions of the statements that touch a subject.</summary>
    public Posting PostingOf(Subject subject)
    {
        if (subject.Kind == SubjectKind.Statement)
        {
            return PositionOf(subject.Id) is { } named ? new(named) : default;
        }

        var posting = _bySubject.GetValueOrDefault(subject);
        return
            subject.Kind == SubjectKind.Recording
            && PositionOf(subject.Id) is { } own
            && !IsListed(subject, _statements[own])
            ? posting.Add(own, new OrderOfKnowing(position => _statements[position].KnownMicroseconds))
            : posting;
    }

    /// <summary>All statements, in the order in which they became known.</summary>
    public IEnumerable<StatementEntry> InOrder() => _byKnown.InOrder().Select(At);

    /// <summary>The statement at a position.</summary>
    public StatementEntry At(int position) => new(this, _statements[position], position);

    /// <summary>The statement of an identifier; of two with one identifier the first in the dossier, which validation leaves alone.</summary>
    public StatementEntry? Find(StatementId id) => PositionOf(id.ToString()) is { } position ? At(position) : null;

    public bool ContainsKey(StatementId id) => PositionOf(id.ToString()) is not null;

    public Statement? GetValueOrDefault(StatementId id) => Find(id)?.Statement;

    /// <summary>The statement of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Statement this[StatementId id] =>
        GetValueOrDefault(id) ?? throw new KeyNotFoundException($"There is no statement '{id}'.");

    /// <summary>Whether some statement may replace the one at a position, or speak of its retraction.</summary>
    public bool MayBeUndone(int position) => _undone.Contains(position, default(Ascending));

    private int? PositionOf(string id) => _ids.Find(_statements, id);

    // Every statement has an identifier, and nearly every one records the utterance that has the same: both are found by that alone.
    private static bool IsListed(Subject subject, Statement statement) =>
        subject.Kind switch
        {
            SubjectKind.Statement => false,
            SubjectKind.Recording => statement.Utterance is not null,
            _ => true,
        };

    // Whether the statements of a subject replace the statement of that identifier, or take it back.
    private static bool Undoes(Subject subject) => subject.Kind is SubjectKind.Supersession or SubjectKind.Retraction;

    /// <summary>What is found under a subject while the index is built.</summary>
    private readonly struct Listed
    {
        // One more than the position of a statement alone.
        private readonly int _only;
        private readonly List<int>? _several;

        private Listed(int only, List<int>? several) => (_only, _several) = (only, several);

        public Listed With(int position)
        {
            if (_several is { } several)
            {
                several.Add(position);
                return this;
            }

            return _only > 0 ? new(0, [_only - 1, position]) : new(position + 1, null);
        }

        public Posting ToPosting(OrderOfKnowing order) =>
            _several is { } several ? Posting.Of(several, order) : new Posting(_only - 1);
    }
}
