namespace Diplomacy.Model;

/// <summary>A list, of which one element alone is kept without an array, as most lists of its kind have no more.</summary>
/// <remarks>The default value is the empty list. Equality is that of the elements, in order.</remarks>
internal readonly struct OneOrMore<T> : IEquatable<OneOrMore<T>>
    where T : class
{
    // Nothing, the element, or the boxed list of several.
    private readonly object? _content;

    public OneOrMore(EquatableArray<T> items) =>
        _content = items.Count switch
        {
            0 => null,
            1 => items[0],
            _ => items,
        };

    /// <summary>The element, when there is one alone.</summary>
    public T? Only => _content as T;

    /// <summary>All elements; of one alone a list is made.</summary>
    public EquatableArray<T> All =>
        _content switch
        {
            T only => [only],
            EquatableArray<T> several => several,
            _ => [],
        };

    public bool Equals(OneOrMore<T> other) => Equals(_content, other._content);

    public override bool Equals(object? obj) => obj is OneOrMore<T> other && Equals(other);

    public override int GetHashCode() => _content?.GetHashCode() ?? 0;
}
