namespace Diplomacy.Cli;

/// <summary>The order of identifiers in which people look for them: by characters, a run of digits by its number.</summary>
/// <remarks>Ordinal, so that it is the same in every culture and wherever the tool is built without any.</remarks>
internal sealed class NaturalOrder : IComparer<string>
{
    private NaturalOrder() { }

    public static NaturalOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        var one = x.AsSpan();
        var other = y.AsSpan();
        while (!one.IsEmpty && !other.IsEmpty)
        {
            var first = Digits(one);
            var second = Digits(other);
            var order =
                first > 0 && second > 0 ? CompareNumbers(one[..first], other[..second]) : one[0].CompareTo(other[0]);
            if (order != 0)
            {
                return order;
            }

            one = one[Math.Max(first, 1)..];
            other = other[Math.Max(second, 1)..];
        }

        // Numbers may be the same and their zeros not.
        var lengths = one.Length.CompareTo(other.Length);
        return lengths != 0 ? lengths : string.CompareOrdinal(x, y);
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExceptInRange('0', '9');
        return end < 0 ? text.Length : end;
    }

    private static int CompareNumbers(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        one = one.TrimStart('0');
        other = other.TrimStart('0');
        return one.Length != other.Length ? one.Length.CompareTo(other.Length) : one.SequenceCompareTo(other);
    }
}
