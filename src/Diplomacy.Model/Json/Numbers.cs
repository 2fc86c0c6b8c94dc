namespace Diplomacy.Model.Json;

/// <summary>Gives whatever keeps drafts or memos in a document a number of its own, by which they are found.</summary>
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
