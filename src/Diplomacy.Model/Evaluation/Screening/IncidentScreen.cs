namespace Diplomacy.Model;

/// <summary>Holds reports of conduct against pauses: reports repeat who does what where, so that coverage is worked out once for each kind of conduct.</summary>
internal sealed class IncidentScreen(DossierView view, PauseIndex index, BatchOptions options)
{
    private readonly PausesByActor _pauses = new(view, index, options.Pauses is { } pauses ? [.. pauses] : null);
    private ScreenMemory _memory = new();

    /// <summary>Holds a report against the pauses.</summary>
    /// <param name="fresh">The view, remembering nothing of other blocks of reports.</param>
    /// <param name="incident">The report.</param>
    public ScreenedIncident Screen(DossierView fresh, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        var memory = Volatile.Read(ref _memory);
        if (!memory.Kinds.TryGetValue(incident.Conduct, out var coverage))
        {
            _ = view.Checked(incident.Conduct);
            memory = Forgetting(memory);
            coverage = memory.Kinds.GetOrAdd(
                incident.Conduct,
                conduct => new CoverageOfConduct(view, conduct, _pauses, options, memory)
            );
        }

        return new ScreenedIncident(incident, coverage.At(fresh, incident.At));
    }

    // Who still adds to the old one adds to what is forgotten.
    private ScreenMemory Forgetting(ScreenMemory memory)
    {
        if (memory.IsFull)
        {
            _ = Interlocked.CompareExchange(ref _memory, new ScreenMemory(), memory);
        }

        return Volatile.Read(ref _memory);
    }
}
