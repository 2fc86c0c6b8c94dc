using System.Collections.Immutable;

namespace Diplomacy.Model;

/// <summary>What limits are resolved from: when anchors were, when states end, how much was delivered.</summary>
/// <remarks>Immutable; equality is by value. What is not given is unknown.</remarks>
public sealed class DeadlineBases : IEquatable<DeadlineBases>
{
    private readonly ImmutableSortedDictionary<string, Moment> _moments;
    private readonly ImmutableSortedDictionary<string, (long Least, long? Most)> _quantities;

    private DeadlineBases(
        ImmutableSortedDictionary<string, Moment> moments,
        ImmutableSortedDictionary<string, (long Least, long? Most)> quantities
    )
    {
        _moments = moments;
        _quantities = quantities;
    }

    /// <summary>Nothing known.</summary>
    public static DeadlineBases None { get; } =
        new(
            ImmutableSortedDictionary.Create<string, Moment>(StringComparer.Ordinal),
            ImmutableSortedDictionary.Create<string, (long Least, long? Most)>(StringComparer.Ordinal)
        );

    /// <summary>When an anchor was; unknown when not given.</summary>
    public Moment this[Anchor anchor] => _moments.GetValueOrDefault(NameOf(anchor));

    /// <summary>When a state ends, the first instant at which it no longer holds; unknown when not given.</summary>
    public Moment EndOf(StateId state) => _moments.GetValueOrDefault(NameOf(state));

    /// <summary>How much of a unit was delivered, both bounds inclusive, the upper null when open; from 0 on when not given.</summary>
    public (long Least, long? Most) Delivered(string unit) => _quantities.GetValueOrDefault(Guard.Text(unit));

    /// <summary>These bases with the moment of an anchor, instead of the one given before.</summary>
    public DeadlineBases With(Anchor anchor, Moment moment) =>
        new(_moments.SetItem(NameOf(anchor), moment), _quantities);

    /// <summary>These bases with the moment at which a state ends, instead of the one given before.</summary>
    public DeadlineBases WithEnd(StateId state, Moment moment) =>
        new(_moments.SetItem(NameOf(state), moment), _quantities);

    /// <summary>These bases with how much of a unit was delivered, instead of what was given before.</summary>
    /// <param name="unit">The unit, as the limit names it.</param>
    /// <param name="least">The least it can be, inclusive.</param>
    /// <param name="most">The most it can be, inclusive; null when open.</param>
    /// <exception cref="ArgumentException">The unit is blank.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The least is negative, or the most is less than the least.</exception>
    public DeadlineBases WithDelivered(string unit, long least, long? most)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(least);
        ArgumentOutOfRangeException.ThrowIfLessThan(most ?? long.MaxValue, least, nameof(most));
        return new DeadlineBases(_moments, _quantities.SetItem(Guard.Text(unit), (least, most)));
    }

    /// <inheritdoc />
    public bool Equals(DeadlineBases? other) =>
        other is not null && _moments.SequenceEqual(other._moments) && _quantities.SequenceEqual(other._quantities);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as DeadlineBases);

    /// <inheritdoc />
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var (name, moment) in _moments)
        {
            hash.Add(name, StringComparer.Ordinal);
            hash.Add(moment);
        }

        foreach (var (unit, bounds) in _quantities)
        {
            hash.Add(unit, StringComparer.Ordinal);
            hash.Add(bounds);
        }

        return hash.ToHashCode();
    }

    /// <summary>Equality by value.</summary>
    public static bool operator ==(DeadlineBases? left, DeadlineBases? right) => left?.Equals(right) ?? right is null;

    /// <summary>Inequality by value.</summary>
    public static bool operator !=(DeadlineBases? left, DeadlineBases? right) => !(left == right);

    /// <summary>Text such as <c>signature = 2026-01-01T00:00:00Z, hostages = 50 or more</c>.</summary>
    public override string ToString() =>
        string.Join(
            ", ",
            _moments
                .Select(pair => $"{pair.Key} = {pair.Value}")
                .Concat(
                    _quantities.Select(pair =>
                        pair.Value.Most is { } most
                            ? FormattableString.Invariant($"{pair.Key} = {pair.Value.Least} to {most}")
                            : FormattableString.Invariant($"{pair.Key} = {pair.Value.Least} or more")
                    )
                )
        );

    private static string NameOf(Anchor anchor) => Guard.NotNull(anchor).ToString();

    private static string NameOf(StateId state) => $"state:{state.Value}";
}
