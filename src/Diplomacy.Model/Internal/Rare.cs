using System.Runtime.CompilerServices;

namespace Diplomacy.Model;

/// <summary>Members that few values of a type have, in an object of their own that is there only where one of them is given.</summary>
/// <remarks>
/// A null reference in place of many empty members is what lets millions of statements lie in memory. A value never shares the
/// object with another, for its initializers write to it: whoever copies the value copies it, too.
/// </remarks>
/// <typeparam name="TSelf">The type of the object.</typeparam>
internal abstract record Rare<TSelf>
    where TSelf : Rare<TSelf>, new()
{
    private static readonly TSelf s_none = new();

    /// <summary>The object with one member set; null when none of its members is given any more.</summary>
    /// <param name="rare">The object before; null when none of its members is given.</param>
    /// <param name="before">The member before; its default where it is not given.</param>
    /// <param name="value">The member from now on.</param>
    /// <param name="set">Sets the member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TSelf? With<T>(TSelf? rare, T before, T value, Action<TSelf, T> set) =>
        AreSame(before, value) ? rare : Set(rare, value, set);

    private static TSelf? Set<T>(TSelf? rare, T value, Action<TSelf, T> set)
    {
        var result = rare ?? s_none.New();
        set(result, value);
        return AreSame(value, default!) && result == s_none ? null : result;
    }

    // What is asked mostly is whether nothing stays nothing; for objects that takes no look into them.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreSame<T>(T one, T other) =>
        typeof(T).IsValueType ? EqualityComparer<T>.Default.Equals(one, other) : ReferenceEquals(one, other);

    /// <summary>An object of its own for a copy.</summary>
    public static TSelf? Copy(TSelf? rare) => rare is null ? null : (TSelf)(rare with { });

    /// <summary>A new one, of which nothing is given: by a call, for of a type that is a parameter the runtime makes objects by reflection.</summary>
    private protected abstract TSelf New();
}
