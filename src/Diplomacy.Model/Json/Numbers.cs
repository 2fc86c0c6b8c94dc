namespace Diplomacy.Model.Json;

/// <summary>Gives every shape a number of its own, by which its drafts are found.</summary>
internal static class Numbers
{
    private static readonly Counter s_counter = new();

    public static int Next() => s_counter.Next();

    private sealed class Counter
    {
        private int _last = -1;

        public int Next() => Interlocked.Increment(ref _last);
    }
}
