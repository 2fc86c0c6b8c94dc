using System.Collections;
using System.Runtime.CompilerServices;

namespace Diplomacy.Model;

/// <summary>The statements of a dossier in the order in which they were appended: an immutable list of any size.</summary>
/// <remarks>
/// A list that another was made from by adding shares its content with it, so that adding to a million statements copies no
/// more than a few dozen references. Equality is that of the statements, in order. The default value is the empty list.
/// Collection expressions create it: <c>[a, b]</c>.
/// </remarks>
[CollectionBuilder(typeof(StatementLog), nameof(Create))]
public readonly partial struct StatementLog : IEquatable<StatementLog>, IReadOnlyList<Statement>
{
    private readonly PersistentVector<Statement>? _items;

    private StatementLog(PersistentVector<Statement> items) => _items = items;

    /// <summary>The number of statements.</summary>
    public int Count => _items?.Count ?? 0;

    /// <summary>Whether there are no statements.</summary>
    public bool IsEmpty => Count == 0;

    private PersistentVector<Statement> Items => _items ?? PersistentVector<Statement>.Empty;

    /// <summary>The statement at a position counted from zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position is negative or not below <see cref="Count"/>.</exception>
    public Statement this[int index] =>
        (uint)index < (uint)Count ? _items![index] : throw new ArgumentOutOfRangeException(nameof(index), index, null);

    /// <summary>A list of the given statements.</summary>
    /// <exception cref="ArgumentNullException">A statement is null.</exception>
    public static StatementLog Create(ReadOnlySpan<Statement> statements) => default(StatementLog).AddSpan(statements);

    /// <summary>A list of the same statements.</summary>
    public static implicit operator StatementLog(EquatableArray<Statement> statements) => Create(statements.AsSpan());

    /// <summary>A list of the same statements.</summary>
    /// <exception cref="ArgumentNullException">The array or a statement is null.</exception>
    public static implicit operator StatementLog(Statement[] statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return Create(statements);
    }

    /// <summary>A list with one more statement at its end.</summary>
    /// <exception cref="ArgumentNullException">The statement is null.</exception>
    public StatementLog Add(Statement statement)
    {
        ArgumentNullException.ThrowIfNull(statement);
        return new(Items.Add(statement));
    }

    /// <summary>A list with more statements at its end.</summary>
    /// <exception cref="ArgumentNullException">The sequence or a statement is null.</exception>
    public StatementLog AddRange(IEnumerable<Statement> statements)
    {
        ArgumentNullException.ThrowIfNull(statements);
        return AddSpan([.. statements]);
    }

    /// <summary>Enumerates the statements in order.</summary>
    public IEnumerator<Statement> GetEnumerator() => From(0).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc />
    public bool Equals(StatementLog other) => ReferenceEquals(_items, other._items) || Items.SequenceEqual(other.Items);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is StatementLog other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var statement in this)
        {
            hash.Add(statement);
        }

        return hash.ToHashCode();
    }

    /// <summary>Equality of the statements, in order.</summary>
    public static bool operator ==(StatementLog left, StatementLog right) => left.Equals(right);

    /// <summary>Inequality of the statements, in order.</summary>
    public static bool operator !=(StatementLog left, StatementLog right) => !left.Equals(right);

    /// <summary>The statements' texts in square brackets.</summary>
    public override string ToString() => $"[{string.Join(", ", this)}]";

    /// <summary>The statements from a position on, in order.</summary>
    internal IEnumerable<Statement> From(int start) => Items.From(start);

    private StatementLog AddSpan(ReadOnlySpan<Statement> statements)
    {
        foreach (var statement in statements)
        {
            ArgumentNullException.ThrowIfNull(statement, nameof(statements));
        }

        return new(Items.AddRange(statements));
    }
}
