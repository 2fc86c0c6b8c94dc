using NodaTime;

namespace Diplomacy.Model;

/// <summary>What a timeline was computed from, for the parts of a verdict that are the same at all instants or made when asked for.</summary>
internal interface ITimelineSource
{
    PauseId Pause { get; }

    Account? Account { get; }

    /// <summary>The accounts that are combined; the one account where none are.</summary>
    Accounts Accounts { get; }

    Conduct? Conduct { get; }

    Stamp Stamp { get; }

    /// <summary>The timelines of the accounts that are combined; none where none are.</summary>
    EquatableArray<PauseTimeline> AccountTimelines { get; }

    EquatableArray<Verdict> AccountsAt(Instant instant);

    Assessment InFullAt(Instant instant);

    EquatableArray<UndertakingVerdict> UndertakingsAt(Instant instant);

    EquatableArray<UndertakingTimeline> Undertakings { get; }

    Exit EarliestExit { get; }

    /// <summary>The same timeline with the classes of worlds that its cells come from; of several accounts itself.</summary>
    PauseTimeline Explored(PauseTimeline timeline);

    ExplanationNode Explain(Verdict verdict, PauseTimeline timeline);
}
