using NodaTime;

namespace Diplomacy.Model;

/// <summary>How alike the small parts are that terms are made of: words that may be unsaid, zones, lengths, sets.</summary>
internal static class Likenesses
{
    public static Likeness Worst(params ReadOnlySpan<Likeness> all)
    {
        var worst = Likeness.Same;
        foreach (var one in all)
        {
            worst = one > worst ? one : worst;
        }

        return worst;
    }

    public static Likeness Of(bool isSame) => isSame ? Likeness.Same : Likeness.Different;

    /// <summary>Two words, of which one means that nothing was said.</summary>
    public static Likeness OfWords<T>(T first, T second, T unsaid)
        where T : struct, Enum =>
        EqualityComparer<T>.Default.Equals(first, second) ? Likeness.Same
        : EqualityComparer<T>.Default.Equals(first, unsaid) || EqualityComparer<T>.Default.Equals(second, unsaid)
            ? Likeness.MayBeSame
        : Likeness.Different;

    /// <summary>Two sets of possible zones; an empty one may be any.</summary>
    public static Likeness OfZones(EquatableArray<string> first, EquatableArray<string> second) =>
        AreSame(first, second) ? Likeness.Same
        : first.IsEmpty || second.IsEmpty || first.Intersect(second, StringComparer.Ordinal).Any() ? Likeness.MayBeSame
        : Likeness.Different;

    /// <summary>Whether two lists hold the same, whatever the order.</summary>
    public static bool AreSame<T>(EquatableArray<T> first, EquatableArray<T> second)
        where T : notnull => first.ToHashSet().SetEquals(second);

    /// <summary>Two values of which either may be missing: that one is said by one alone is a difference.</summary>
    public static Likeness OfEither<T>(T? first, T? second, Func<T, T, Likeness> likeness)
        where T : class =>
        first is null || second is null ? Of(first is null && second is null) : likeness(first, second);

    /// <summary>Two lengths: days are of 24 hours, weeks of seven days; whether days are counted by the clock may be unsaid.</summary>
    public static Likeness OfLengths(Length first, Length second)
    {
        var (one, other) = (first.Period, second.Period);
        var elapsed = Microseconds.Of(one);
        if (one.Years == other.Years && one.Months == other.Months && elapsed == Microseconds.Of(other))
        {
            var hasDays = one is not { Years: 0, Months: 0 } || elapsed >= Microseconds.PerDay;
            return hasDays ? OfWords(first.Elapsed, second.Elapsed, Elapsed.Unspecified) : Likeness.Same;
        }

        return Likeness.Different;
    }
}
