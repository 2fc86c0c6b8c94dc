using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The statements of a dossier by what they are looked up by; an index with more statements shares content with it.</summary>
internal sealed class StatementIndex
{
    private readonly PersistentMap<Subject, Posting> _bySubject;
    private readonly PersistentSortedSet<StatementEntry> _byKnown;

    private StatementIndex(
        PersistentMap<Subject, Posting> bySubject,
        PersistentSortedSet<StatementEntry> byKnown,
        int count
    )
    {
        _bySubject = bySubject;
        _byKnown = byKnown;
        Count = count;
    }

    public int Count { get; }

    /// <summary>The index of statements, built at once.</summary>
    public static StatementIndex Of(StatementLog statements)
    {
        var lists = new Dictionary<Subject, Listed>();
        var entries = new List<StatementEntry>(statements.Count);
        foreach (var statement in statements)
        {
            var entry = new StatementEntry(statement, entries.Count);
            entries.Add(entry);
            foreach (var subject in Subjects.Of(statement).Where(subject => !IsOwnRecording(subject, statement)))
            {
                ref var listed = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, subject, out _);
                listed = subject.Kind == SubjectKind.Statement && !listed.IsEmpty ? listed : listed.With(entry);
            }
        }

        foreach (var subject in lists.Keys)
        {
            if (Undone(subject) is { } undone && lists.TryGetValue(undone, out var listed))
            {
                listed.MarkUndone();
            }
        }

        return new(
            PersistentMap<Subject, Posting>.From([
                .. lists.Select(pair => KeyValuePair.Create(pair.Key, pair.Value.ToPosting())),
            ]),
            Posting.Sorted(entries),
            entries.Count
        );
    }

    public StatementIndex Add(Statement statement)
    {
        var entry = new StatementEntry(statement, Count);
        var bySubject = _bySubject;
        var subjects = Subjects.Of(statement);
        foreach (var subject in subjects.Where(subject => !IsOwnRecording(subject, statement)))
        {
            var posting = bySubject.GetValueOrDefault(subject);
            if (subject.Kind != SubjectKind.Statement || posting.Count == 0)
            {
                bySubject = bySubject.Set(subject, posting.Add(entry));
            }
        }

        MarkUndone(entry, subjects, bySubject);
        return new(bySubject, _byKnown.Add(entry), Count + 1);
    }

    // What it undoes, and whether something that came before undoes it.
    private static void MarkUndone(
        StatementEntry entry,
        HashSet<Subject> subjects,
        PersistentMap<Subject, Posting> bySubject
    )
    {
        foreach (var subject in subjects)
        {
            if (Undone(subject) is { } undone)
            {
                bySubject.GetValueOrDefault(undone).Only?.MarkUndone();
            }
        }

        var id = entry.Statement.Id;
        if (bySubject.ContainsKey(Subject.SupersessionOf(id)) || bySubject.ContainsKey(Subject.RetractionOf(id)))
        {
            entry.MarkUndone();
        }
    }

    // The statement that those of a subject replace or take back; null where they do neither.
    private static Subject? Undone(Subject subject) =>
        subject.Kind is SubjectKind.Supersession or SubjectKind.Retraction
            ? subject with
            {
                Kind = SubjectKind.Statement,
            }
            : null;

    public bool Has(Subject subject) => PostingOf(subject).Count > 0;

    /// <summary>How many statements touch a subject.</summary>
    public int CountOf(Subject subject) => PostingOf(subject).Count;

    /// <summary>The statements that touch a subject, in the order in which they became known.</summary>
    public IEnumerable<StatementEntry> About(Subject subject) => PostingOf(subject).InOrder();

    /// <summary>The statements that touch a subject.</summary>
    public Posting PostingOf(Subject subject)
    {
        var posting = _bySubject.GetValueOrDefault(subject);
        return
            subject.Kind == SubjectKind.Recording
            && _bySubject.GetValueOrDefault(subject with { Kind = SubjectKind.Statement }).Only is { } own
            && IsOwnRecording(subject, own.Statement)
            ? posting.Add(own)
            : posting;
    }

    // Nearly every statement records the utterance that has its own identifier: it is found by that, and listed once less.
    private static bool IsOwnRecording(Subject subject, Statement statement) =>
        subject.Kind == SubjectKind.Recording && statement.Utterance is null;

    /// <summary>All statements, in the order in which they became known.</summary>
    public IEnumerable<StatementEntry> InOrder() => _byKnown.InOrder();

    /// <summary>The statement of an identifier; of two with one identifier the first in the dossier, which validation leaves alone.</summary>
    public StatementEntry? Find(StatementId id) => _bySubject.GetValueOrDefault(Subject.Named(id)).Only;

    public bool ContainsKey(StatementId id) => Has(Subject.Named(id));

    public Statement? GetValueOrDefault(StatementId id) => Find(id)?.Statement;

    /// <summary>The statement of an identifier.</summary>
    /// <exception cref="KeyNotFoundException">There is none.</exception>
    public Statement this[StatementId id] =>
        GetValueOrDefault(id) ?? throw new KeyNotFoundException($"There is no statement '{id}'.");

    /// <summary>What is found under a subject while the index is built.</summary>
    private readonly struct Listed
    {
        private readonly StatementEntry? _only;
        private readonly List<StatementEntry>? _several;

        private Listed(StatementEntry? only, List<StatementEntry>? several) => (_only, _several) = (only, several);

        public bool IsEmpty => _only is null && _several is null;

        public Listed With(StatementEntry entry)
        {
            if (_several is { } several)
            {
                several.Add(entry);
                return this;
            }

            return _only is { } only ? new(null, [only, entry]) : new(entry, null);
        }

        public void MarkUndone()
        {
            _only?.MarkUndone();
            _several?.ForEach(entry => entry.MarkUndone());
        }

        public Posting ToPosting() => _several is { } several ? Posting.Of(several) : new Posting(_only!);
    }
}
