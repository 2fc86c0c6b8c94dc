using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The statements of one subject, in the order in which they became known; one alone takes no room of its own.</summary>
internal readonly struct Posting
{
    // Nothing, a statement alone, or the set of several: one reference, as there is a posting for nearly every statement.
    private readonly object? _content;

    public Posting(StatementEntry only) => _content = only;

    private Posting(PersistentSortedSet<StatementEntry> several) => _content = several;

    /// <summary>The statement, when there is one alone.</summary>
    public StatementEntry? Only => _content as StatementEntry;

    public int Count =>
        _content is null ? 0
        : Several is { } several ? several.Count
        : 1;

    private PersistentSortedSet<StatementEntry>? Several => _content as PersistentSortedSet<StatementEntry>;

    /// <summary>The posting of entries in any order; the list is put into order.</summary>
    public static Posting Of(List<StatementEntry> entries) => new(Sorted(entries));

    /// <summary>The set of entries in any order; the list is put into order.</summary>
    public static PersistentSortedSet<StatementEntry> Sorted(List<StatementEntry> entries)
    {
        entries.Sort(StatementEntry.Order);
        return PersistentSortedSet<StatementEntry>.FromSorted(CollectionsMarshal.AsSpan(entries), StatementEntry.Order);
    }

    public Posting Add(StatementEntry entry) =>
        Several is { } several ? new(several.Add(entry))
        : Only is { } only ? Of([only, entry])
        : new(entry);

    /// <summary>Whether there are so few that they lie side by side.</summary>
    public bool IsShort => Several is { IsLeaf: true };

    /// <summary>All of them in order where they lie side by side; an enumerator costs more than looking at a few.</summary>
    public ReadOnlySpan<StatementEntry> Short => Several is { } several ? several.Leaf : default;

    /// <summary>The statements, in the order in which they became known.</summary>
    public IEnumerable<StatementEntry> InOrder() =>
        Several is { } several ? several.InOrder()
        : Only is { } only ? [only]
        : [];
}
