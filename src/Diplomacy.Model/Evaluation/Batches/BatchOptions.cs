namespace Diplomacy.Model;

/// <summary>How many pauses are evaluated at one go.</summary>
public sealed record BatchOptions
{
    /// <summary>All cores, no reading, no report of progress.</summary>
    public static BatchOptions Default { get; } = new();

    /// <summary>The pauses to evaluate, in the order of the results; null for all of the dossier, in its order.</summary>
    public EquatableArray<PauseId>? Pauses { get; init; }

    /// <summary>The answers to open questions; none by default.</summary>
    public Reading Reading
    {
        get;
        init => field = Guard.NotNull(value);
    } = Reading.None;

    /// <summary>How many threads work at once, 1 or more; null for as many as there are cores.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1.</exception>
    public int? Threads
    {
        get;
        init =>
            field = value is < 1
                ? throw new ArgumentOutOfRangeException(nameof(value), value, "Give one thread at least, or null.")
                : value;
    }

    /// <summary>Is told how far the batch has come, from the thread that takes the results; null for nobody.</summary>
    public IProgress<BatchProgress>? Progress { get; init; }

    /// <summary>
    /// Ends the batch with an <see cref="OperationCanceledException"/> when the next result is taken, or while it is worked on; by default it never does.
    /// </summary>
    public CancellationToken Cancellation { get; init; }
}
