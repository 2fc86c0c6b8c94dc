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
    /// <param name="value">The member.</param>
    /// <param name="isGiven">Whether that is anything.</param>
    /// <param name="set">Sets the member.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TSelf? With<T>(TSelf? rare, T value, bool isGiven, Action<TSelf, T> set) =>
        rare is null && !isGiven ? null : Set(rare, value, isGiven, set);

    private static TSelf? Set<T>(TSelf? rare, T value, bool isGiven, Action<TSelf, T> set)
    {
        var result = rare ?? s_none.New();
        set(result, value);
        return isGiven || result != s_none ? result : null;
    }

    /// <summary>An object of its own for a copy.</summary>
    public static TSelf? Copy(TSelf? rare) => rare is null ? null : (TSelf)(rare with { });

    /// <summary>A new one, of which nothing is given: by a call, for of a type that is a parameter the runtime makes objects by reflection.</summary>
    private protected abstract TSelf New();
}
