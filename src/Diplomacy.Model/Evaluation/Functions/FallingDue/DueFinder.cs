using NodaTime;

namespace Diplomacy.Model;

/// <summary>Finds what falls due of all pauses of a view in an interval.</summary>
internal sealed class DueFinder(DossierView view, Reading reading)
{
    public DueReport Between(Instant from, Instant until, PauseId? pause, Account? account)
    {
        if (until < from)
        {
            throw new ArgumentException("The interval ends before it starts; swap the instants.", nameof(until));
        }

        if (pause is { } named)
        {
            _ = view.Find(named);
        }

        var items = new List<DueItem>();
        var incomplete = new List<PauseId>();
        var last = Microseconds.Floor(until);
        foreach (var one in view.Dossier.Pauses.ToArray().Where(one => pause is not { } asked || asked == one.Id))
        {
            foreach (var each in account is null ? view.SpeakersOf(one.Id) : [account])
            {
                var due = new DueOfAccount(view, view.Known(one.Id, each), each, reading, last);
                items.AddRange(due.All());
                if (due.IsIncomplete && !incomplete.Contains(one.Id))
                {
                    incomplete.Add(one.Id);
                }
            }
        }

        items.AddRange(new DueReplies(view, reading).On(pause, account));
        return new DueReport(
            new Interval(from, until),
            [.. Together(items.Select(item => Within(item, from, until)).OfType<DueItem>())],
            incomplete.ToEquatableArray(),
            Stamp.Of(view)
        );
    }

    // None that certainly is not in the interval.
    private static DueItem? Within(DueItem item, Instant from, Instant until)
    {
        var isWithin = item.When.IsAtOrAfter(from).And(item.When.IsBefore(until));
        return isWithin == Truth.False ? null : item with { IsWithin = isWithin };
    }

    // What several accounts have alike is one thing.
    private static IEnumerable<DueItem> Together(IEnumerable<DueItem> items) =>
        items
            .GroupBy(item => item with { AccordingTo = [], Statements = [] })
            .Select(group =>
                group.Key with
                {
                    AccordingTo = group.SelectMany(item => item.AccordingTo).Distinct().ToEquatableArray(),
                    Statements = group.SelectMany(item => item.Statements).Distinct().Order().ToEquatableArray(),
                }
            )
            .OrderBy(item => item.When.EarliestMicroseconds ?? long.MinValue)
            .ThenBy(item => item.When.LatestMicroseconds ?? long.MaxValue)
            .ThenBy(item => item.Pause?.ToString(), StringComparer.Ordinal)
            .ThenBy(item => item.Kind)
            .ThenBy(item => item.Subject, StringComparer.Ordinal);
}
