using System.Collections.Concurrent;

namespace Diplomacy.Model;

/// <summary>Holds reports of conduct against pauses: reports repeat who does what where, so that coverage is worked out once for each kind of conduct.</summary>
internal sealed class IncidentScreen(DossierView view, PauseIndex index, BatchOptions options)
{
    private readonly ConcurrentDictionary<Conduct, CoverageOfConduct> _known = [];
    private readonly PausesByActor _pauses = new(view, index, options.Pauses is { } pauses ? [.. pauses] : null);
    private readonly ScreenMemory _memory = new();

    /// <summary>Holds a report against the pauses.</summary>
    /// <param name="fresh">The view, remembering nothing of other blocks of reports.</param>
    /// <param name="incident">The report.</param>
    public ScreenedIncident Screen(DossierView fresh, Incident incident)
    {
        ArgumentNullException.ThrowIfNull(incident);
        if (!_known.TryGetValue(incident.Conduct, out var coverage))
        {
            _ = view.Checked(incident.Conduct);
            if (_memory.IsFull)
            {
                _known.Clear();
                _memory.Clear();
            }

            coverage = _known.GetOrAdd(
                incident.Conduct,
                conduct => new CoverageOfConduct(view, conduct, _pauses, options, _memory)
            );
        }

        return new ScreenedIncident(incident, coverage.At(fresh, incident.At));
    }
}
