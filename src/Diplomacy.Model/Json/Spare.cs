namespace Diplomacy.Model.Json;

/// <summary>A place for one thing that is used again.</summary>
internal sealed class Spare<T>
    where T : class
{
    private T? _kept;

    /// <summary>What is kept, for one to have alone; null when there is nothing.</summary>
    public T? Take() => Interlocked.Exchange(ref _kept, null);

    public void Put(T thing) => Volatile.Write(ref _kept, thing);
}
