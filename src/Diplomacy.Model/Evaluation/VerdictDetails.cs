using NodaTime;

namespace Diplomacy.Model;

/// <summary>The parts of a verdict that are worked out when they are asked for, each once.</summary>
internal sealed class VerdictDetails
{
    private readonly Lazy<ExplanationNode> _explanation;
    private readonly Lazy<Assessment> _inFull;
    private readonly Lazy<EquatableArray<UndertakingVerdict>> _undertakings;
    private readonly Lazy<DecidingFacts> _decidingFacts;
    private readonly Lazy<Instant?> _earliestExit;

    /// <summary>Those of a verdict that a timeline gives.</summary>
    public VerdictDetails(Verdict verdict, PauseTimeline timeline, ITimelineSource source)
    {
        _explanation = new(() => source.Explain(verdict, timeline));
        _inFull = new(() => source.InFullAt(verdict.At));
        _undertakings = new(() => source.UndertakingsAt(verdict.At));
        _decidingFacts = new(() => source.Explored(timeline).DecidingFactsAt(verdict.At, !verdict.Accounts.IsEmpty));
        _earliestExit = new(() => source.EarliestExit.At);
    }

    /// <summary>Those of a verdict that was computed before.</summary>
    public VerdictDetails(
        Assessment inFull,
        EquatableArray<UndertakingVerdict> undertakings,
        ExplanationNode explanation,
        DecidingFacts decidingFacts,
        Instant? earliestExit
    )
    {
        _explanation = new(explanation);
        _inFull = new(inFull);
        _undertakings = new(() => undertakings);
        _decidingFacts = new(decidingFacts);
        _earliestExit = new(() => earliestExit);
    }

    public ExplanationNode Explanation => _explanation.Value;

    public Assessment InFull => _inFull.Value;

    public EquatableArray<UndertakingVerdict> Undertakings => _undertakings.Value;

    public DecidingFacts DecidingFacts => _decidingFacts.Value;

    public Instant? EarliestExit => _earliestExit.Value;
}
