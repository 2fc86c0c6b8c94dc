namespace Diplomacy.Smoke;

/// <summary>Compares what came out with what must.</summary>
internal static class Check
{
    /// <summary>How many comparisons were right.</summary>
    public static int Count { get; private set; }

    public static void Equal<T>(T expected, T actual)
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
        {
            throw new InvalidOperationException($"{actual} instead of {expected}");
        }

        Count++;
    }

    public static void True(bool condition) => Equal(true, condition);

    public static void Throws<TException>(Action act)
        where TException : Exception
    {
        try
        {
            act();
        }
        catch (TException)
        {
            Count++;
            return;
        }

        throw new InvalidOperationException($"No {typeof(TException).Name} was thrown");
    }
}
