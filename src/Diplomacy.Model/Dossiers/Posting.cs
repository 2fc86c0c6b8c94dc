using System.Runtime.InteropServices;

namespace Diplomacy.Model;

/// <summary>The statements of one subject, in the order in which they became known; one alone takes no room of its own.</summary>
internal readonly struct Posting
{
    private readonly StatementEntry? _only;
    private readonly PersistentSortedSet<StatementEntry>? _several;

    public Posting(StatementEntry only) => _only = only;

    private Posting(PersistentSortedSet<StatementEntry> several) => _several = several;

    /// <summary>The statement, when there is one alone.</summary>
    public StatementEntry? Only => _only;

    public int Count =>
        _several is { } several ? several.Count
        : _only is null ? 0
        : 1;

    /// <summary>The posting of entries in any order; the list is put into order.</summary>
    public static Posting Of(List<StatementEntry> entries) => new(Sorted(entries));

    /// <summary>The set of entries in any order; the list is put into order.</summary>
    public static PersistentSortedSet<StatementEntry> Sorted(List<StatementEntry> entries)
    {
        entries.Sort(StatementEntry.Order);
        return PersistentSortedSet<StatementEntry>.FromSorted(CollectionsMarshal.AsSpan(entries), StatementEntry.Order);
    }

    public Posting Add(StatementEntry entry) =>
        _several is { } several ? new(several.Add(entry))
        : _only is { } only ? Of([only, entry])
        : new(entry);

    /// <summary>The statements, in the order in which they became known.</summary>
    /// <summary>Whether there are so few that they lie side by side.</summary>
    public bool IsShort => _several is { IsLeaf: true };

    /// <summary>All of them in order where they lie side by side; an enumerator costs more than looking at a few.</summary>
    public ReadOnlySpan<StatementEntry> Short => _several is { } several ? several.Leaf : default;

    public IEnumerable<StatementEntry> InOrder() =>
        _several is { } several ? several.InOrder()
        : _only is { } only ? [only]
        : [];
}
