using Diplomacy.Model;

namespace Diplomacy.Cli;

/// <summary>The timelines of one pause: each account's, and the combined one where there are several.</summary>
internal sealed record PauseAnswer
{
    public required PauseId Pause { get; init; }

    public required DossierView View { get; init; }

    public required Reading Reading { get; init; }

    public required IReadOnlyList<AccountTimeline> Accounts { get; init; }

    /// <summary>Null when one account alone was asked for.</summary>
    public required AccountTimeline? Combined { get; init; }

    public required bool IsPreference { get; init; }

    /// <summary>Every timeline, the combined one last.</summary>
    public IEnumerable<AccountTimeline> All => Combined is null ? Accounts : Accounts.Append(Combined);

    /// <summary>The timeline that is the answer: the combined one, or that of the one account asked for.</summary>
    public PauseTimeline Main => (Combined ?? Accounts[0]).Timeline;

    /// <summary>
    /// Whether every timeline says the same as that of another answer to the same question: of the pause and of each undertaking, open
    /// questions included.
    /// </summary>
    public bool IsTheSameAs(PauseAnswer other) =>
        All.Zip(other.All).All(pair => IsSame(pair.First.Timeline, pair.Second.Timeline));

    private static bool IsSame(PauseTimeline one, PauseTimeline other) =>
        one.Segments == other.Segments
        && one.Undertakings.Count == other.Undertakings.Count
        && one.Undertakings.Zip(other.Undertakings).All(pair => pair.First.Segments == pair.Second.Segments)
        && LaneAnswer.Of(one, []) == LaneAnswer.Of(other, [])
        && one.Undertakings.Zip(other.Undertakings)
            .All(pair => LaneAnswer.Of(pair.First, []) == LaneAnswer.Of(pair.Second, []));

    /// <summary>What the answer is about, as a heading.</summary>
    public string Heading =>
        $"{Pause}, known at {Phrases.Of(View.KnownAt)}"
        + (View.KnownTo is { } actor ? $" to {actor}" : "")
        + (View.RecordedBy is { } recorded ? $", recorded by {Phrases.Of(recorded)}" : "")
        + (Reading.IsEmpty ? "" : $", reading {Reading}")
        + Phrases.Partial(Withheld);

    /// <summary>What was withheld from the dossier that may bear on the answer; null when nothing.</summary>
    public Withheld? Withheld => View.Dossier.Withheld is { } withheld && withheld.MayBearOn(Pause) ? withheld : null;
}
